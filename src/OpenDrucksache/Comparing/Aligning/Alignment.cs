using System.Runtime.InteropServices;

namespace OpenDrucksache.Comparing.Aligning;

/// <summary>Which units of two papers answer each other: in place, or moved.</summary>
internal sealed class Alignment
{
    private const int DeepestSearch = 8;
    private const double LeastLikenessOfMoved = 0.8;
    private const int WeightOfOne = 300;
    private const int MostWeight = 10_000;

    private readonly List<Unit> _olds;
    private readonly List<Unit> _news;
    private readonly Vocabulary _words;
    private readonly Budget _budget;
    private readonly GapAlignment _gaps;

    public Alignment(List<Unit> olds, List<Unit> news, Vocabulary words, Budget budget)
    {
        (_olds, _news, _words, _budget) = (olds, news, words, budget);
        _gaps = new GapAlignment(words, budget);
        (PartnerOfOld, PartnerOfNew) = (new int[olds.Count], new int[news.Count]);
        PartnerOfOld.AsSpan().Fill(-1);
        PartnerOfNew.AsSpan().Fill(-1);
        Gap(0, olds.Count, 0, news.Count, 0);
        InPlace = [.. Enumerable.Range(0, olds.Count).Where(i => PartnerOfOld[i] >= 0).Select(i => (i, PartnerOfOld[i]))];
        Moves();
    }

    private Alignment(Alignment turned)
    {
        (_olds, _news, _words, _budget, _gaps) = (turned._news, turned._olds, turned._words, turned._budget, turned._gaps);
        (PartnerOfOld, PartnerOfNew) = (turned.PartnerOfNew, turned.PartnerOfOld);
        InPlace = [.. turned.InPlace.Select(pair => (pair.New, pair.Old))];
    }

    /// <summary>The same with the old units as the new ones.</summary>
    public Alignment Turned() => new(this);

    /// <summary>The place of the unit that answers each old one; -1 where none does.</summary>
    public int[] PartnerOfOld { get; }

    /// <summary>The place of the unit that answers each new one; -1 where none does.</summary>
    public int[] PartnerOfNew { get; }

    /// <summary>The pairs that stand in the same order on both sides.</summary>
    public IReadOnlyList<(int Old, int New)> InPlace { get; }

    private void Gap(int oldStart, int oldEnd, int newStart, int newEnd, int depth)
    {
        while (oldStart < oldEnd && newStart < newEnd && Same(oldStart, newStart))
        {
            Join(oldStart++, newStart++);
        }

        while (oldStart < oldEnd && newStart < newEnd && Same(oldEnd - 1, newEnd - 1))
        {
            Join(--oldEnd, --newEnd);
        }

        if (oldStart == oldEnd || newStart == newEnd)
        {
            return;
        }

        var spine = Spine.Of(UniqueMatches(oldStart, oldEnd, newStart, newEnd));
        if (spine.Count == 0)
        {
            Unequal(oldStart, oldEnd, newStart, newEnd, depth);
            return;
        }

        Between(spine, oldStart, oldEnd, newStart, newEnd, depth + 1);
    }

    private void Between(List<Match> spine, int oldStart, int oldEnd, int newStart, int newEnd, int depth)
    {
        foreach (var match in spine)
        {
            Join(match.Old, match.New);
            Gap(oldStart, match.Old, newStart, match.New, depth);
            (oldStart, newStart) = (match.Old + 1, match.New + 1);
        }

        Gap(oldStart, oldEnd, newStart, newEnd, depth);
    }

    private bool Same(int i, int j) => _olds[i].BodyKey == _news[j].BodyKey && _olds[i].Kind == _news[j].Kind;

    /// <summary>Units whose text, or whose part in the paper, occurs once on each side of the gap; the text tells more than the part.</summary>
    private List<Match> UniqueMatches(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        var places = new Dictionary<int, (int Old, int New)>(oldEnd - oldStart + newEnd - newStart);
        for (var i = oldStart; i < oldEnd; i++)
        {
            Note(places, _olds[i], i, isOld: true);
        }

        for (var j = newStart; j < newEnd; j++)
        {
            Note(places, _news[j], j, isOld: false);
        }

        var matches = new List<Match>();
        var used = new bool[newEnd - newStart];
        for (var i = oldStart; i < oldEnd; i++)
        {
            if (places[_olds[i].BodyKey] is { Old: >= 0, New: >= 0 and var j })
            {
                matches.Add(new Match(i, j, WeightOf(i, j)));
                used[j - newStart] = true;
            }
        }

        var byText = matches.Count;
        for (var i = oldStart; i < oldEnd; i++)
        {
            var isFree = HasPart(_olds[i].Kind) && places[_olds[i].BodyKey] is not { Old: >= 0, New: >= 0 };
            if (isFree && places[PartKey(_olds[i].Kind)] is { Old: >= 0, New: >= 0 and var j } && !used[j - newStart])
            {
                matches.Add(new Match(i, j, WeightOf(i, j)));
            }
        }

        if (matches.Count > byText)
        {
            matches.Sort((a, b) => a.Old - b.Old);
        }

        return matches;
    }

    private static void Note(Dictionary<int, (int Old, int New)> places, Unit unit, int place, bool isOld)
    {
        Note(places, unit.BodyKey, place, isOld);
        if (HasPart(unit.Kind))
        {
            Note(places, PartKey(unit.Kind), place, isOld);
        }
    }

    private static void Note(Dictionary<int, (int Old, int New)> places, int key, int place, bool isOld)
    {
        ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(places, key, out var isKnown);
        at = isKnown ? at : (-1, -1);
        at = isOld ? at with { Old = at.Old == -1 ? place : -2 } : at with { New = at.New == -1 ? place : -2 };
    }

    /// <summary>Keys of texts are not negative.</summary>
    private static int PartKey(ParagraphKind kind) => ~(int)kind;

    /// <summary>Each unit in one match at most, the likeliest first.</summary>
    private IEnumerable<Match> Single(IEnumerable<(int Old, int New)> pairs)
    {
        var (olds, news) = (new HashSet<int>(), new HashSet<int>());
        return pairs
            .Where(p => !olds.Contains(p.Old) && !news.Contains(p.New) && olds.Add(p.Old) && news.Add(p.New))
            .OrderBy(p => p.Old)
            .Select(p => new Match(p.Old, p.New, WeightOf(p.Old, p.New)));
    }

    /// <summary>A footnote floats, so it keeps nothing in its place.</summary>
    private int WeightOf(int i, int j) =>
        Units.Float(_olds[i], _news[j]) ? 1 : WeightOfOne + Math.Min(_olds[i].Text.Length, MostWeight);

    private static bool HasPart(ParagraphKind kind) => Units.IsPeople(kind) || kind is
        ParagraphKind.Title or ParagraphKind.Formula or ParagraphKind.PlaceDate or ParagraphKind.Reasons;

    private void Unequal(int oldStart, int oldEnd, int newStart, int newEnd, int depth)
    {
        var olds = _olds.GetRange(oldStart, oldEnd - oldStart);
        var news = _news.GetRange(newStart, newEnd - newStart);
        if (GapAlignment.Fits(olds.Count, news.Count))
        {
            foreach (var (i, j) in _gaps.Pair(olds, news))
            {
                Join(oldStart + i, newStart + j);
            }

            return;
        }

        var spine = depth < DeepestSearch ? Spine.Of(Likely(olds, news, oldStart, newStart)) : [];
        if (spine.Count == 0)
        {
            _budget.FallBack("paragraphs.unpaired");
            return;
        }

        Between(spine, oldStart, oldEnd, newStart, newEnd, depth + 1);
    }

    private List<Match> Likely(List<Unit> olds, List<Unit> news, int oldStart, int newStart) =>
    [.. Single(RareWords.Candidates(olds, news, _words)
        .Select(c => (Pair: c, Score: _gaps.Score(olds[c.Old], news[c.New])))
        .Where(c => c.Score > 0)
        .OrderByDescending(c => c.Score)
        .Select(c => (oldStart + c.Pair.Old, newStart + c.Pair.New)))];

    /// <summary>What is left over on both sides and says the same, or nearly the same, at another place.</summary>
    private void Moves()
    {
        var olds = Enumerable.Range(0, _olds.Count).Where(i => PartnerOfOld[i] < 0).ToList();
        var news = Enumerable.Range(0, _news.Count).Where(j => PartnerOfNew[j] < 0).ToList();
        if (olds.Count == 0 || news.Count == 0)
        {
            return;
        }

        var byBody = news.GroupBy(j => _news[j].BodyKey).ToDictionary(g => g.Key, g => new Queue<int>(g));
        foreach (var i in olds)
        {
            if (byBody.TryGetValue(_olds[i].BodyKey, out var places) && places.TryDequeue(out var j))
            {
                Join(i, j);
            }
        }

        Footnotes(olds, news);
        olds.RemoveAll(i => PartnerOfOld[i] >= 0 || !SaysEnough(_olds[i]));
        news.RemoveAll(j => PartnerOfNew[j] >= 0 || !SaysEnough(_news[j]));
        var likely = RareWords.Candidates([.. olds.Select(i => _olds[i])], [.. news.Select(j => _news[j])], _words)
            .Select(c => (Old: olds[c.Old], New: news[c.New]))
            .Select(c => (c.Old, c.New, Likeness: Likeness.Of(_olds[c.Old].Bag(_words), _news[c.New].Bag(_words), _words)))
            .Where(c => c.Likeness >= LeastLikenessOfMoved)
            .OrderByDescending(c => c.Likeness);
        foreach (var (i, j, _) in likely)
        {
            if (PartnerOfOld[i] < 0 && PartnerOfNew[j] < 0)
            {
                Join(i, j);
            }
        }
    }

    /// <summary>A footnote stands where its page ends, so its mark tells more than its place.</summary>
    private void Footnotes(List<int> olds, List<int> news)
    {
        foreach (var i in olds.Where(i => PartnerOfOld[i] < 0 && _olds[i].Kind == ParagraphKind.Footnote))
        {
            var j = news.FindIndex(j => PartnerOfNew[j] < 0 && _news[j].Kind == ParagraphKind.Footnote
                && _olds[i].Marker == _news[j].Marker && _gaps.Score(_olds[i], _news[j]) > 0);
            if (j >= 0)
            {
                Join(i, news[j]);
            }
        }
    }

    private bool SaysEnough(Unit unit) => unit.Bag(_words).Count(key => _words[key].Length >= 4) >= 8;

    private void Join(int i, int j) => (PartnerOfOld[i], PartnerOfNew[j]) = (j, i);
}
