using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>Turns the shortest way from one run of tokens to another into hunks that a reader would mark.</summary>
internal sealed class Shaping(string oldText, string newText, Region region, Lexemes lexemes, bool isRow)
{
    private readonly bool _hasCells = isRow && Array.Exists(region.Old, token => oldText[token.Start] == Paths.CellBar);

    private const int LongestFiller = 3;
    private const int MostParts = 12;

    /// <summary>The hunks, shifted to the best place, joined where only filler lies between, parted where words answer words.</summary>
    public List<Hunk> Shape(List<Hunk> hunks)
    {
        var joined = new List<Hunk>(hunks.Count);
        foreach (var hunk in hunks)
        {
            if (joined.Count > 0 && IsFiller(joined[^1], hunk))
            {
                joined[^1] = new Hunk(joined[^1].OldStart, hunk.OldEnd, joined[^1].NewStart, hunk.NewEnd);
            }
            else
            {
                joined.Add(hunk);
            }
        }

        var shaped = new List<Hunk>(joined.Count);
        for (var k = 0; k < joined.Count; k++)
        {
            var (oldFloor, newFloor) = shaped.Count > 0 ? (shaped[^1].OldEnd, shaped[^1].NewEnd) : (0, 0);
            var (oldCeiling, newCeiling) = k + 1 < joined.Count
                ? (joined[k + 1].OldStart, joined[k + 1].NewStart) : (region.Old.Length, region.New.Length);
            AddParted(Shifted(joined[k], oldFloor, newFloor, oldCeiling, newCeiling), shaped);
        }

        return shaped;
    }

    /// <summary>
    /// Equal tokens between two edits that say nothing and are fewer than what is edited on both sides of them. What changes in
    /// one cell of a table is one edit.
    /// </summary>
    private bool IsFiller(Hunk a, Hunk b)
    {
        var between = b.OldStart - a.OldEnd;
        if (_hasCells)
        {
            return !HasBar(region.Old.AsSpan(a.OldStart, b.OldEnd - a.OldStart), oldText) && !HasBar(region.New.AsSpan(a.NewStart, b.NewEnd - a.NewStart), newText);
        }

        if (between > LongestFiller || between >= Math.Min(Size(a), Size(b)))
        {
            return false;
        }

        for (var i = a.OldEnd; i < b.OldStart; i++)
        {
            var token = region.Old[i];
            var ends = token.Kind == TokenKind.Sign && oldText[token.Start] is '.' or '?' or '!' or ';' or ':';
            if (ends || token.Kind is TokenKind.Number or TokenKind.Url || (token.Kind == TokenKind.Word && token.Length > 4))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasBar(ReadOnlySpan<Token> tokens, string text)
    {
        foreach (var token in tokens)
        {
            if (text[token.Start] == Paths.CellBar)
            {
                return true;
            }
        }

        return false;
    }

    private static int Size(Hunk hunk) => Math.Max(hunk.OldEnd - hunk.OldStart, hunk.NewEnd - hunk.NewStart);

    private Hunk Shifted(Hunk hunk, int oldFloor, int newFloor, int oldCeiling, int newCeiling)
    {
        var inserted = hunk.OldStart == hunk.OldEnd;
        if (!inserted && hunk.NewStart != hunk.NewEnd)
        {
            return hunk;
        }

        var (tokens, text) = inserted ? (region.New, newText) : (region.Old, oldText);
        var (start, end) = inserted ? (hunk.NewStart, hunk.NewEnd) : (hunk.OldStart, hunk.OldEnd);
        var (other, floor, ceiling) = inserted ? (hunk.OldStart, newFloor, newCeiling) : (hunk.NewStart, oldFloor, oldCeiling);
        var otherFloor = inserted ? oldFloor : newFloor;
        var most = end - start;
        var (left, right) = (0, 0);
        while (left < most && start - left > floor && other - left > otherFloor && tokens[start - left - 1].Key == tokens[end - left - 1].Key)
        {
            left++;
        }

        while (right < most && end + right < ceiling && tokens[start + right].Key == tokens[end + right].Key)
        {
            right++;
        }

        var (best, score) = (0, Score(tokens, text, start, end));
        for (var shift = right; shift >= -left; shift--)
        {
            var found = Score(tokens, text, start + shift, end + shift);
            (best, score) = found > score ? (shift, found) : (best, score);
        }

        return new Hunk(
            hunk.OldStart + best, hunk.OldEnd + best, hunk.NewStart + best, hunk.NewEnd + best);
    }

    /// <summary>Whole sentences first, then what stands between commas, then words with the sign before or behind them.</summary>
    private static int Score(Token[] tokens, string text, int start, int end)
    {
        var before = start == 0 ? '.' : text[tokens[start - 1].Start];
        var last = text[tokens[end - 1].Start];
        var first = text[tokens[start].Start];
        var sentence = before is '.' or '!' or '?' or ':' && last is '.' or '!' or '?' ? 8 : 0;
        var clause = before is ',' or ';' && last is ',' or ';' || first is ',' or ';' && last is not (',' or ';') ? 3 : 0;
        var opens = tokens[start].Kind == TokenKind.Sign && first is ')' or '.' or '?' or '!' ? -2 : 0;
        var gap = start > 0 && tokens[start - 1].End == tokens[start].Start && tokens[start].Kind != TokenKind.Sign ? -1 : 0;
        return sentence + clause + opens + gap;
    }

    /// <summary>As many tokens as before, and each answers its own: they are edits of their own.</summary>
    private void AddParted(Hunk hunk, List<Hunk> shaped)
    {
        var count = hunk.OldEnd - hunk.OldStart;
        if (_hasCells || count < 2 || count > MostParts || count != hunk.NewEnd - hunk.NewStart || !AreAnswered(hunk, count))
        {
            shaped.Add(hunk);
            return;
        }

        for (var k = 0; k < count; k++)
        {
            if (region.Old[hunk.OldStart + k].Key != region.New[hunk.NewStart + k].Key)
            {
                shaped.Add(new Hunk(hunk.OldStart + k, hunk.OldStart + k + 1, hunk.NewStart + k, hunk.NewStart + k + 1));
            }
        }
    }

    private bool AreAnswered(Hunk hunk, int count)
    {
        for (var k = 0; k < count; k++)
        {
            var (old, @new) = (region.Old[hunk.OldStart + k], region.New[hunk.NewStart + k]);
            if (old.Key != @new.Key && (!Answers(old, @new) || IsCapitalOnly(old, @new)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A capital that comes or goes belongs to the sign that ends the sentence before it.</summary>
    private bool IsCapitalOnly(Token old, Token @new) =>
        old.Kind == TokenKind.Word && lexemes[old.Key].Lower == lexemes[@new.Key].Lower;

    private bool Answers(Token old, Token @new) => old.Kind == @new.Kind
        && (old.Kind != TokenKind.Word || IsNear(lexemes[old.Key], lexemes[@new.Key]));

    private static bool IsNear(Lexeme old, Lexeme @new) => Spelling.IsNear(old, @new, 2) || Spelling.IsOne(old, @new);
}
