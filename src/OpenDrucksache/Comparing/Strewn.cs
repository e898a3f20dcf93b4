using System.Runtime.InteropServices;
using System.Text;
using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing;

/// <summary>The letters and signs of one side that edits cover, without spaces and hyphens, in the order of the text.</summary>
internal sealed class Strewn
{
    private const int MostPlaces = 16;

    private readonly Side _side;
    private readonly Footing _footing;
    private readonly List<char> _letters = [];
    private readonly List<int> _places = [];
    private readonly List<(Edit Edit, int Chain)> _owners = [];
    private readonly List<int> _owner = [];
    private readonly List<bool> _taken = [];

    /// <summary>Of these edits with the stretch that each covers on this side, if it is looked at; a chain is of edits with no text between them.</summary>
    public Strewn(Side side, List<Edit> edits, Func<Edit, bool> isLooked, Func<Edit, (int Start, int End)> stretch)
    {
        (_side, _footing) = (side, new Footing(side));
        var (chain, oldEnd, newEnd) = (0, -1, -1);
        foreach (var edit in edits)
        {
            chain += edit.OldStart == oldEnd && edit.NewStart == newEnd ? 0 : 1;
            (oldEnd, newEnd) = (edit.OldEnd, edit.NewEnd);
            if (isLooked(edit))
            {
                _owners.Add((edit, chain));
                Add(stretch(edit));
            }
        }
    }

    public int Count => _letters.Count;

    public char this[int letter] => _letters[letter];

    public Draft Draft(int letter) => _owners[_owner[letter]].Edit.Draft;

    public int Chain(int letter) => _owners[_owner[letter]].Chain;

    public bool IsFree(int letter) => !_taken[letter];

    public void Take(int letter) => _taken[letter] = true;

    /// <summary>So many letters from here as one number.</summary>
    public ulong Run(int letter, int length) => Fingerprint.Of(CollectionsMarshal.AsSpan(_letters).Slice(letter, length), 0);

    /// <summary>Where each run of so many letters begins; those that are everywhere only in part.</summary>
    public Dictionary<ulong, List<int>> Places(int length)
    {
        var places = new Dictionary<ulong, List<int>>();
        for (var j = 0; j + length <= Count; j++)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(places, Run(j, length), out _);
            if ((list ??= []).Count < MostPlaces)
            {
                list.Add(j);
            }
        }

        return places;
    }

    /// <summary>What is left of the letters of these changes, in their order.</summary>
    public Dictionary<Draft, string> Rests(IReadOnlyCollection<Draft> drafts)
    {
        var rests = drafts.ToDictionary(draft => draft, _ => new StringBuilder());
        for (var k = 0; k < Count; k++)
        {
            if (!_taken[k] && rests.TryGetValue(Draft(k), out var rest))
            {
                rest.Append(_letters[k]);
            }
        }

        return rests.ToDictionary(rest => rest.Key, rest => rest.Value.ToString());
    }

    /// <summary>Whether these letters hold to no place.</summary>
    public bool IsLoose(int letter, int length) => _footing.IsLoose(_places[letter], _places[letter + length - 1], length);

    private void Add((int Start, int End) stretch)
    {
        for (var place = stretch.Start; place < stretch.End; place++)
        {
            var c = _side.Text[place];
            if (Tokenizer.IsInk(c))
            {
                _letters.Add(c);
                _places.Add(place);
                _owner.Add(_owners.Count - 1);
                _taken.Add(false);
            }
        }
    }
}
