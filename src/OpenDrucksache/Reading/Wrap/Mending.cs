namespace OpenDrucksache.Reading.Wrap;

/// <summary>
/// Paragraphs that a page has torn apart. The one before the tear ends in the middle of a sentence, the one behind it
/// goes on: with a small letter, the rest of a word, or the second dash of a parenthesis.
/// </summary>
internal static class Mending
{
    private const int LeastLength = 60;
    private const int MostLength = 10_000;

    public static bool IsTorn(string first, string second)
    {
        if (first.Length is < LeastLength or > MostLength || Leaders.In(first) || Endings.IsSentenceEnd(first) || Signing.MayBe(second))
        {
            return false;
        }

        if (second.StartsWith("– ", StringComparison.Ordinal))
        {
            return char.IsLetter(first[^1]) && (LastSentence(first).Count(" – ") & 1) == 1;
        }

        if (Label.TryRead(second, out _) || !char.IsLower(second[0]))
        {
            return false;
        }

        return char.IsLetter(first[^1]) || first[^1] is ',' or '-' or '“' or ')';
    }

    private static ReadOnlySpan<char> LastSentence(string text)
    {
        var window = text.AsSpan(Math.Max(0, text.Length - 2000));
        var end = window.LastIndexOfAny(". ", "! ", "? ");
        return end < 0 ? window : window[end..];
    }

    private static int LastIndexOfAny(this ReadOnlySpan<char> text, string a, string b, string c) =>
        Math.Max(text.LastIndexOf(a), Math.Max(text.LastIndexOf(b), text.LastIndexOf(c)));
}
