using System.IO.Abstractions;
using System.IO.Compression;
using System.Text.Json;
using OpenDrucksache.Website.Writing;

namespace OpenDrucksache.Website;

/// <summary>
/// What the last run made and from what. Derived: without it everything that spans papers is rendered anew, and still only what differs is written.
/// </summary>
internal sealed class SiteState
{
    private const string FileName = "state.jsonl.gz";

    /// <summary>The first line: of what the site was made, and how much it is.</summary>
    public SiteTotals? Totals { get; set; }

    /// <summary>Which pages a paper has, by its id; see <see cref="Papers.PaperPages.Parts"/>.</summary>
    public Dictionary<string, string> Papers { get; } = new(StringComparer.Ordinal);

    /// <summary>The digest of what a list was made from, by its folder.</summary>
    public Dictionary<string, string> Lists { get; } = new(StringComparer.Ordinal);

    /// <summary>The paths of all files that belong to no one paper.</summary>
    public HashSet<string> Made { get; } = new(StringComparer.Ordinal);

    /// <summary>Pages that are gone and have a note in their place.</summary>
    public SortedSet<string> Gone { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads it; empty where it is absent, torn or of another version of the program.</summary>
    public static SiteState Load(IFileSystem files, string folder)
    {
        var state = new SiteState();
        foreach (var line in Read(files, folder))
        {
            if (line is null)
            {
                return new SiteState();
            }

            state.Take(line);
        }

        return state;
    }

    /// <summary>Its first line only; null where there is none.</summary>
    public static SiteTotals? Last(IFileSystem files, string folder) => Read(files, folder).FirstOrDefault()?.Totals;

    /// <summary>Writes it, whole or not at all.</summary>
    public void Save(IFileSystem files, string folder)
    {
        var half = files.Path.Combine(folder, "state.half");
        using (var packed = files.FileStream.New(half, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            {
                foreach (var line in Lines())
                {
                    JsonSerializer.Serialize(gzip, line, SiteJson.Instance.SiteLine);
                    gzip.Write("\n"u8);
                }
            }

            packed.Flush(flushToDisk: true);
        }

        files.File.Move(half, files.Path.Combine(folder, FileName), overwrite: true);
    }

    /// <summary>Its lines; null for one that cannot be read, and nothing behind it.</summary>
    private static IEnumerable<SiteLine?> Read(IFileSystem files, string folder)
    {
        var path = files.Path.Combine(folder, FileName);
        if (!files.File.Exists(path))
        {
            yield break;
        }

        using var packed = files.FileStream.New(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        using var lines = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
        SiteLine? line;
        do
        {
            try
            {
                if (lines.ReadLine() is not { } text)
                {
                    yield break;
                }

                line = JsonSerializer.Deserialize(text, SiteJson.Instance.SiteLine);
            }
            catch (Exception fault) when (fault is InvalidDataException or JsonException)
            {
                line = null;
            }

            yield return line;
        }
        while (line is not null);
    }

    private IEnumerable<SiteLine> Lines() =>
        Papers.Select(p => new SiteLine { Paper = p.Key, Parts = p.Value })
            .Concat(Lists.OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => new SiteLine { Key = l.Value, List = l.Key }))
            .Concat(Made.Order(StringComparer.Ordinal).Select(path => new SiteLine { Made = path }))
            .Concat(Gone.Select(path => new SiteLine { Gone = path }))
            .Prepend(new SiteLine { Totals = Totals });

    private void Take(SiteLine line)
    {
        Totals = line.Totals ?? Totals;
        if (line.Paper is { } paper)
        {
            Papers[paper] = line.Parts!;
        }
        else if (line.List is { } list)
        {
            Lists[list] = line.Key!;
        }
        else if (line.Made is { } made)
        {
            Made.Add(made);
        }
        else if (line.Gone is { } gone)
        {
            Gone.Add(gone);
        }
    }
}

/// <summary>What a site was made from and how much it is.</summary>
/// <param name="Inputs">A digest of the keys of all blocks.</param>
/// <param name="Files">How many files it has.</param>
/// <param name="Pages">How many of them are pages.</param>
internal sealed record SiteTotals(string Inputs, int Files, int Pages);

/// <summary>A line of what the last run made.</summary>
internal sealed record SiteLine
{
    public SiteTotals? Totals { get; init; }

    public string? Paper { get; init; }

    public string? Parts { get; init; }

    public string? Key { get; init; }

    public string? List { get; init; }

    public string? Made { get; init; }

    public string? Gone { get; init; }
}
