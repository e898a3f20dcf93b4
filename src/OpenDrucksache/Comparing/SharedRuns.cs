using System.Runtime.InteropServices;

namespace OpenDrucksache.Comparing;

/// <summary>Where the runs of letters that one side has stand on the other. Most runs stand on one side only, and those cost a look at one bit.</summary>
internal sealed class SharedRuns
{
    private const int MostPlaces = 16;
    private const int BitsARun = 8;

    private readonly Dictionary<ulong, (int First, int Last, int Count)> _places = [];
    private readonly int[] _next;

    /// <summary>Of the runs here, each a number, those there by where they begin; what is everywhere only in part.</summary>
    public SharedRuns(ulong[] here, ulong[] there)
    {
        var sieve = new Sieve(here.Length * BitsARun);
        foreach (var run in here)
        {
            sieve.Add(run);
        }

        _next = new int[there.Length];
        for (var j = 0; j < there.Length; j++)
        {
            if (sieve.MayHave(there[j]))
            {
                Add(there[j], j);
            }
        }
    }

    public bool IsEmpty => _places.Count == 0;

    /// <summary>The first place of this run; -1 for none.</summary>
    public int First(ulong run) => _places.TryGetValue(run, out var places) ? places.First : -1;

    /// <summary>The place behind this one of the same run; -1 for none.</summary>
    public int Next(int place) => _next[place];

    private void Add(ulong run, int place)
    {
        _next[place] = -1;
        ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, run, out var isKnown);
        if (!isKnown)
        {
            places = (place, place, 1);
        }
        else if (places.Count < MostPlaces)
        {
            _next[places.Last] = place;
            places = places with { Last = place, Count = places.Count + 1 };
        }
    }
}
