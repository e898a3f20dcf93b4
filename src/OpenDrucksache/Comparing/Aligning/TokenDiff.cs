namespace OpenDrucksache.Comparing.Aligning;

/// <summary>
/// Finds what differs between two runs of tokens. DiffPlex does it on gaps of bounded size; longer ones are first cut at
/// tokens, or pairs of tokens, that occur once on each side. Where several ways are equally short, which is taken depends on
/// which side comes first; turned, the sides change places. What has more tokens than are few is cut if it can be.
/// </summary>
internal sealed class TokenDiff(Budget budget, bool isTurned, int few = TokenDiff.MostTokens)
{
    private const int MostTokens = 4000;
    private const int DeepestCut = 24;
    private readonly List<Hunk> _hunks = [];

    /// <summary>The hunks in order; between them the tokens are equal.</summary>
    public List<Hunk> Hunks(Token[] old, Token[] @new)
    {
        _hunks.Clear();
        if (!isTurned)
        {
            Gap(Keys(old), Keys(@new), 0, 0, 0);
            return [.. _hunks];
        }

        Gap(Keys(@new), Keys(old), 0, 0, 0);
        return _hunks.ConvertAll(hunk => new Hunk(hunk.NewStart, hunk.NewEnd, hunk.OldStart, hunk.OldEnd));
    }

    private static int[] Keys(Token[] tokens)
    {
        var keys = new int[tokens.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = tokens[i].Key;
        }

        return keys;
    }

    private void Gap(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int i, int j, int depth)
    {
        var head = old.CommonPrefixLength(@new);
        old = old[head..];
        @new = @new[head..];
        (i, j) = (i + head, j + head);
        var tail = 0;
        while (tail < old.Length && tail < @new.Length && old[^(tail + 1)] == @new[^(tail + 1)])
        {
            tail++;
        }

        old = old[..^tail];
        @new = @new[..^tail];
        if (old.IsEmpty || @new.IsEmpty || (old.Length == 1 && @new.Length == 1))
        {
            Add(i, old.Length, j, @new.Length);
            return;
        }

        if (old.Length + @new.Length <= few && TryDiff(old, @new, i, j))
        {
            return;
        }

        if (depth < DeepestCut && Cuts(old, @new) is { Count: > 0 } cuts)
        {
            var (a, b) = (0, 0);
            foreach (var cut in cuts)
            {
                Gap(old[a..cut.Old], @new[b..cut.New], i + a, j + b, depth + 1);
                (a, b) = (cut.Old + 1, cut.New + 1);
            }

            Gap(old[a..], @new[b..], i + a, j + b, depth + 1);
        }
        else if (!TryDiff(old, @new, i, j))
        {
            budget.FallBack("words.replaced");
            Add(i, old.Length, j, @new.Length);
        }
    }

    /// <summary>Lets DiffPlex find the hunks; false, and nothing done, where that costs too much.</summary>
    private bool TryDiff(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int i, int j)
    {
        if (old.Length + @new.Length > MostTokens || !budget.TrySpend((long)old.Length * @new.Length))
        {
            return false;
        }

        foreach (var block in KeyDiffer.Diff(old, @new))
        {
            Add(i + block.DeleteStartA, block.DeleteCountA, j + block.InsertStartB, block.InsertCountB);
        }

        return true;
    }

    private void Add(int i, int deleted, int j, int inserted)
    {
        if (deleted + inserted == 0)
        {
            return;
        }

        if (_hunks.Count > 0 && _hunks[^1].OldEnd == i && _hunks[^1].NewEnd == j)
        {
            _hunks[^1] = _hunks[^1] with { OldEnd = i + deleted, NewEnd = j + inserted };
            return;
        }

        _hunks.Add(new Hunk(i, i + deleted, j, j + inserted));
    }

    private static List<Match> Cuts(ReadOnlySpan<int> old, ReadOnlySpan<int> @new)
    {
        var tokens = Spine.Of(Unique(old, @new));
        for (var length = 2; length <= 3 && tokens.Count == 0; length++)
        {
            tokens = Spine.Of(Unique(old, @new, length));
        }

        return tokens;
    }

    /// <summary>Tokens that occur once on each side.</summary>
    private static List<Match> Unique(ReadOnlySpan<int> old, ReadOnlySpan<int> @new)
    {
        var most = 0;
        foreach (var key in old)
        {
            most = Math.Max(most, key);
        }

        var olds = Once(old, most);
        var news = Once(@new, most);
        var matches = new List<Match>();
        for (var i = 0; i < old.Length; i++)
        {
            if (olds[old[i]] > 0 && news[old[i]] > 0)
            {
                matches.Add(new Match(i, news[old[i]] - 1, 1));
            }
        }

        return matches;
    }

    /// <summary>Where each token stands that occurs once, from 1; those with greater keys are left out.</summary>
    private static int[] Once(ReadOnlySpan<int> keys, int most)
    {
        var places = new int[most + 1];
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] <= most)
            {
                places[keys[i]] = places[keys[i]] == 0 ? i + 1 : -1;
            }
        }

        return places;
    }

    /// <summary>Runs of this many tokens, two or three, that occur once on each side, by the place of their first token.</summary>
    private static List<Match> Unique(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int length)
    {
        var places = new Dictionary<(int, int, int), (int Old, int New)>();
        for (var i = 0; i + length <= old.Length; i++)
        {
            var key = Run(old, i, length);
            places[key] = (places.ContainsKey(key) ? -2 : i, -1);
        }

        for (var j = 0; j + length <= @new.Length; j++)
        {
            var key = Run(@new, j, length);
            if (places.TryGetValue(key, out var seen))
            {
                places[key] = (seen.Old, seen.New == -1 ? j : -2);
            }
        }

        return [.. places.Values.Where(p => p is { Old: >= 0, New: >= 0 }).OrderBy(p => p.Old).Select(p => new Match(p.Old, p.New, 1))];
    }

    private static (int, int, int) Run(ReadOnlySpan<int> keys, int at, int length) =>
        (keys[at], keys[at + 1], length > 2 ? keys[at + 2] : -1);
}
