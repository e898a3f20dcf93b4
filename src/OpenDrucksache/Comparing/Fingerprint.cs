namespace OpenDrucksache.Comparing;

/// <summary>A number from a text: the same for equal texts, in all likelihood another for others. No proof of anything.</summary>
internal static class Fingerprint
{
    private const ulong Factor = 0x9E3779B97F4A7C15;

    /// <summary>Goes on from what was read before: four letters at a time, each folded into the product of both halves.</summary>
    public static ulong Of(ReadOnlySpan<char> text, ulong before)
    {
        var hash = before ^ (ulong)text.Length;
        for (; text.Length >= 4; text = text[4..])
        {
            hash = Fold(hash, text[0] | ((ulong)text[1] << 16) | ((ulong)text[2] << 32) | ((ulong)text[3] << 48), before);
        }

        var tail = 0UL;
        foreach (var letter in text)
        {
            tail = (tail << 16) | letter;
        }

        return Fold(hash, tail, before);
    }

    private static ulong Fold(ulong hash, ulong letters, ulong secret)
    {
        var high = Math.BigMul(hash ^ letters, secret ^ Factor, out var low);
        return high ^ low;
    }
}
