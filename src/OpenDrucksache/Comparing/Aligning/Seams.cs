using System.Runtime.InteropServices;

namespace OpenDrucksache.Comparing.Aligning;

/// <summary>
/// Where units found no partner though the words run on alike, both papers are laid side by side as streams of words, and each is
/// cut where the other begins a unit: rows of a torn table, a title that ran into the names above it.
/// </summary>
internal sealed class Seams
{
    private const int LeastRun = 3;

    /// <summary>Where words occur once on both sides, what lies between them is laid side by side piece by piece.</summary>
    private const int FewTokens = 64;
    private const double LeastLikeness = 0.6;

    private readonly Stream _old;
    private readonly Stream _new;
    private readonly Dictionary<Unit, SortedDictionary<int, Cut>> _oldCuts;
    private readonly Dictionary<Unit, SortedDictionary<int, Cut>> _newCuts;

    private Seams(Stream old, Stream @new, Dictionary<Unit, SortedDictionary<int, Cut>> oldCuts, Dictionary<Unit, SortedDictionary<int, Cut>> newCuts) =>
        (_old, _new, _oldCuts, _newCuts) = (old, @new, oldCuts, newCuts);

    /// <summary>The units of both papers, cut alike in these zones; the same lists where there is nothing to cut.</summary>
    public static (List<Unit> Olds, List<Unit> News) Of(
        List<Unit> olds, List<Unit> news, IEnumerable<Zone> zones, Vocabulary words, Vocabulary bodies, Budget budget)
    {
        var differ = new TokenDiff(budget, isTurned: false, FewTokens);
        var (oldCuts, newCuts) = (new Dictionary<Unit, SortedDictionary<int, Cut>>(), new Dictionary<Unit, SortedDictionary<int, Cut>>());
        foreach (var zone in zones)
        {
            var (old, @new) = (Stream.Of(olds, zone.OldStart, zone.OldEnd, words), Stream.Of(news, zone.NewStart, zone.NewEnd, words));
            if (AreAlike(old.Tokens, @new.Tokens, words))
            {
                new Seams(old, @new, oldCuts, newCuts).Look(differ.Hunks(old.Tokens, @new.Tokens));
            }
        }

        return (Pieces.Of(olds, oldCuts, bodies), Pieces.Of(news, newCuts, bodies));
    }

    private static bool AreAlike(Token[] old, Token[] @new, Vocabulary words) =>
        Likeness.Common(old, @new, words) >= LeastLikeness * Math.Min(Likeness.Weigh(old).Weight, Likeness.Weigh(@new).Weight);

    private void Look(List<Hunk> hunks)
    {
        var (i, j) = (0, 0);
        foreach (var hunk in hunks)
        {
            Within(i, j, hunk.OldStart - i);
            var runsOn = hunk.OldStart - i;
            (i, j) = (hunk.OldEnd, hunk.NewEnd);
            Beside(hunk, runsOn);
        }

        Within(i, j, _old.Tokens.Length - i);
    }

    /// <summary>Inside a run of equal words.</summary>
    private void Within(int i, int j, int length)
    {
        for (var k = 1; k < length && length >= LeastRun; k++)
        {
            Level(i + k, j + k);
        }
    }

    /// <summary>At the ends of what differs. What only one side has may stand on either side of a boundary: there is none to add.</summary>
    private void Beside(Hunk hunk, int before)
    {
        var (old, @new) = (hunk.OldEnd > hunk.OldStart, hunk.NewEnd > hunk.NewStart);
        if (old && @new)
        {
            if (before >= LeastRun)
            {
                Level(hunk.OldStart, hunk.NewStart);
            }

            Level(hunk.OldEnd, hunk.NewEnd);
        }
        else if (@new && _new.Begun(hunk.NewStart) is null)
        {
            Level(hunk.OldEnd, hunk.NewEnd);
        }
        else if (old && _old.Begun(hunk.OldStart) is null)
        {
            Level(hunk.OldEnd, hunk.NewEnd);
        }
        else
        {
            Level(hunk.OldStart, hunk.NewStart);
        }
    }

    /// <summary>Where one side begins a unit and the other runs on, the other is cut.</summary>
    private void Level(int old, int @new)
    {
        if (_old.Begun(old) is { } begun && _new.Begun(@new) is null)
        {
            Add(_newCuts, _new, @new, begun);
        }
        else if (_new.Begun(@new) is { } come && _old.Begun(old) is null)
        {
            Add(_oldCuts, _old, old, come);
        }
    }

    private static void Add(Dictionary<Unit, SortedDictionary<int, Cut>> cuts, Stream stream, int token, Unit answer)
    {
        if (token == 0 || token == stream.Tokens.Length)
        {
            return;
        }

        var (unit, start) = (stream.Owner(token), stream.Tokens[token].Start);
        ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(cuts, unit, out _);
        (places ??= [])[start] = new Cut(Pieces.LabelBehind(unit, start, answer.Marker), answer.Kind);
    }
}
