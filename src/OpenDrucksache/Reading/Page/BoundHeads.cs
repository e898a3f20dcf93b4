using System.Globalization;

namespace OpenDrucksache.Reading.Page;

/// <summary>The heads of a report that is bound in with pages of its own: "44 | NACHTZÜGE" and "NACHTZÜGE | 45". Their numbers rise.</summary>
internal static class BoundHeads
{
    private const int Fewest = 4;
    private const int Longest = 80;

    public static void TakeOut(Sheet sheet)
    {
        var (heads, last) = (new HashSet<int>(), 0);
        for (var i = 0; i < sheet.Lines.Count; i++)
        {
            if (PageOf(sheet.Lines[i].In(sheet.Text)) is { } page && page > last)
            {
                last = page;
                heads.Add(i);
            }
        }

        if (heads.Count >= Fewest)
        {
            sheet.TakeOut(SpanClass.RunningHead, heads.Contains);
        }
    }

    private static int? PageOf(ReadOnlySpan<char> line)
    {
        var bar = line.Length <= Longest ? line.IndexOf('|') : -1;
        if (bar <= 0)
        {
            return null;
        }

        var left = line[..bar].Trim();
        var right = line[(bar + 1)..].Trim();
        return IsName(right) && int.TryParse(left, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page
            : IsName(left) && int.TryParse(right, NumberStyles.None, CultureInfo.InvariantCulture, out page) ? page : null;
    }

    /// <summary>Whether it is set in capitals.</summary>
    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c) || char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return text.Length > 1;
    }
}
