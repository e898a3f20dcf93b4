namespace OpenDrucksache.Reading.Structure;

/// <summary>What is no text: signs without a word ("%", "☑"), and words fallen to pieces, as upright heads of tables do ("D ie M el de ze it").</summary>
internal static class Scraps
{
    private const int LeastPieces = 6;

    public static bool Are(ReadOnlySpan<char> text)
    {
        var (letters, words, pieces) = (0, 0, 0);
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            var inWord = 0;
            foreach (var c in word)
            {
                inWord += char.IsLetterOrDigit(c) ? 1 : 0;
            }

            letters += inWord;
            words += word.IsEmpty ? 0 : 1;
            pieces += word.Length <= 2 && inWord > 0 && char.IsLetter(word[0]) && !(word.Length == 2 && char.IsUpper(word[1])) ? 1 : 0;
        }

        return letters == 0 || (pieces >= LeastPieces && pieces * 4 >= words * 3);
    }
}
