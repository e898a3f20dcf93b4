using System.Text;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Tests.Reading;

/// <summary>Invented papers and short ways to read them.</summary>
internal static class Papers
{
    public const string Antrag = """
        Deutscher Bundestag Drucksache 98/123 
        98. Wahlperiode 06.10.2025 
        Antrag 
        der Abgeordneten Ada Muster, Dr. Ben von Beispiel, Cora Probe (Fulda) und der
        Fraktion Die Linke 
        Nachtzüge für alle 
        Der Bundestag wolle beschließen: 
        I. Der Deutsche Bundestag stellt fest: 
        Der Nachtzug ist ein Ver-
        V
        orabfassung – w
        ird durch die lektorierte Fassung ersetzt.
        kehrsmittel der Zukunft, das im Inland fehlt und in den Nachbarländern mit
        Gewinn fährt. 
        II. Der Deutsche Bundestag fordert die Bundesregierung auf, 
        1. den Nachtzug zu fördern; 
        2. davon zu berichten. 
        Berlin, den 6. Oktober 2025 
        Eva Erfunden, Ole Ausgedacht und Fraktion 
        """;

    public const string Antwort = """
        Deutscher Bundestag Drucksache 98/200
        98. Wahlperiode 07.11.2025
        Antwort 
        der Bundesregierung 
        auf die Kleine Anfrage der Abgeordneten Ada Muster, Cora Probe, Ben Beispiel, 
        weiterer Abgeordneter und der Fraktion der AfD
        – Drucksache 98/123 –
        Leuchttürme an Binnengewässern und ihre 
        Bewirtschaftung
        V o r b e m e r k u n g  d e r  F r a g e s t e l l e r
        Der Leuchtturm gehört zur Küste. Dass er auch am Binnensee stehen kann, ist den 
        Fra-
        Die Antwort wurde namens der Bundesregierung mit Schreiben des Bundesministeriums für Verkehr
        vom 6. November 2025 übermittelt.
        Die Drucksache enthält zusätzlich – in kleinerer Schrifttype – den Fragetext.
        gestellern bekannt (vgl. www.example.org/leuchtturm/binn
        ensee-und-mehr.html).
         1. Wie viele Leuchttürme stehen an Binnengewässern, und wer zündet sie an 
        (bitte nach Ländern aufschlüsseln)?
        Die Bundesregierung führt darüber keine Statistik.*
        * Das Bundesministerium für Verkehr hat die Zahlen hinterlegt.
         2. Sind neue geplant?
        Nein.
        """;

    public static Paper Read(string text) => PaperReader.Read(Encoding.UTF8.GetBytes(text));

    public static string ReadText(string text) => ReadingText.Of(Read(text));

    /// <summary>The texts of the paragraphs.</summary>
    public static IEnumerable<string> Texts(string text) => Read(text).Paragraphs.Select(p => p.Text);

    /// <summary>The paragraphs of a kind.</summary>
    public static IEnumerable<string> Texts(string text, ParagraphKind kind) =>
        Read(text).Paragraphs.Where(p => p.Kind == kind).Select(p => p.Text);

    /// <summary>An Antrag with this text behind the formula.</summary>
    public static string With(string body) => "Antrag \nder Fraktion der AfD \nEin Titel \nDer Bundestag wolle beschließen: \n" + body;
}
