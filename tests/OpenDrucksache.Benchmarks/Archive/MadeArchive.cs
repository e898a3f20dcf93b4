using System.IO.Abstractions;
using System.Text;
using OpenDrucksache.Archive;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Benchmarks.Archive;

/// <summary>An archive of any number of invented papers: one in thirty only a Vorabfassung, one in ten with two Fassungen.</summary>
internal static class MadeArchive
{
    private const int AtOnce = 500;

    private static readonly DateTimeOffset Start = new(2026, 1, 1, 6, 0, 0, TimeSpan.Zero);

    /// <summary>Makes it; nothing is flushed.</summary>
    public static void Make(string folder, int papers)
    {
        using var writer = ArchiveWriter.Open(new FileSystem(), folder, TimeProvider.System, Durability.None);
        foreach (var numbers in Enumerable.Range(1, papers).Chunk(AtOnce))
        {
            writer.Capture([.. numbers.Where(n => n % 10 == 0 || n % 30 == 1).Select(n => (Document(n, Vorab(n), 0), Number(n)))]);
            writer.Capture([.. numbers.Where(n => n % 30 != 1).Select(n => (Document(n, Lektoriert(n), 21), Number(n)))]);
        }
    }

    private static Dokumentnummer? Number(int n) => new Dokumentnummer(90 + (n / 100_000), (n % 100_000) + 1);

    private static CapturedDocument Document(int n, string text, int day) => new(Encoding.UTF8.GetBytes(text), Start.AddDays(day + (n % 200)))
    {
        FileName = $"{n}.txt",
        SourceUrl = new Uri($"https://papers.example/{n}.pdf"),
    };

    private static string Vorab(int n) => Paper(n, "Vorabfassung – wird durch die lektorierte Fassung ersetzt. \n", "");

    private static string Lektoriert(int n) => Paper(n, "", "Gesamtherstellung: Satz & Druck, Musterstraße 1, 10115 Berlin, www.example.org \n");

    private static string Paper(int n, string notice, string imprint) =>
        $"""
        {notice}Deutscher Bundestag Drucksache {Number(n)}
        {90 + (n / 100_000)}. Wahlperiode 01.02.2026
        Antrag
        der Fraktion Die Probe
        Förderung des erfundenen Gegenstands Nummer {n}
        Der Bundestag wolle beschließen:
        Der Deutsche Bundestag fordert die Bundesregierung auf, den Gegenstand {n} auf erfundenen Strecken zu fördern.
        Berlin, den 1. Februar 2026
        Fraktion Die Probe
        {imprint}
        """;
}
