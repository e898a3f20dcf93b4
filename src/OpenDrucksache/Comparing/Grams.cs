using System.Numerics;

namespace OpenDrucksache.Comparing;

/// <summary>Where runs of so many letters stand in a paper.</summary>
internal sealed class Grams
{
    private readonly int _length;

    /// <summary>For each slot the first place whose run falls into it, and for each place the next one; counted from 1.</summary>
    private readonly int[] _first;

    private readonly int[] _next;

    public Grams(ReadOnlySpan<char> letters, int length)
    {
        _length = length;
        _first = new int[(int)BitOperations.RoundUpToPowerOf2((uint)letters.Length + 1)];
        _next = new int[letters.Length];
        for (var place = letters.Length - length; place >= 0; place--)
        {
            ref var first = ref _first[Slot(letters[place..])];
            (_next[place], first) = (first, place + 1);
        }
    }

    /// <summary>The first place where the letters may begin with the same run; -1 where there is none, or the run is longer than the letters.</summary>
    public int First(ReadOnlySpan<char> letters) => letters.Length < _length ? -1 : _first[Slot(letters)] - 1;

    /// <summary>The next such place; -1 where there is none.</summary>
    public int After(int place) => _next[place] - 1;

    private int Slot(ReadOnlySpan<char> letters) => (int)(Fingerprint.Of(letters[.._length], 0) >> 32) & (_first.Length - 1);
}
