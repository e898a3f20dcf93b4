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
    public List<(int Old, int New)> Pair(IReadOnlyList<Unit> olds, IReadOnlyList<Unit> news)
    {
        if (InStep(olds, news))
        {
            return [.. Enumerable.Range(0, olds.Count).Select(i => (i, i))];
        }

        var scores = new int[olds.Count, news.Count];
        for (var i = 0; i < olds.Count; i++)
        {
            for (var j = 0; j < news.Count; j++)
            {
                scores[i, j] = Score(olds[i], news[j]);
            }
        }

        return Best(scores);
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

    /// <summary>Whether each unit is much the same as the one that stands at its place: the common case, and a cheap one.</summary>
    private bool InStep(IReadOnlyList<Unit> olds, IReadOnlyList<Unit> news)
    {
        if (olds.Count != news.Count)
        {
            return false;
        }

        for (var i = 0; i < olds.Count; i++)
        {
            if (olds[i].Kind != news[i].Kind || Likeness.Of(olds[i], news[i], words) < LikenessInStep)
            {
                return false;
            }
        }

        return true;
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
