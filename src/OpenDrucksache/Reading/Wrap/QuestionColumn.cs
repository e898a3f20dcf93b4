using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>
/// The column of the questions in "Schriftliche Fragen" and "Fragen": it is narrower than that of the answers, which do not
/// tell how wide a full line is in it.
/// </summary>
internal static class QuestionColumn
{
    private const int MostLines = 60;

    /// <summary>Gives every line of a question the width of a full line in that column.</summary>
    public static void Measure(string text, IReadOnlyList<Line> lines, Span<int> widths)
    {
        var asked = Asked(text, lines);
        if (asked.Count == 0)
        {
            return;
        }

        var width = Layout.Width(asked.ConvertAll(i => lines[i].Length).ToArray());
        foreach (var i in asked)
        {
            widths[i] = width;
        }
    }

    /// <summary>The lines between the head of a question and the next head, or the next department.</summary>
    private static List<int> Asked(string text, IReadOnlyList<Line> lines)
    {
        var asked = new List<int>();
        var from = lines.Count;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].In(text);
            if (Questions.HeadEnd(text, lines, i) is >= 0 and var end)
            {
                (from, i) = (Questions.Asks(line) ? end + 1 : lines.Count, end);
            }
            else if (Cues.IsDepartment(line))
            {
                from = lines.Count;
            }
            else if (i >= from && i < from + MostLines)
            {
                asked.Add(i);
            }
        }

        return asked;
    }
}
