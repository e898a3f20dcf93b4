using System.Numerics;

namespace OpenDrucksache.Comparing.Aligning;

/// <summary>
/// Gives equal stretches of text the same small number, in the order in which they are first seen. Keeps slices, no strings.
/// </summary>
internal sealed class Vocabulary
{
    private const int LeastCapacity = 64;
    private const int MostCapacity = 1 << 16;

    /// <summary>Another in every process, so that no text can be made to cost much; no key depends on it.</summary>
    private static readonly ulong Secret = ((ulong)(uint)string.GetHashCode("even".AsSpan()) << 32) | (uint)string.GetHashCode("odd".AsSpan());

    private int[] _buckets;
    private Entry[] _entries;
    private int[] _counts = [];

    /// <summary>An empty vocabulary that has room for about so many.</summary>
    public Vocabulary(int expected)
    {
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(expected, LeastCapacity, MostCapacity));
        (_buckets, _entries) = (new int[2 * capacity], new Entry[capacity]);
    }

    /// <summary>How many different stretches were seen; keys lie below.</summary>
    public int Count { get; private set; }

    /// <summary>The stretch that has this key.</summary>
    public ReadOnlySpan<char> this[int key] => _entries[key].Span;

    public int Key(string text, int start, int length)
    {
        var span = text.AsSpan(start, length);
        var hash = Hash(span);
        for (var i = _buckets[hash & (_buckets.Length - 1)] - 1; i >= 0; i = _entries[i].Next)
        {
            if (_entries[i].Hash == hash && _entries[i].Span.SequenceEqual(span))
            {
                _entries[i].IsInBoth |= !ReferenceEquals(_entries[i].Text, text);
                return i;
            }
        }

        return Add(new Entry(text, start, length, hash));
    }

    /// <summary>Whether the stretch with this key was seen in more than one text.</summary>
    public bool IsInBoth(int key) => _entries[key].IsInBoth;

    /// <summary>A number for each key, all 0; whoever writes to them leaves them so.</summary>
    public Span<int> Counts()
    {
        if (_counts.Length < Count)
        {
            _counts = new int[_entries.Length];
        }

        return _counts;
    }

    private int Add(Entry entry)
    {
        if (Count == _entries.Length)
        {
            Grow();
        }

        ref var bucket = ref _buckets[entry.Hash & (_buckets.Length - 1)];
        _entries[Count] = entry;
        _entries[Count].Next = bucket - 1;
        bucket = ++Count;
        return Count - 1;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, Count * 2);
        _buckets = new int[Count * 4];
        for (var i = 0; i < Count; i++)
        {
            ref var bucket = ref _buckets[_entries[i].Hash & (_buckets.Length - 1)];
            _entries[i].Next = bucket - 1;
            bucket = i + 1;
        }
    }

    private static int Hash(ReadOnlySpan<char> text)
    {
        var hash = Fingerprint.Of(text, Secret);
        return (int)(hash ^ (hash >> 32));
    }

    private struct Entry(string text, int start, int length, int hash)
    {
        public readonly int Hash = hash;
        public int Next = -1;
        public bool IsInBoth;

        public readonly string Text => text;

        public readonly ReadOnlySpan<char> Span => text.AsSpan(start, length);
    }
}
