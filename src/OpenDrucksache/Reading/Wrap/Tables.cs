using System.Buffers;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>
/// The rows of tables. In a text a table is no more than lines that end with figures: three and more of them one behind
/// the other, most of them without the small words of a sentence.
/// </summary>
internal static class Tables
{
    private const int LeastRows = 3;
    private const int LongestRow = 250;
    private const int MostBareWords = 6;

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.,:/+-–−%€$<>≤≥()*");

    private static readonly SearchValues<char> Cells = SearchValues.Create("0123456789.,:/+-–−%€$<>≤≥()* \u00A0\u2002\u2003\u2009\u200A\u202F");

    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \u00A0\u2002\u2003\u2009\u200A\u202F");

    /// <summary>The text of a line, or of a paragraph.</summary>
    internal delegate ReadOnlySpan<char> TextAt(int i);

    /// <summary>Which of so many lines, or paragraphs, are rows.</summary>
    public static bool[] Rows(int count, TextAt at)
    {
        var rows = new bool[count];
        for (var from = 0; from < count; from++)
        {
            var (to, end, sure) = (from, from, 0);
            while (to < count && at(to) is var line && EndsWithFigure(line) && (to > from || (IsBare(line) && (from == 0 || !GoesOn(at(from - 1), line)))))
            {
                to++;
                if (IsBare(line))
                {
                    (end, sure) = (to, sure + 1);
                }
            }

            if (end - from >= LeastRows && sure * 3 >= 2 * (end - from))
            {
                Array.Fill(rows, true, from, end - from);
            }

            from = Math.Max(from, to - 1);
        }

        return rows;
    }

    /// <summary>Whether the line may be a row: it ends with a figure and has few small words.</summary>
    public static bool MayBeRow(ReadOnlySpan<char> line) => EndsWithFigure(line) && IsBare(line);

    /// <summary>Whether the line holds figures and nothing else: "1 310,5 –".</summary>
    public static bool AreFigures(ReadOnlySpan<char> line) => !line.ContainsAnyExcept(Cells);

    /// <summary>Whether the line goes on with a word that the line before it has torn.</summary>
    private static bool GoesOn(ReadOnlySpan<char> last, ReadOnlySpan<char> line) => last is [.., _, '-'] && char.IsLetter(line[0]);

    private static bool EndsWithFigure(ReadOnlySpan<char> line)
    {
        var space = line.LastIndexOfAny(Spaces);
        var last = line[(space + 1)..];
        return space > 0 && line.Length <= LongestRow && last.Length < 20 && line[^1] is not ('.' or ',' or ':' or ';') && (line[^1] != '-' || last.Length == 1) && last.IndexOfAnyExcept(Figures) < 0
            && (last.ContainsAnyInRange('0', '9') || last is "–" or "-" or "%" or "€") && !Cues.StandsAlone(line) && !Months.End(line);
    }

    /// <summary>Whether at most half of the words are small, or the line is short and has none that joins two others: "davon neu gezählt 7".</summary>
    private static bool IsBare(ReadOnlySpan<char> line)
    {
        var (words, small, joining) = (0, 0, false);
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            words += word.IsEmpty ? 0 : 1;
            small += !word.IsEmpty && char.IsLower(word[0]) ? 1 : 0;
            joining |= !word.IsEmpty && Endings.GoesOn(word);
        }

        return small * 2 <= words - 1 || (!joining && words <= MostBareWords);
    }
}
