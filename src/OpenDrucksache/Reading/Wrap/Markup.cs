namespace OpenDrucksache.Reading.Wrap;

/// <summary>What converters add to a text: a list dash before a label ("- II. Der …"), brackets around an address.</summary>
internal static class Markup
{
    private const int LongestAddress = 1000;

    /// <summary>The line without a list dash before its label.</summary>
    public static ReadOnlySpan<char> WithoutDash(ReadOnlySpan<char> line) =>
        line.Length > 3 && line[0] is '-' or '*' && line[1] == ' ' && Label.TryRead(line[2..].TrimStart(' '), out var label)
            && (label.Style is LabelStyle.Roman or LabelStyle.Capital or LabelStyle.Arabic or LabelStyle.Letter
                || (label.Style == LabelStyle.Decimal && char.IsAsciiLetter(line[2..].TrimStart(' ')[0]))) ? line[2..].TrimStart(' ') : line;

    /// <summary>Where the bracket closes that opens here around an address, torn over lines or not; 0 if it is none.</summary>
    public static int BracketEnd(string text, int open)
    {
        var rest = text.AsSpan(open + 1);
        if (!(rest.StartsWith("http") || rest.StartsWith("www.") || rest.StartsWith("mailto:")))
        {
            return 0;
        }

        var (space, torn) = (false, false);
        for (var i = open + 1; i < Math.Min(text.Length, open + LongestAddress); i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                (space, torn) = (true, torn || c == '\n');
                continue;
            }

            if (space && !torn)
            {
                return 0;
            }

            (space, torn) = (false, false);
            if (c is '>' or '<')
            {
                return c == '>' ? i : 0;
            }
        }

        return 0;
    }
}
