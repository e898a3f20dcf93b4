using System.Security.Cryptography;
using System.Text;
using OpenDrucksache.Publishing;

namespace OpenDrucksache.Tests.Publishing;

/// <summary>Small invented papers, all by invented people, and what a release is made from when they were captured.</summary>
internal static class Samples
{
    private static readonly DateTimeOffset _day = new(2026, 7, 7, 6, 30, 0, TimeSpan.Zero);

    /// <summary>Three papers of the 21st term, one of the 20th, one without a number; a Fassung that cannot be read.</summary>
    public static PublishSource Archive { get; } = Of(
        [Paper("20/17", Text("Antrag", "Ein alter Antrag"))],
        [
            Paper("21/900", Draft(Text("Antrag", "Mehr Bänke im Park", "Die Bänke sind alt."))),
            Paper("21/900", Text("Antrag", "Mehr Bänke im Park", "Die Bänke sind 12 Jahre alt.", "Private \uE000 and astral 😀 text.")),
            Paper("21/900", Text("Antrag", "Mehr Bänke im Park", "Die Bänke sind 13 Jahre alt.", "Private \uE000 and astral 😀 text.")),
        ],
        [Paper("21/1000", Draft(Text("Kleine Anfrage", "😀 Fragen zu Bänken", "\uE001 Bullet", "😀 Emoji", "ÿ", "\uFFFDz", "control \u0001 \u2028 \u007F \"q\" \\ \t")))],
        [Paper("21/1001", Text("Antwort", "\uE000 Antwort zu Bänken")), null],
        [Paper(null, Text(null, "Ein Blatt ohne Nummer"))]);

    /// <summary>What a release is made from when these Fassungen were captured; one that is null cannot be read.</summary>
    public static PublishSource Of(params Paper?[][] papers)
    {
        var readings = new Dictionary<FassungRef, Paper?>();
        var drucksachen = papers.Select((fassungen, i) =>
        {
            var id = fassungen.OfType<Paper>().First().Dokumentnummer is { } number
                ? DrucksacheId.Of(number)
                : DrucksacheId.Unnumbered(Sha256($"{i}"));
            return new Drucksache(id, [.. fassungen.Select((paper, v) => Captured(new FassungRef(id, v + 1), paper))]);
        }).OrderBy(d => d.Id).ToList();
        return new PublishSource(drucksachen, [.. drucksachen.SelectMany(d => d.Fassungen).Select(Seen), Failed], Read);

        Fassung Captured(FassungRef reference, Paper? paper)
        {
            readings.Add(reference, paper);
            var content = reference + "\n" + (paper is null ? "" : ReadingText.Of(paper));
            return new Fassung
            {
                Ref = reference,
                FirstSeen = _day.AddDays(reference.Version * 7).AddTicks(1_234_567),
                LastSeen = _day.AddDays((reference.Version * 7) + 3),
                MediaType = "text/plain",
                Bytes = content.Length,
                Md5 = Sha256(content)[..32],
                Sha256 = Sha256(content),
                Sha512 = Sha256(content) + Sha256(content),
                SourceUrl = reference.Version == 1 ? new Uri("https://example.org/" + reference) : null,
            };
        }

        Paper Read(FassungRef reference) =>
            readings[reference] ?? throw new TroubleException($"{reference}: is no paper");
    }

    /// <summary>The source with some Fassungen seen once more.</summary>
    public static PublishSource SeenAgain(PublishSource source) => source with
    {
        Observations = [.. source.Observations, Seen(source.Drucksachen.First().Newest) with { Seen = _day.AddDays(60), Outcome = ObservationOutcome.Unchanged }],
    };

    public static Paper Paper(string? number, Paper content) => content with
    {
        Dokumentnummer = number is null ? null : Dokumentnummer.Parse(number),
        Wahlperiode = number is null ? null : Dokumentnummer.Parse(number).Wahlperiode,
    };

    public static Paper Draft(Paper paper) => paper with
    {
        Art = Art.Vorab,
        Notice = "Vorabfassung – wird durch die lektorierte Fassung ersetzt.",
    };

    public static Paper Text(string? typ, string titel, params string[] texts) => new()
    {
        Drucksachetyp = typ,
        Titel = titel,
        Datum = typ is null ? null : new DateOnly(2026, 7, 3),
        Art = typ is null ? Art.Unbekannt : Art.Lektoriert,
        Urheber = new Urheber(
            [new Person("Dr. Erna Beispiel") { Titel = "Dr.", Vorname = "Erna", Nachname = "Beispiel" }, new Person("Max von Muster (Fulda)") { Namenszusatz = "von", Wahlkreiszusatz = "Fulda" }],
            ["Die Bänke"],
            "der Abgeordneten Dr. Erna Beispiel, Max von Muster (Fulda) und der Fraktion Die Bänke"),
        Bezug = typ == "Antwort" ? ["21/1000", "KOM(2022) 209"] : [],
        Paragraphs =
        [
            new Paragraph("", ParagraphKind.Title, null, titel) { Page = 1, Box = new Box(70.5, 600, 500.25, 620.125) },
            .. texts.Select((text, i) => new Paragraph($"I.{i + 1}", ParagraphKind.Item, text[..^1].Split(' ')[0], text)),
        ],
        Ort = "Berlin",
        UnterschriftDatum = new DateOnly(2026, 7, 2),
        Unterzeichner = [new Person("Erna Beispiel"), new Person("") { Funktion = "und Fraktion" }],
        Warnings = typ is null ? ["No line says what kind of Drucksache this is."] : [],
    };

    private static Observation Seen(Fassung fassung) => new()
    {
        Seen = fassung.FirstSeen,
        Outcome = ObservationOutcome.New,
        Fassung = fassung.Ref,
        Sha256 = fassung.Sha256,
        FileName = "paper.txt",
        SourceUrl = fassung.SourceUrl,
    };

    private static Observation Failed => new() { Seen = _day, Outcome = ObservationOutcome.Failed, FileName = "leer.txt", Message = "is empty" };

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
