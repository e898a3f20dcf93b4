using System.Buffers;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>Addresses on the net: where one ends a line, the next line may belong to it.</summary>
internal static class Addresses
{
    private const int Longest = 400;
    private const int LongestWord = 40;

    private static readonly SearchValues<char> Separators = SearchValues.Create("/_=&%#");

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ");

    /// <summary>Whether the last word of the text is, or goes on with, an address.</summary>
    public static bool EndsInOne(ReadOnlySpan<char> text) => IsMarked(LastWord(text)) || HasHost(LastWord(text).TrimStart("(<„"));

    /// <summary>Whether that address says that it is one: with "www." or "://".</summary>
    public static bool EndsInMarked(ReadOnlySpan<char> text) => IsMarked(LastWord(text));

    private static bool IsMarked(ReadOnlySpan<char> word) => word.Contains("www.", StringComparison.OrdinalIgnoreCase) || word.Contains("://", StringComparison.Ordinal);

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        text = text.Length > Longest ? text[^Longest..] : text;
        return text[(text.LastIndexOf(' ') + 1)..];
    }

    /// <summary>"www1.example.org", "www-alt.example.org", "example.org/leuchtturm": an address whose host is all that tells it.</summary>
    private static bool HasHost(ReadOnlySpan<char> word)
    {
        var slash = word.IndexOf('/');
        var host = slash < 0 ? word : word[..slash];
        return host.LastIndexOf('.') > 1 && !host.ContainsAnyExcept(HostName.Parts) && (word.StartsWith("www") || (slash > 0 && HostName.EndsInDomain(host)));
    }

    /// <summary>Whether a host is torn between a bracket and the next line: "(leucht" and "turm.org/bau)".</summary>
    public static bool IsTornHost(ReadOnlySpan<char> left, ReadOnlySpan<char> word)
    {
        var first = left[(left.LastIndexOf(' ') + 1)..];
        if (first.Length < 2 || first[0] != '(' || first[^1] == '.' || first[1..].ContainsAnyExcept(HostName.Parts) || first is "(siehe" || Endings.GoesOn(first[1..]))
        {
            return false;
        }

        var end = word.IndexOfAny("/),;");
        var host = end < 0 ? word : word[..end];
        return host.LastIndexOf('.') is > 0 and var dot && !host.ContainsAnyExcept(HostName.Parts) && host[(dot + 1)..] is "de" or "eu" or "com" or "org" or "net" or "info" or "at" or "ch";
    }

    /// <summary>Whether the word may be the last piece of an address: "KfW/Panel-2025.pdf".</summary>
    public static bool MayEnd(ReadOnlySpan<char> word) =>
        word.Length > 3 && (word[^1] == '/' || word.ContainsAnyInRange('a', 'z')) && word.TrimEnd(".;)") is var inner
        && (word[^1] == '/' || inner.Count('-') >= 2 || (inner.Length > LongestWord && inner.ContainsAny(Separators)) || (inner.LastIndexOf('.') is > 0 and var dot && (inner.IndexOfAny("/_") >= 0 || IsExtension(inner[(dot + 1)..]))));

    /// <summary>Whether the word can be nothing but a piece from the middle of an address: "verdoppeln.&amp;text=Der%20Ausbau".</summary>
    public static bool IsQuery(ReadOnlySpan<char> word) => word.Length > 20 && word.Contains('=') && word.IndexOfAny('%', '&') >= 0;

    private static bool IsExtension(ReadOnlySpan<char> end) => end is "html" or "htm" or "pdf" or "php" or "aspx" or "de" or "eu" or "com" or "org";

    /// <summary>Whether an address that ends a line goes on with this word: it looks like no word of a sentence, as "beschlossen.86" with its note does and "Digitale-Dienste-Gesetz".</summary>
    public static bool GoesOnWith(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return false;
        }

        var inner = word.TrimEnd(".,;:)?!“”\"");
        if (inner.IsEmpty || inner.IndexOfAny(Separators) >= 0)
        {
            return !inner.IsEmpty;
        }

        var marked = inner.LastIndexOf('.') is > 0 and var dot && !inner[..dot].ContainsAnyExcept(Letters) && dot + 4 >= inner.Length && !inner[(dot + 1)..].ContainsAnyExceptInRange('0', '9');
        return !marked && ((inner.Length > 3 && inner.ContainsAnyInRange('0', '9')) || inner.IndexOf('.') > 0 || (inner.Count('-') >= 2 && !char.IsUpper(inner[0])));
    }
}
