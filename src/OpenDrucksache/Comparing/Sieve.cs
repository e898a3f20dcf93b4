using System.Numerics;

namespace OpenDrucksache.Comparing;

/// <summary>Says of most numbers that were not added, by one bit, that they were not.</summary>
internal sealed class Sieve
{
    private const int LeastBits = 6;
    private const int MostBits = 20;
    private const ulong Spread = 0xD6E8FEB86659FD93;

    private readonly ulong[] _words;
    private readonly int _shift;

    /// <summary>One with about so many bits; it takes eight and more a number.</summary>
    public Sieve(int bits)
    {
        var log = Math.Clamp(BitOperations.Log2((uint)bits | 1) + 1, LeastBits, MostBits);
        (_words, _shift) = (new ulong[1 << (log - LeastBits)], 64 - log);
    }

    public void Add(ulong number) => _words[Slot(number) >> LeastBits] |= 1UL << Slot(number);

    /// <summary>Whether the number may have been added.</summary>
    public bool MayHave(ulong number) => (_words[Slot(number) >> LeastBits] >> Slot(number) & 1) != 0;

    private int Slot(ulong number) => (int)(number * Spread >> _shift);
}
