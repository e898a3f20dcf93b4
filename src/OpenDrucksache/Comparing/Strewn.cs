using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using OpenDrucksache.Comparing.Aligning;
using OpenDrucksache.Comparing.Typing;

namespace OpenDrucksache.Comparing;

/// <summary>The letters and signs of one side that edits cover, without spaces and hyphens, in the order of the text.</summary>
internal sealed class Strewn
{
    private const ulong Base = 0x9E3779B97F4A7C15;

    private readonly Side _side;
    private readonly Footing _footing;
    private readonly List<(Draft Draft, int Chain)> _owners = [];
    private readonly Letter[] _letters;

    /// <summary>Of these edits with the stretch that each covers on this side, if its change is looked at; a chain is of edits with no text between them.</summary>
    public Strewn(Side side, List<Edit> edits, HashSet<Draft> looked, Func<Edit, (int Start, int End)> stretch)
    {
        (_side, _footing) = (side, new Footing(side));
        _letters = new Letter[edits.Sum(edit => looked.Contains(edit.Draft) ? stretch(edit).End - stretch(edit).Start : 0)];
        var (chain, last, isApart) = (0, default(Edit), false);
        foreach (var edit in edits)
        {
            var (start, end) = stretch(edit);
            chain += edit.Follows(last) ? 0 : 1;
            last = edit;
            if (looked.Contains(edit.Draft))
            {
                _owners.Add((edit.Draft, chain));
                isApart = Add(start, end, isApart);
            }
            else
            {
                isApart |= end > start && edit.Draft.Class.Severity > Severity.Layout;
            }
        }
    }

    public int Count { get; private set; }

    public char this[int letter] => _letters[letter].Sign;

    public Draft Draft(int letter) => _owners[_letters[letter].Owner].Draft;

    public int Chain(int letter) => _owners[_letters[letter].Owner].Chain;

    public bool IsFree(int letter) => !_letters[letter].IsTaken;

    /// <summary>Whether no other text stands between this letter and the one before.</summary>
    public bool GoesOn(int letter) => !_letters[letter].IsApart && Chain(letter) == Chain(letter - 1);

    public void Take(int letter) => _letters[letter].IsTaken = true;

    /// <summary>Each run of so many letters as one number, by where it begins.</summary>
    public ulong[] Runs(int length)
    {
        var runs = new ulong[Math.Max(0, Count - length + 1)];
        var (run, farthest) = (0UL, 1UL);
        for (var k = 0; k < Count; k++)
        {
            run = (run * Base) + _letters[k].Sign;
            if (k >= length)
            {
                run -= farthest * _letters[k - length].Sign;
            }
            else
            {
                farthest *= Base;
            }

            if (k >= length - 1)
            {
                runs[k - length + 1] = run;
            }
        }

        return runs;
    }

    /// <summary>The letters of each change; those that stand in no run of so many that the other side has are its own.</summary>
    public OwnLetters Letters(Func<int, bool> isShared, int run)
    {
        var owners = new (ulong All, ulong Own)[_owners.Count];
        var end = 0;
        for (var k = 0; k < Count; k++)
        {
            end = k + run <= Count && isShared(k) ? k + run : end;
            ref var owner = ref owners[_letters[k].Owner];
            var letter = EditDistance.Bit(_letters[k].Sign);
            owner = (owner.All | letter, k < end ? owner.Own : owner.Own | letter);
        }

        var letters = new OwnLetters();
        for (var owner = 0; owner < owners.Length; owner++)
        {
            letters.Add(_owners[owner].Draft, owners[owner].All, owners[owner].Own);
        }

        return letters;
    }

    /// <summary>Adds so much to these changes for each of their letters that is left.</summary>
    public void CountRests(Dictionary<Draft, int> rests, int each)
    {
        var counts = new int[_owners.Count];
        foreach (var letter in _letters.AsSpan(0, Count))
        {
            counts[letter.Owner] += letter.IsTaken ? 0 : each;
        }

        for (var owner = 0; owner < counts.Length; owner++)
        {
            ref var rest = ref CollectionsMarshal.GetValueRefOrNullRef(rests, _owners[owner].Draft);
            if (!Unsafe.IsNullRef(ref rest))
            {
                rest += counts[owner];
            }
        }
    }

    /// <summary>What is left of the letters of these changes, in their order.</summary>
    public Dictionary<Draft, string> Rests(IReadOnlyCollection<Draft> drafts)
    {
        var rests = drafts.ToDictionary(draft => draft, _ => new StringBuilder());
        foreach (var letter in _letters.AsSpan(0, Count))
        {
            if (!letter.IsTaken && rests.TryGetValue(_owners[letter.Owner].Draft, out var rest))
            {
                rest.Append(letter.Sign);
            }
        }

        return rests.ToDictionary(rest => rest.Key, rest => rest.Value.ToString());
    }

    /// <summary>Whether these letters hold to no place.</summary>
    public bool IsLoose(int letter, int length) => _footing.IsLoose(_letters[letter].Place, _letters[letter + length - 1].Place, length);

    /// <summary>Adds what lies there; whether the next letter stands apart, where none has been added.</summary>
    private bool Add(int start, int end, bool isApart)
    {
        var text = _side.Text.AsSpan(0, end);
        for (var place = start; place < text.Length; place++)
        {
            if (Tokenizer.IsInk(text[place]))
            {
                _letters[Count++] = new Letter { Sign = text[place], Place = place, Owner = _owners.Count - 1, IsApart = isApart };
                isApart = false;
            }
        }

        return isApart;
    }

    private struct Letter
    {
        public int Place;
        public int Owner;
        public char Sign;
        public bool IsTaken;
        public bool IsApart;
    }
}
