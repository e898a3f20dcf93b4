using System.Text.Json;
using System.Text.RegularExpressions;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Tests.Reading.Pdf;

/// <summary>A PDF and the truth about it.</summary>
internal sealed partial record TypesetPaper(string File, JsonElement Truth)
{
    public static IEnumerable<string> Names
    {
        get
        {
            var folder = Path.Combine(Environment.GetEnvironmentVariable("OPENDRUCKSACHE_SHARED") ?? "", "pdfs");
            return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.pdf").Select(Path.GetFileName).Order(StringComparer.Ordinal)! : ["none"];
        }
    }

    public string Name => Path.GetFileName(File);

    public string Number => Name.Split('.')[0];

    public string TrueFacts => string.Join('|', ((string[])["dokumentnummer", "datum", "drucksachetyp", "art", "notice"]).Select(name => Truth.GetProperty(name).GetString()));

    public static IEnumerable<TypesetPaper> All() => SharedData.Shared("pdfs").Length > 0 ? Names.Select(Of) : [];

    public static TypesetPaper Of(string name)
    {
        var file = Path.Combine(SharedData.Shared("pdfs"), name);
        using var truth = JsonDocument.Parse(System.IO.File.ReadAllBytes(Path.ChangeExtension(file, ".json")));
        return new TypesetPaper(file, truth.RootElement.Clone());
    }

    public static string Facts(Paper paper) =>
        $"{paper.Dokumentnummer}|{paper.Datum:yyyy-MM-dd}|{paper.Drucksachetyp}|{paper.Art.ToString().ToLowerInvariant()}|{paper.Notice}";

    public Paper Read() => PaperReader.Read(System.IO.File.ReadAllBytes(File));

    /// <summary>What DIP has as the text of this paper.</summary>
    public Paper ReadDipText() => PaperReader.Read(System.IO.File.ReadAllBytes(Path.Combine(SharedData.Corpus, Number + ".txt")));

    public (double F1, string Missing, string Extra) Score(Paper paper) => Score(ReadingText.Of(paper));

    /// <summary>The words in common, in whatever order, and the others.</summary>
    public (double F1, string Missing, string Extra) Score(string text)
    {
        var typeset = Words(string.Join('\n', Truth.GetProperty("paragraphs").EnumerateArray().Select(p => p.GetProperty("marker").GetString() + " " + p.GetProperty("text").GetString())));
        var read = Words(text);
        var (missing, extra) = (Less(typeset, read), Less(read, typeset));
        return (2.0 * (typeset.Length - missing.Count) / (typeset.Length + read.Length), string.Join(' ', missing), string.Join(' ', extra));
    }

    private static List<string> Less(string[] words, string[] others)
    {
        var counts = others.CountBy(word => word).ToDictionary();
        return [.. words.Where(word => (counts[word] = counts.GetValueOrDefault(word) - 1) < 0)];
    }

    /// <summary>Words between white space; letters that stand apart for emphasis are one.</summary>
    private static string[] Words(string text) =>
        Spaced().Replace(text, spaced => spaced.Value.Replace(" ", "", StringComparison.Ordinal)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"(?<!\S)(?:\p{L} ){4,}\p{L}(?!\S)")]
    private static partial Regex Spaced();
}
