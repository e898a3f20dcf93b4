using System.Text.Json;
using OpenDrucksache.Rendering;

namespace OpenDrucksache.Publishing.Deltas;

/// <summary>What a new release says that the one before did not, by the ids that people cite.</summary>
internal sealed class ReleaseChanges
{
    private readonly Dictionary<string, RowCounts> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, Row>> _put = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, Row>> _before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Row>> _removed = new(StringComparer.Ordinal);

    /// <summary>How many rows of a table changed in which way.</summary>
    public RowCounts Counts(string table) => _counts.GetValueOrDefault(table, RowCounts.None);

    /// <summary>Papers that were not there.</summary>
    public IEnumerable<string> PapersAdded => Added("drucksachen").Select(row => $"{row.Id}{(row.Typ is null ? "" : $" {row.Typ}")}{(row.Titel is null ? "" : $": {MarkdownText.Of(row.Titel)}")}");

    /// <summary>Papers that are gone.</summary>
    public IEnumerable<string> PapersRemoved => Removed("drucksachen").Select(row => row.Id);

    /// <summary>Papers of which there was only a Vorabfassung.</summary>
    public IEnumerable<string> EditedArrived => Both("drucksachen")
        .Where(pair => pair.Old.State == "open" && pair.New.State == "edited")
        .Select(pair => $"{pair.New.Id}: {pair.New.NewestRef}");

    /// <summary>Fassungen that were not there.</summary>
    public IEnumerable<string> FassungenAdded => Added("fassungen").Select(row => $"{row.Id} ({row.Art})");

    /// <summary>Fassungen that are gone: texts that joined the Fassung of their PDF, or what was taken down.</summary>
    public IEnumerable<string> FassungenRemoved => Removed("fassungen").Select(row => row.Id);

    /// <summary>Comparisons of the same bytes with another result: what changed is the reader or the comparer.</summary>
    public IEnumerable<string> Rejudged
    {
        get
        {
            var rebound = Both("fassungen").Where(pair => pair.Old.Sha256 != pair.New.Sha256).Select(pair => pair.New.Id).ToHashSet(StringComparer.Ordinal);
            return Both("comparisons")
                .Where(pair => !rebound.Contains(pair.New.OldRef!) && !rebound.Contains(pair.New.NewRef!) && pair.Old.Judgement != pair.New.Judgement)
                .Select(pair => $"{pair.New.Id}: {pair.Old.Judgement} → {pair.New.Judgement}");
        }
    }

    /// <summary>Adds up the counts of the parts of a table.</summary>
    public void Count(string table, RowCounts counts) => _counts[table] = Counts(table) + counts;

    /// <summary>Takes a row that is new or other than before.</summary>
    public void Put(string table, string line)
    {
        if (Row.IsCited(table))
        {
            using var row = JsonDocument.Parse(line);
            var cited = Row.Of(table, row.RootElement);
            Of(_put, table)[cited.Id] = cited;
        }
    }

    /// <summary>Takes what a row said that is other now.</summary>
    public void Replace(string table, string line)
    {
        if (Row.IsCited(table))
        {
            using var row = JsonDocument.Parse(line);
            var cited = Row.Of(table, row.RootElement);
            Of(_before, table)[cited.Id] = cited;
        }
    }

    /// <summary>Takes a row that is gone.</summary>
    public void Remove(string table, JsonElement row)
    {
        if (Row.IsCited(table))
        {
            if (!_removed.TryGetValue(table, out var removed))
            {
                _removed.Add(table, removed = []);
            }

            removed.Add(Row.Of(table, row));
        }
    }

    private static Dictionary<string, Row> Of(Dictionary<string, Dictionary<string, Row>> all, string table)
    {
        if (!all.TryGetValue(table, out var rows))
        {
            all.Add(table, rows = new(StringComparer.Ordinal));
        }

        return rows;
    }

    private IEnumerable<Row> Added(string table) => Of(_put, table).Values.Where(row => !Of(_before, table).ContainsKey(row.Id));

    private List<Row> Removed(string table) => _removed.GetValueOrDefault(table, []);

    private IEnumerable<(Row Old, Row New)> Both(string table) =>
        Of(_put, table).Values.Where(row => Of(_before, table).ContainsKey(row.Id)).Select(row => (Of(_before, table)[row.Id], row));

    /// <summary>Of a row what the changelog tells.</summary>
    private sealed record Row(string Id)
    {
        public string? Typ { get; private init; }

        public string? Titel { get; private init; }

        public string? State { get; private init; }

        public string? NewestRef { get; private init; }

        public string? Art { get; private init; }

        public string? Sha256 { get; private init; }

        public string? OldRef { get; private init; }

        public string? NewRef { get; private init; }

        public string? Judgement { get; private init; }

        public static bool IsCited(string table) => table is "drucksachen" or "fassungen" or "comparisons";

        public static Row Of(string table, JsonElement row)
        {
            return table switch
            {
                "drucksachen" => new Row(Text("dokumentnummer")!)
                {
                    Typ = Text("drucksachetyp"),
                    Titel = Text("titel"),
                    State = Text("state"),
                    NewestRef = Text("newest_ref"),
                },
                "fassungen" => new Row(Text("ref")!) { Art = Text("art"), Sha256 = Text("sha256") },
                _ => new Row(Text("comparison")!)
                {
                    OldRef = Text("old_ref"),
                    NewRef = Text("new_ref"),
                    Judgement = $"{Text("verdict")}, {row.GetProperty("changes")} changes",
                },
            };

            string? Text(string column) => row.GetProperty(column).GetString();
        }
    }
}
