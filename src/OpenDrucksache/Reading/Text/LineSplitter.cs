using System.Buffers;

namespace OpenDrucksache.Reading.Text;

/// <summary>Text → its lines that are not blank.</summary>
internal static class LineSplitter
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    public static List<Line> Split(string text)
    {
        var lines = new List<Line>(text.Length / 64 + 1);
        var blanks = 0;
        var page = false;
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : at + length;
            if (Trim(text, at, end) is { } line)
            {
                var gap = page ? blanks > 1 ? Gap.PageAndBlank : Gap.Page : blanks > 0 && lines.Count > 0 ? Gap.Blank : Gap.None;
                lines.Add(line with { Before = gap });
                (blanks, page) = (0, false);
            }
            else
            {
                blanks++;
            }

            page |= end < text.Length && text[end] == '\f' && lines.Count > 0;
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static Line? Trim(string text, int start, int end)
    {
        var first = start;
        while (first < end && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        if (first == end)
        {
            return null;
        }

        var last = end;
        while (char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        return new Line(first, last, last < end, first - start, Gap.None);
    }
}
