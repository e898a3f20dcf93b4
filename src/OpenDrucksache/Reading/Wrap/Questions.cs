using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>
/// The heads in "Schriftliche Fragen": "12. Abgeordnete / Clara Muster / (Die Linke)" above a question, "Antwort des
/// Staatssekretärs … / vom 23. Mai 2025" above its answer. They stand in narrow lines and end with a bracket, or a date.
/// </summary>
internal static class Questions
{
    private const int MostLines = 6;

    private static readonly string[] Answers =
    [
        "Antwort des Parlamentarischen ", "Antwort der Parlamentarischen ", "Antwort des Staats", "Antwort der Staats", "Antwort des Bundesminister", "Antwort der Bundesminister",
        "Antwort des Beauftragten ", "Antwort der Beauftragten ", "Antwort des Chefs ",
    ];

    /// <summary>The last line of the head that begins with this one; -1 if none does.</summary>
    public static int HeadEnd(string text, IReadOnlyList<Line> lines, int from)
    {
        var first = lines[from].In(text);
        var asks = Asks(first);
        if (!asks && !Affixes.StartsWithOne(first, Answers))
        {
            return -1;
        }

        for (var i = from; i < Math.Min(lines.Count, from + MostLines); i++)
        {
            var line = lines[i].In(text);
            if (asks ? line[^1] == ')' && !(i + 1 < lines.Count && text[lines[i + 1].Start] == '(') : EndsWithDate(line))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the text is the head of a question or of an answer.</summary>
    public static bool IsHead(ReadOnlySpan<char> text) =>
        (Asks(text) && text[^1] == ')') || (Affixes.StartsWithOne(text, Answers) && EndsWithDate(text));

    /// <summary>Whether the line begins the head of a question.</summary>
    public static bool Asks(ReadOnlySpan<char> line) =>
        Label.TryRead(line, out var label) && label.Style == LabelStyle.Arabic && line[label.Length..].TrimStart() is var rest
        && (rest is "Abgeordneter" or "Abgeordnete" || rest.StartsWith("Abgeordneter ") || rest.StartsWith("Abgeordnete "));

    private static bool EndsWithDate(ReadOnlySpan<char> line)
    {
        var from = line.LastIndexOf("vom ");
        var date = from < 0 ? default : line[(from + 4)..];
        var dot = date.IndexOf('.');
        return dot is 1 or 2 && char.IsAsciiDigit(date[0]) && Months.Begins(date[(dot + 1)..].TrimStart()) && date.Length < 20 && char.IsAsciiDigit(date[^1]);
    }
}
