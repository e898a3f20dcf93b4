using System.Text;
using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>Hyphens inside words.</summary>
internal static class Hyphens
{
    /// <summary>Whether hyphens, and the spaces and capitals that go with them, are all that differs.</summary>
    public static bool Differ(Revision revision) =>
        (revision.IsReplacement && revision.Has(Traits.Word | Traits.Number | Traits.Url)
            && !revision.Old.Text.Equals(revision.New.Text, StringComparison.OrdinalIgnoreCase)
            && HaveSameLetters(revision))
        || IsJoint(revision.Old, revision.New) || IsJoint(revision.New, revision.Old);

    /// <summary>
    /// Whether the hyphens that only one side has, with the space behind them, may be the trace of a line end: a small letter follows
    /// each. Only the line it was torn at could tell.
    /// </summary>
    public static bool MayBeWrap(Revision revision) =>
        revision.IsReplacement && (revision.IsAll(Traits.Word | Traits.Sign) || revision.IsAll(Traits.Url)) && HaveSameLetters(revision)
        && Unwrapped(revision.Old.Text) == Unwrapped(revision.New.Text);

    /// <summary>Whether only the space behind a hyphen or slash differs, which a line end may have made: "EU- Recht", "20/ 17".</summary>
    public static bool MayBeLineEnd(Revision revision) =>
        revision.IsReplacement && HaveSameLetters(revision) && Tight(revision.Old.Text) == Tight(revision.New.Text);

    /// <summary>The text without white space behind hyphens and slashes.</summary>
    public static string Tight(ReadOnlySpan<char> text)
    {
        var tight = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isBehind = tight.Length > 0 && (tight[^1] == '/' || Tokenizer.IsHyphen(tight[^1]));
            tight.Append(isBehind && char.IsWhiteSpace(c) ? [] : [c]);
        }

        return tight.ToString();
    }

    /// <summary>The text as if no line had ended at its hyphens.</summary>
    private static string Unwrapped(ReadOnlySpan<char> text)
    {
        var tight = Tight(text);
        var unwrapped = new StringBuilder(tight.Length);
        for (var i = 0; i < tight.Length; i++)
        {
            var isWrap = Tokenizer.IsHyphen(tight[i]) && i > 0 && char.IsLetterOrDigit(tight[i - 1]) && i + 1 < tight.Length && GoesOn(tight, i);
            unwrapped.Append(isWrap || tight[i] == '\u00AD' ? [] : [tight[i]]);
        }

        return unwrapped.ToString();
    }

    /// <summary>Whether only another sign for the same hyphen is used.</summary>
    public static bool IsSameSign(Revision revision) =>
        revision.Pairwise((a, b) => Level(a.Text) == Level(b.Text));

    /// <summary>Whether the word goes on behind this hyphen as if there were none: "Bundes-regierung", "VER-TRAULICH".</summary>
    private static bool GoesOn(string word, int hyphen) => char.IsLower(word[hyphen + 1])
        || (hyphen > 0 && char.IsUpper(word[hyphen - 1]) && char.IsUpper(word[hyphen + 1]));

    /// <summary>Whether a web address was torn at a line end, or mended there.</summary>
    public static bool IsTornUrl(Revision revision) => revision.IsReplacement && revision.Old.Count != revision.New.Count && HaveSameLetters(revision);

    private static bool IsJoint(Phrase some, Phrase none) =>
        none.IsEmpty && some.Count == 1 && Tokenizer.IsHyphen(some[0].Text[0]) && some.Glued(0) | some.Glued(1);

    private static string Level(string word) => word.Replace('\u2010', '-').Replace('\u2011', '-').Replace("\u00AD", "", StringComparison.Ordinal);

    /// <summary>Whether both sides have the same letters and signs, great or small, whatever spaces and hyphens stand between them.</summary>
    private static bool HaveSameLetters(Revision revision)
    {
        var old = revision.Old.Text;
        var @new = revision.New.Text;
        var (i, j) = (0, 0);
        while (true)
        {
            for (; i < old.Length && !Tokenizer.IsInk(old[i]); i++)
            {
            }

            for (; j < @new.Length && !Tokenizer.IsInk(@new[j]); j++)
            {
            }

            if (i == old.Length || j == @new.Length)
            {
                return i == old.Length && j == @new.Length;
            }

            if (char.ToLowerInvariant(old[i++]) != char.ToLowerInvariant(@new[j++]))
            {
                return false;
            }
        }
    }
}
