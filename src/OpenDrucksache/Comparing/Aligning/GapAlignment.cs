namespace OpenDrucksache.Comparing.Aligning;

/// <summary>Pairs the units of a small gap in order, so that what they have in common weighs most.</summary>
internal sealed class GapAlignment(Vocabulary words, Budget budget)
{
    private const double LeastLikeness = 0.35;
    private const double LeastLikenessOfFewWords = 0.1;
    private const double LikenessInStep = 0.6;
    private const int FewWords = 4;
    private const int MostPairs = 4096;

    private readonly WordCounts _counts = new(words);

    /// <summary>Whether a gap of this size is small enough.</summary>
    public static bool Fits(int olds, int news) => (long)olds * news <= MostPairs;

    /// <summary>Pairs (index in olds, index in news), increasing on both sides.</summary>
    public List<(int Old, int New)> Pair(List<Unit> olds, List<Unit> news)
    {
        var least = Math.Min(olds.Count, news.Count);
        var head = 0;
        while (head < least && InStep(olds, head, news, head, 1))
        {
            head++;
        }

        var tail = 0;
        while (tail < least - head && InStep(olds, olds.Count - 1 - tail, news, news.Count - 1 - tail, -1))
        {
            tail++;
        }

        var (oldEnd, newEnd) = (olds.Count - tail, news.Count - tail);
        var scores = new int[oldEnd - head, newEnd - head];
        for (var i = head; i < oldEnd; i++)
        {
            for (var j = head; j < newEnd; j++)
            {
                scores[i - head, j - head] = Score(olds[i], news[j]);
            }
        }

        return
        [
            .. Enumerable.Range(0, head).Select(k => (k, k)),
            .. Best(scores).Select(pair => (pair.Old + head, pair.New + head)),
            .. Enumerable.Range(0, tail).Select(k => (oldEnd + k, newEnd + k)),
        ];
    }

    /// <summary>The weight of what two units have in common; 0 where they are not alike.</summary>
    public int Score(Unit old, Unit @new)
    {
        if (Units.IsPeople(old.Kind) != Units.IsPeople(@new.Kind))
        {
            return 0;
        }

        var (olds, news) = (old.Count(words), @new.Count(words));
        if (!budget.TrySpend(olds + news))
        {
            budget.FallBack("paragraphs.unpaired");
            return 0;
        }

        var (left, right) = (old.Weight(words), @new.Weight(words));
        var needed = old.Kind != @new.Kind ? 2 * LeastLikeness
            : Math.Max(olds, news) <= FewWords ? LeastLikenessOfFewWords
            : LeastLikeness;
        var isSameNote = IsSameNote(old, @new);
        if (!isSameNote && (left + right == 0 || !IsEnough(Math.Min(left, right))))
        {
            return 0;
        }

        var common = _counts.Common(old, @new);
        var bonus = old.Paragraph.Path == @new.Paragraph.Path ? 2 : old.Kind == @new.Kind ? 1 : 0;
        return isSameNote || IsEnough(common) ? common * 4 + bonus : 0;

        bool IsEnough(int common) => 2.0 * common / (left + right) >= needed;
    }

    /// <summary>Whether both are the note of one number: it may hold nothing but an address that is torn in one of them.</summary>
    private static bool IsSameNote(Unit old, Unit @new) => old.Kind == ParagraphKind.Footnote && @new.Kind == ParagraphKind.Footnote
        && old.Text.IndexOf(' ') is > 0 and var length && old.Text[..(length + 1)] is var mark && @new.Text.StartsWith(mark, StringComparison.Ordinal);

    /// <summary>Whether two units are much the same, and more so than each with the next in this direction: the common case, and a cheap one.</summary>
    private bool InStep(List<Unit> olds, int i, List<Unit> news, int j, int step)
    {
        if (olds[i].Kind != news[j].Kind)
        {
            return false;
        }

        var likeness = _counts.Share(olds[i], news[j]);
        return likeness >= LikenessInStep && !IsBeaten(i, j + step) && !IsBeaten(i + step, j);

        bool IsBeaten(int old, int @new) =>
            old >= 0 && @new >= 0 && old < olds.Count && @new < news.Count && _counts.Share(olds[old], news[@new]) > likeness;
    }

    private static List<(int Old, int New)> Best(int[,] scores)
    {
        var (m, n) = (scores.GetLength(0), scores.GetLength(1));
        var best = new int[m + 1, n + 1];
        for (var i = m - 1; i >= 0; i--)
        {
            for (var j = n - 1; j >= 0; j--)
            {
                var paired = scores[i, j] > 0 ? scores[i, j] + best[i + 1, j + 1] : 0;
                best[i, j] = Math.Max(paired, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        var pairs = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < m && j < n;)
        {
            if (scores[i, j] > 0 && best[i, j] == scores[i, j] + best[i + 1, j + 1])
            {
                pairs.Add((i++, j++));
            }
            else if (best[i, j] == best[i + 1, j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs;
    }
}
