using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Page;

/// <summary>
/// Heads of columns that are set anew on each page: "Entwurf Beschlüsse des 8. Ausschusses" above a Zusammenstellung, "noch
/// Beschlussempfehlung 2" and the heads below it in a Sammelübersicht, which a script may have put in the middle of lines. The first stays.
/// </summary>
internal static class ColumnHeads
{
    private const int Longest = 80;
    private const int LongestHeads = 160;
    private const string Synopsis = "Entwurf Beschlüsse des ";
    private const string Continued = "noch Beschlussempfehlung";
    private const string Heads = "Lfd.";

    public static void TakeOut(Sheet sheet)
    {
        string? first = null;
        sheet.TakeOut(SpanClass.RunningHead, i =>
        {
            var line = sheet.Lines[i].In(sheet.Text);
            if (line.Length > Longest || !line.StartsWith(Synopsis))
            {
                return false;
            }

            var again = first is not null && line.SequenceEqual(first);
            first ??= line.ToString();
            return again;
        });

        var marks = new List<(int Start, int End)>();
        for (var at = 0; sheet.Text.AsSpan(at).IndexOf(Continued) is >= 0 and var hit;)
        {
            var start = at + hit;
            at = start + Continued.Length;
            if (End(sheet.Text, at) is > 0 and var end)
            {
                marks.Add((start, end));
                at = end;
            }
        }

        if (marks.Count > 0)
        {
            sheet.Cut(SpanClass.RunningHead, marks);
        }
    }

    /// <summary>Where the heads end that begin with the words before the place; 0 where neither a number nor heads of columns follow.</summary>
    private static int End(string text, int at)
    {
        var next = Skip(text, at);
        var digits = text.AsSpan(next).IndexOfAnyExceptInRange('0', '9');
        var end = digits < 0 ? text.Length : next + digits;
        var heads = Skip(text, end);
        if (string.CompareOrdinal(text, heads, Heads, 0, Heads.Length) == 0)
        {
            for (var row = heads + Heads.Length; row < Math.Min(text.Length, heads + LongestHeads); row++)
            {
                if (char.IsAsciiDigit(text[row]) && char.IsWhiteSpace(text[row - 1]) && Petitions.IsRow(text.AsSpan(row)))
                {
                    return text.AsSpan(0, row).TrimEnd().Length;
                }
            }
        }

        return end > next ? end : 0;
    }

    private static int Skip(string text, int at) => text.Length - text.AsSpan(at).TrimStart().Length;
}
