using System.Globalization;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>The rows of a table of contents that name sections: "§ 12 Zweck", below it "§ 13 Begriffe".</summary>
internal static class Sections
{
    /// <summary>Whether the second text begins with the section behind the one with which the first begins.</summary>
    public static bool Follow(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        Number(first) is { } before && Number(second) is { } after && (after == before || after == before + 1);

    private static int? Number(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("„‚");
        if (!text.StartsWith("§ "))
        {
            return null;
        }

        var digits = text[2..].IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 5 ? int.Parse(text.Slice(2, digits), CultureInfo.InvariantCulture) : null;
    }
}
