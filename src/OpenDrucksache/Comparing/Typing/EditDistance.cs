using System.Numerics;
using System.Runtime.CompilerServices;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>How many letters must be added, dropped, replaced or swapped with their neighbour to turn one word into another.</summary>
internal static class EditDistance
{
    private const int LongestWord = 128;

    /// <summary>The letters that occur in a word, a bit each.</summary>
    public static ulong Letters(ReadOnlySpan<char> word)
    {
        var letters = 0UL;
        foreach (var letter in word)
        {
            letters |= Bit(letter);
        }

        return letters;
    }

    /// <summary>The bit of a letter, which some share.</summary>
    public static ulong Bit(char letter) => 1UL << (letter & 63);

    /// <summary>Cheap: whether so many may be enough for words of these letters.</summary>
    public static bool MayBeWithin(ulong a, ulong b, int most) => BitOperations.PopCount(a ^ b) <= 2 * most;

    /// <summary>Whether so many are enough; false for words longer than 128 letters.</summary>
    [SkipLocalsInit]
    public static bool Within(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most || a.Length > LongestWord || b.Length > LongestWord)
        {
            return false;
        }

        Span<int> beforeLast = stackalloc int[LongestWord + 1];
        Span<int> last = stackalloc int[LongestWord + 1];
        Span<int> row = stackalloc int[LongestWord + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        var (least, leastBefore) = (0, 0);
        for (var i = 1; i <= a.Length && Math.Min(least, leastBefore) <= most; i++)
        {
            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            row[0] = i;
            (least, leastBefore) = (i, least);
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }
        }

        return Math.Min(least, leastBefore) <= most && row[b.Length] <= most;
    }
}
