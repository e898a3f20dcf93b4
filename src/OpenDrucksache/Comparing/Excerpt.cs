namespace OpenDrucksache.Comparing;

/// <summary>A few words of a longer text, cut at a space.</summary>
internal static class Excerpt
{
    /// <summary>The first words, at most so many UTF-16 units.</summary>
    public static string Head(ReadOnlySpan<char> text, int most)
    {
        if (text.Length <= most)
        {
            return text.ToString();
        }

        var cut = text[..most].LastIndexOf(' ');
        return text[..Whole(text, cut > 0 ? cut : most)].ToString();
    }

    /// <summary>The last words, at most so many UTF-16 units.</summary>
    public static string Tail(ReadOnlySpan<char> text, int most)
    {
        if (text.Length <= most)
        {
            return text.ToString();
        }

        var from = text.Length - most;
        var cut = text[from..].IndexOf(' ');
        return text[Whole(text, cut >= 0 && cut < most - 1 ? from + cut + 1 : from)..].ToString();
    }

    private static int Whole(ReadOnlySpan<char> text, int cut) =>
        cut > 0 && cut < text.Length && char.IsSurrogatePair(text[cut - 1], text[cut]) ? cut - 1 : cut;
}
