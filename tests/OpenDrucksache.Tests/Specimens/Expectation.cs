using System.Globalization;

namespace OpenDrucksache.Tests.Specimens;

/// <summary>What a specimen says of itself.</summary>
internal sealed record Expectation(
    string File, string? Number, string Typ, Art Art, DateOnly? Datum, string Titel, string Personen, string Fraktion, string Unterzeichner)
{
    private const string Airships = "Cosima Blütentraum, Korbinian Zettelkasten, Dr. Balduin Siebenstern, Annette Gänsekiel, Ysolde Büroklammer, "
        + "Friedegund Stempelkissen, Philippa Randnotiz (Musterstadt), Leberecht Tintenfass";

    private const string AirshipsEdited = "Cosima Blütentraum, Dr. Balduin Siebenstern, Anette Gänsekiel, Ysolde Büroklammer, "
        + "Philippa Randnotiz (Musterstadt), Leberecht Tintenfass, Ottokar von Büttenrand, Korbinian Zettelkasten";

    private const string Roosters = "Nepomuk Eselsohr, Roswitha Rotstift, Dr. Sibylle Zwiebelfisch, Hasso van der Heftklammer, Wendelin Lesezeichen";

    private const string Pigeons = "Aurelia Fliegenkopf, Prof. Dr. Gotthilf Buchrücken, Lioba Falzbein, Ruprecht Vorsatzpapier, "
        + "Gundula Kapitälchen, Hasso van der Heftklammer (Beispielhausen)";

    private const string Stars = "Emmerich Schönschrift, Tilda Stempelkissen, Prof. Dr. Gotthilf Buchrücken";

    private const string Amenders = "Philippa Randnotiz (Musterstadt), Dr. Sibylle Zwiebelfisch, Eusebius Siegellack, "
        + "Anna-Lena Gänsekiel-Setzkasten, Wendelin Lesezeichen, Cosima Blütentraum, Aurelia Fliegenkopf, Nepomuk Eselsohr, "
        + "Balthasar Schusterjunge, Ysolde Büroklammer, Theodora Kommapunkt, Hasso van der Heftklammer, Zacharias Bleisatz, "
        + "Ermelinde Löschblatt, Ägidius Wiegendruck, Ottilie Schmutztitel, Korbinian Zettelkasten, Sahra Tintenklecks, Gundula Kapitälchen";

    private const string AmendersSigned = "Philippa Randnotiz (Musterstadt), Dr. Sibylle Zwiebelfisch, Eusebius Siegellack, "
        + "Anna-Lena Gänsekiel-Setzkasten, Wendelin Lesezeichen, Aurelia Fliegenkopf, Nepomuk Eselsohr, Balthasar Schusterjunge, "
        + "Cosima Blütentraum, Ysolde Büroklammer, Theodora Kommapunkt, Hasso van der Heftklammer, Zacharias Bleisatz, "
        + "Ermelinde Löschblatt, Ägidius Wiegendruck, Ottilie Schmutztitel, Korbinian Zettelkasten, Sarah Tintenklecks, Gundula Kapitälchen";

    private const string AmendersEdited = "Philippa Randnotiz (Musterstadt), Dr. Sibylle Zwiebelfisch, Eusebius Siegellack, "
        + "Anna-Lena Gänsekiel-Setzkasten, Wendelin Lesezeichen, Zacharias Bleisatz, Cosima Blütentraum, Ysolde Büroklammer, "
        + "Nepomuk Eselsohr, Lioba Falzbein, Aurelia Fliegenkopf, Hasso van der Heftklammer, Gundula Kapitälchen, Theodora Kommapunkt, "
        + "Dr. Ermelinde Löschblatt, Ottilie Schmutztitel, Balthasar Schusterjunge, Sarah Tintenklecks, Ruprecht Vorsatzpapier, "
        + "Ägidius Wiegendruck, Korbinian Zettelkasten";

    private const string Examples = "MUSTERBLOCK/DIE BEISPIELE";
    private const string Leaders = "Hildegund Papierflieger, Jaromír Setzkasten";
    private const string ProbeLeaders = "Mechthild Silbentrenner, Zacharias Bleisatz";
    private const string SpecimenLeaders = "Eusebius Siegellack, Dr. Tilda Winkelhaken";

    private const string AirshipsTitle = "Erfundenes Muster: Verlässliche Luftschiffverbindungen im ländlichen Raum sichern";
    private const string MoonTitle = "Erfundenes Muster: Den Mondkalender der Bundesverwaltung vereinheitlichen";
    private const string RoosterTitle = "Erfundenes Muster: Wetterhähne auf Bundesbauten instand setzen";
    private const string PigeonTitle = "Erfundenes Muster: Die Brieftaubenpost des Bundes zukunftsfest machen";
    private const string StarTitle = "Erfundenes Muster: Betrieb von Sternwarten an Bundesautobahnen";
    private const string RainbowTitle = "Erfundenes Muster: Entwurf eines Gesetzes zur Ordnung der Regenbogen (Regenbogenordnungsgesetz)";

    public static IReadOnlyList<Expectation> All { get; } =
    [
        new("2026-07-07/99-101.txt", "99/101", "Antrag", Art.Vorab, Day("2026-07-06"), "Erfundenes Muster: Verlässliche Luftschiffverbindungen in der Fläche sichern", Airships, "DIE BEISPIELE", Leaders),
        new("2026-07-07/99-102.txt", "99/102", "Antrag", Art.Vorab, Day("2026-07-07"), MoonTitle, "", "Specimenpartei", SpecimenLeaders),
        new("2026-07-07/99-103.txt", "99/103", "Antrag", Art.Vorab, Day("2026-07-07"), RoosterTitle, Roosters.Replace("Roswitha", "Roswitha Clementine", StringComparison.Ordinal), "Die Probe", ProbeLeaders),
        new("2026-07-07/9900104.pdf", "99/104", "Antrag", Art.Vorab, Day("2026-07-07"), PigeonTitle, Pigeons, "Die Probe", ProbeLeaders),
        new("2026-07-07/lesezeichen.txt", null, "Antrag", Art.Vorab, null, "Erfundenes Muster: Lesezeichen in Amtsblättern erhalten", "Theodora Kommapunkt, Balthasar Schusterjunge, Dr. Ermelinde Löschblatt, Anna-Lena Gänsekiel-Setzkasten, Ägidius Wiegendruck", "Die Probe", ProbeLeaders),
        new("2026-07-08/99-103.txt", "99/103", "Antrag", Art.Vorab, Day("2026-07-07"), RoosterTitle, Roosters, "Die Probe", ProbeLeaders),
        new("2026-07-14/99-102.txt", "99/102", "Antrag", Art.Vorab, Day("2026-07-07"), MoonTitle, "", "Specimenpartei", SpecimenLeaders),
        new("2026-07-14/99-105.txt", "99/105", "Kleine Anfrage", Art.Vorab, Day("2026-07-13"), StarTitle, Stars, Examples, Leaders),
        new("2026-07-14/99-107.txt", "99/107", "Änderungsantrag", Art.Vorab, Day("2026-07-13"), AirshipsTitle, Amenders, "", AmendersSigned),
        new("2026-07-14/9900108.pdf", "99/108", "Entschließungsantrag", Art.Vorab, Day("2026-07-14"), RainbowTitle, "", "Specimenpartei", SpecimenLeaders),
        new("2026-07-28/99-101.txt", "99/101", "Antrag", Art.Lektoriert, Day("2026-07-07"), AirshipsTitle, AirshipsEdited, Examples, Leaders),
        new("2026-07-28/99-102.txt", "99/102", "Antrag", Art.Lektoriert, Day("2026-07-07"), MoonTitle, "", "Specimenpartei", SpecimenLeaders),
        new("2026-07-28/99-103.txt", "99/103", "Antrag", Art.Lektoriert, Day("2026-07-07"), RoosterTitle, Roosters, "Die Probe", ProbeLeaders),
        new("2026-07-28/99-105.txt", "99/105", "Kleine Anfrage", Art.Lektoriert, Day("2026-07-13"), StarTitle, Stars, Examples, Leaders),
        new("2026-07-28/9900104.pdf", "99/104", "Antrag", Art.Lektoriert, Day("2026-07-07"), PigeonTitle, Pigeons, "Die Probe", ProbeLeaders),
        new("2026-08-04/99-106.json", "99/106", "Antwort", Art.Lektoriert, Day("2026-01-01"), StarTitle, "", "", ""),
        new("2026-08-04/99-107.txt", "99/107", "Änderungsantrag", Art.Lektoriert, Day("2026-07-13"), AirshipsTitle, AmendersEdited, "", AmendersEdited),
        new("2026-08-04/9900108.pdf", "99/108", "Entschließungsantrag", Art.Lektoriert, Day("2026-07-14"), RainbowTitle, "", "Specimenpartei", SpecimenLeaders),
        new("2026-08-05/99-106.txt", "99/106", "Antwort", Art.Lektoriert, Day("2026-08-03"), StarTitle, "", "", ""),
        new("2026-08-05/99-109.txt", "99/109", "Antrag", Art.Vorab, Day("2026-08-05"), "Erfundenes Muster: Den Winterschlaf in der Bundesverwaltung erproben", "", "Specimenpartei, Die Probe", $"{SpecimenLeaders}, {ProbeLeaders}"),
    ];

    public override string ToString() => File;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
