using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>
/// The tables of a Sammelübersicht, whose rows the text has spelled out into lines: heads of columns ("Lfd. / Nr. / Aktenzeichen der /
/// Eingabe …"), a row for each petition ("12 Pet 1-20-09-75111- / 036541 / 23554 Lübeck Kraftwerke") and what all of them are about.
/// </summary>
internal static class Petitions
{
    private const int MostLinesOfHead = 9;
    private const int MostLinesOfRow = 12;
    private const string Subject = "Inhalt der Eingabe";

    /// <summary>Whether a row begins at the line.</summary>
    public static bool Begin(string text, IReadOnlyList<Line> lines, int i) => IsRow(lines[i].In(text)) || lines[i].In(text) is Subject || HeadEnd(text, lines, i) > i;

    /// <summary>Whether the row that begins at one line ends before another.</summary>
    public static bool End(string text, IReadOnlyList<Line> lines, int start, int i) =>
        Begin(text, lines, i) && HeadEnd(text, lines, start) <= i || Cues.StandsAlone(lines[i].In(text)) || i - start > MostLinesOfRow;

    /// <summary>The first row below the heads of columns that begin at the line; the line itself where none do.</summary>
    public static int HeadEnd(string text, IReadOnlyList<Line> lines, int from)
    {
        if (!lines[from].In(text).StartsWith("Lfd.", StringComparison.Ordinal))
        {
            return from;
        }

        for (var i = from + 1; i < Math.Min(lines.Count, from + MostLinesOfHead); i++)
        {
            if (IsRow(lines[i].In(text)))
            {
                return i;
            }
        }

        return from;
    }

    /// <summary>Whether the text is a row: "12 Pet 1-20-09-75111-036541 …".</summary>
    public static bool IsRow(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        return space is > 0 and < 6 && !text[..space].ContainsAnyExceptInRange('0', '9') && text[(space + 1)..] is ['P', 'e', 't', ' ', >= '0' and <= '9', ..];
    }

    /// <summary>Whether the paragraph is a row of such a table, or its heads of columns.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => IsRow(text) || text.StartsWith("Lfd. Nr. Aktenzeichen") || (text.StartsWith(Subject) && text.Length < 200);
}
