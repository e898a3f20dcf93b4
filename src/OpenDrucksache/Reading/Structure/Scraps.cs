namespace OpenDrucksache.Reading.Structure;

/// <summary>What is no text: signs without a word ("%", "☑"), and words fallen to pieces, as upright heads of tables do ("D ie M el de ze it").</summary>
internal static class Scraps
{
    private const int LeastPieces = 6;

    public static bool Are(ReadOnlySpan<char> text)
    {
        var (hasLetter, words, pieces) = (false, 0, 0);
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            var isWord = HasLetter(word);
            hasLetter |= isWord;
            words += word.IsEmpty ? 0 : 1;
            pieces += word.Length <= 2 && isWord && char.IsLetter(word[0]) && !(word.Length == 2 && char.IsUpper(word[1])) ? 1 : 0;
        }

        return !hasLetter || (pieces >= LeastPieces && pieces * 4 >= words * 3);
    }

    private static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
