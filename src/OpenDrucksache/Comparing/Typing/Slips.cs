namespace OpenDrucksache.Comparing.Typing;

/// <summary>What fingers do to a word on a keyboard.</summary>
internal static class Slips
{
    /// <summary>Whether the word is another with a letter dropped behind the first, one doubled, or two neighbours swapped.</summary>
    public static bool IsSlipOf(ReadOnlySpan<char> slip, ReadOnlySpan<char> word)
    {
        var head = slip.CommonPrefixLength(word);
        return (slip.Length - word.Length) switch
        {
            -1 => head > 0 && slip[head..].SequenceEqual(word[(head + 1)..]),
            1 => head > 0 && slip[head] == slip[head - 1] && slip[(head + 1)..].SequenceEqual(word[head..]),
            0 => head + 1 < word.Length && slip[head] == word[head + 1] && slip[head + 1] == word[head]
                && slip[(head + 2)..].SequenceEqual(word[(head + 2)..]),
            _ => false,
        };
    }
}
