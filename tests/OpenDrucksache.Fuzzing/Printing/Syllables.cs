namespace OpenDrucksache.Fuzzing.Printing;

/// <summary>Where a German word may be torn, roughly: before a consonant that a vowel follows.</summary>
internal static class Syllables
{
    private const string Vowels = "aeiouäöüyAEIOUÄÖÜ";
    /// <summary>No syllables: "sicherheitsoder" is two words that its source has joined.</summary>
    private static readonly string[] Joined = ["und", "oder", "sowie", "bis"];

    private static readonly string[] Whole = ["ch", "sc", "ck", "ph", "th", "qu"];

    /// <summary>The last place within the first so many letters; 0 if there is none.</summary>
    public static int Last(string word, int most)
    {
        for (var at = Math.Min(most, word.Length - 3); at >= 3; at--)
        {
            if (MayTear(word, at))
            {
                return at;
            }
        }

        return 0;
    }

    private static bool MayTear(string word, int at)
    {
        if (Array.Exists(Joined, word[at..].StartsWith))
        {
            return false;
        }

        for (var i = at - 3; i < at + 3; i++)
        {
            if (!char.IsLetter(word[i]) || (i > 0 && char.IsUpper(word[i])))
            {
                return false;
            }
        }

        return !IsVowel(word[at]) && IsVowel(word[at + 1])
            && !Array.Exists(Whole, pair => string.CompareOrdinal(word, at - 1, pair, 0, 2) == 0 || string.CompareOrdinal(word, at - 2, pair, 0, 2) == 0);
    }

    private static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);
}
