namespace OpenDrucksache.Comparing;

/// <summary>A run of letters that stands in both papers, by places in their ink.</summary>
internal readonly record struct Tile(int Old, int New, int Length)
{
    public int OldEnd => Old + Length;

    public int NewEnd => New + Length;

    /// <summary>The same with the old paper as the new one.</summary>
    public Tile Turned() => new(New, Old, Length);
}

/// <summary>
/// Finds the letters of one paper in another that has the same ones: long runs, each where it is longest. A letter at the end of a
/// run that by chance stands also where the run does not belong may be left over.
/// </summary>
internal sealed class Tiling
{
    private const int FewLetters = 6;
    private const int ManyLetters = 20;
    private const int MostPlaces = 64;
    private const long MostLooks = 1 << 25;

    private readonly Ink _old;
    private readonly Ink _new;
    private readonly bool[] _taken;
    private readonly List<Tile> _tiles = [];
    private readonly Lazy<Grams> _few;
    private readonly Lazy<Grams> _many;
    private long _looks;

    private Tiling(Ink old, Ink @new)
    {
        (_old, _new, _taken) = (old, @new, new bool[@new.Letters.Length]);
        (_few, _many) = (new(() => new Grams(_new.Letters.Span, FewLetters)), new(() => new Grams(_new.Letters.Span, ManyLetters)));
    }

    /// <summary>The runs in the order of the old paper; null where they do not hold all letters of both.</summary>
    public static List<Tile>? Of(Ink old, Ink @new)
    {
        var tiling = new Tiling(old, @new);
        return tiling.Lay() && Leftover.IsChance(tiling._tiles, old.Letters.Span, @new.Letters.Span)
            && Leftover.IsChance([.. tiling._tiles.Select(t => t.Turned()).OrderBy(t => t.Old)], @new.Letters.Span, old.Letters.Span) ? tiling._tiles : null;
    }

    private bool Lay()
    {
        var (free, next) = (0, 0);
        for (var i = 0; i < _old.Letters.Length && _looks < MostLooks;)
        {
            (free, next) = (Free(free), Free(next));
            var (length, at) = Longest(i, next, free);
            if (length == 0)
            {
                i++;
                continue;
            }

            _taken.AsSpan(at, length).Fill(true);
            _tiles.Add(new Tile(i, at, length));
            (i, next) = (i + length, at + length);
        }

        return _looks < MostLooks;
    }

    /// <summary>The first letter from there that no run holds.</summary>
    private int Free(int letter)
    {
        var length = _taken.AsSpan(letter).IndexOf(false);
        return length < 0 ? _taken.Length : letter + length;
    }

    /// <summary>Where the longest run from here stands: behind the last one, where something was left out, or anywhere.</summary>
    private (int Length, int At) Longest(int i, int next, int free)
    {
        var (best, at) = (Common(i, next), next);
        (best, at) = Common(i, free) is var left && left > best ? (left, free) : (best, at);
        (best, at) = best < ManyLetters ? Longest(i, _many, best, at) : (best, at);
        return best < FewLetters ? Longest(i, _few, best, at) : (best, at);
    }

    private (int Length, int At) Longest(int i, Lazy<Grams> grams, int best, int at)
    {
        var seen = 0;
        for (var j = grams.Value.First(_old.Letters.Span[i..]); j >= 0 && seen < MostPlaces; j = grams.Value.After(j), seen++)
        {
            (best, at) = Common(i, j) is var length && length > best ? (length, j) : (best, at);
        }

        return (best, at);
    }

    /// <summary>How many letters both have from here on; a few behind the end of a paragraph are there by chance.</summary>
    private int Common(int i, int j)
    {
        var old = _old.Letters.Span;
        var @new = _new.Letters.Span;
        var length = 0;
        while (i + length < old.Length && j + length < @new.Length && old[i + length] == @new[j + length] && !_taken[j + length])
        {
            length++;
        }

        _looks += 1 + length;
        for (var few = 1; few < FewLetters && length - few >= FewLetters && i + length < old.Length; few++)
        {
            if (_old.Begins(i + length - few) || _new.Begins(j + length - few))
            {
                return length - few;
            }
        }

        return length;
    }
}
