using OpenDrucksache.Typesetting;

namespace OpenDrucksache.FakeDip;

/// <summary>Papers of which there is nothing in the world but this: short, and read like real ones.</summary>
public static class InventedPaper
{
    /// <summary>A Vorabfassung as PDF.</summary>
    public static byte[] Draft(string number, string said, bool isNeu = false) => Pdf(number, said, isNeu, Look.Vorab);

    /// <summary>An edited paper as PDF.</summary>
    public static byte[] Edited(string number, string said, bool isNeu = false) => Pdf(number, said, isNeu, Look.Lektoriert);

    /// <summary>DIP's text of a Vorabfassung.</summary>
    public static string DraftText(string number, string said) =>
        Text(number, said).Replace("\nAntrag\n", "\nVorabfassung – wird durch die lektorierte Fassung ersetzt.\nAntrag\n", StringComparison.Ordinal);

    /// <summary>DIP's text of an edited paper.</summary>
    public static string EditedText(string number, string said) =>
        Text(number, said) + "Gesamtherstellung: Musterdruck GmbH & Co. KG, Buch- und Offsetdruckerei, Beispielstraße 83–91, 99999 Musterstadt\nISSN 0722-8333\n";

    private static string Text(string number, string said) => $"""
        Deutscher Bundestag Drucksache {number}
        {number.Split('/')[0]}. Wahlperiode 07.07.2026

        Antrag
        der Abgeordneten Aurelia Fliegenkopf und der Fraktion Die Probe
        Erfundenes Muster {number}
        Der Bundestag wolle beschließen:
        {said}
        Berlin, den 7. Juli 2026
        Mechthild Silbentrenner und Fraktion

        """.ReplaceLineEndings("\n");

    private static byte[] Pdf(string number, string said, bool isNeu, Look look)
    {
        var source = Source.Parse(
            $"""
            number: {number}{(isNeu ? " (neu)" : "")}

            date: 07.07.2026

            seen: 2026-07-07

            type: Antrag

            authors: der Abgeordneten Aurelia Fliegenkopf und der Fraktion Die Probe

            title: Erfundenes Muster {number}

            text: Der Bundestag wolle beschließen:

            text: {said}

            signed: Berlin, den 7. Juli 2026

            signature: Mechthild Silbentrenner und Fraktion
            """,
            look.Fassung);
        return PdfFile.Write(new Setting(source, look).Pages());
    }
}
