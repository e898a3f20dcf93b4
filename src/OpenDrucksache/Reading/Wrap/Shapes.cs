using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>Paragraphs with a shape of their own: rows of petitions, and headings that go on for the sake of a list of names or a bracket.</summary>
internal static class Shapes
{
    private const int MostLinesOfHeading = 6;

    /// <summary>Whether a paragraph begins at a line behind the start of another; null where neither has such a shape.</summary>
    public static bool? Begins(string text, IReadOnlyList<Line> lines, int start, int i)
    {
        if (Petitions.Begin(text, lines, start) || Petitions.Begin(text, lines, i))
        {
            return !Petitions.Begin(text, lines, start) || Petitions.End(text, lines, start, i);
        }

        var first = lines[start].In(text);
        return Rapporteurs.Begin(first) ? !Rapporteurs.GoOn(text.AsSpan(lines[start].Start, lines[i - 1].End - lines[start].Start), lines[i].In(text))
            : Explained.IsTorn(first) ? i - start >= MostLinesOfHeading || lines[i - 1].In(text).TrimEnd(':')[^1] == ')'
            : null;
    }
}
