namespace OpenDrucksache.Reading.Wrap;

/// <summary>What converters add to a text: a list dash before a label ("- II. Der …"), brackets around an address.</summary>
internal static class Markup
{
    /// <summary>The line without a list dash before its label.</summary>
    public static ReadOnlySpan<char> WithoutDash(ReadOnlySpan<char> line) =>
        line.Length > 3 && line[0] is '-' or '*' && line[1] == ' ' && Label.TryRead(line[2..].TrimStart(' '), out var label)
            && label.Style is LabelStyle.Roman or LabelStyle.Capital or LabelStyle.Arabic or LabelStyle.Letter ? line[2..].TrimStart(' ') : line;

    /// <summary>The length of the address in brackets that the text begins with, brackets included; 0 for none.</summary>
    public static int BracketedAddress(ReadOnlySpan<char> text)
    {
        if (text[0] != '<' || !(text[1..].StartsWith("http") || text[1..].StartsWith("www.") || text[1..].StartsWith("mailto:")))
        {
            return 0;
        }

        var end = text.IndexOfAny('>', ' ');
        return end > 0 && text[end] == '>' ? end + 1 : 0;
    }
}
