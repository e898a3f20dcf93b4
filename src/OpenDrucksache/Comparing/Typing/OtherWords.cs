using System.Collections.Frozen;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>Words that differ by a letter or two and are not misspellings of each other.</summary>
internal static class OtherWords
{
    private const int ShortestHead = 4;
    private const int ShortestStem = 4;
    private const int LongestPrefix = 5;

    private static readonly FrozenSet<string> Prefixes = FrozenSet.Create(
        StringComparer.Ordinal,
        "ab", "an", "auf", "aus", "be", "bei", "durch", "ein", "ent", "er", "ge", "her", "hin", "in", "los", "miss", "mit", "nach", "über", "um",
        "unter", "ver", "vor", "weg", "zer", "zu");

    /// <summary>What papers of a parliament are likely to hold of both kinds; each stands for its compounds.</summary>
    private static readonly (string One, string Other)[] Pairs =
    [
        ("rat", "tag"), ("regierung", "regelung"), ("stadt", "staat"), ("schulen", "schulden"), ("bauern", "bayern"), ("leitung", "leistung"),
        ("leiten", "leisten"), ("steigen", "steigern"), ("senken", "sinken"), ("nutzer", "nutzen"), ("träger", "tragen"), ("fordern", "fördern"),
        ("fordert", "fördert"), ("forderung", "förderung"), ("erste", "ernste"), ("billig", "willig"), ("meer", "mehr"), ("ost", "west"),
    ];

    /// <summary>Whether both are words for sure: both texts have both, or they differ by a prefix or by such a pair.</summary>
    public static bool Are(Revision revision)
    {
        var (old, @new) = (revision.Old, revision.New);
        return (old.Lexemes.IsInBoth(old.Token(0).Key) && @new.Lexemes.IsInBoth(@new.Token(0).Key))
            || HaveOtherPrefixes(old[0].Lower, @new[0].Lower)
            || Array.Exists(Pairs, pair => AreSwapped(old[0].Lower, @new[0].Lower, pair) || AreSwapped(@new[0].Lower, old[0].Lower, pair));
    }

    /// <summary>"Aufnahme", "Ausnahme"; "einführen", "ausführen"; "Haushaltsaufgaben", "Haushaltsausgaben".</summary>
    private static bool HaveOtherPrefixes(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var head = a.CommonPrefixLength(b);
        for (var at = 0; at <= head; at = at == 0 ? ShortestHead : at + 1)
        {
            if (BeginOtherwise(a[at..], b[at..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginOtherwise(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        for (var i = 2; i <= LongestPrefix && i + ShortestStem <= a.Length; i++)
        {
            var j = b.Length - (a.Length - i);
            if (j is >= 2 and <= LongestPrefix && b[j..].SequenceEqual(a[i..]) && IsPrefix(a[..i]) && IsPrefix(b[..j]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPrefix(ReadOnlySpan<char> letters) => Prefixes.Contains(letters.ToString());

    private static bool AreSwapped(string a, string b, (string One, string Other) pair) =>
        a.IndexOf(pair.One, StringComparison.Ordinal) is >= 0 and var at && a.Length - pair.One.Length == b.Length - pair.Other.Length
        && b.AsSpan(0, at).SequenceEqual(a.AsSpan(0, at)) && b.AsSpan(at).StartsWith(pair.Other)
        && b.AsSpan(at + pair.Other.Length).SequenceEqual(a.AsSpan(at + pair.One.Length));
}
