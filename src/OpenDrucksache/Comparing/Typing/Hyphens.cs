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
            && Without(revision.Old.Text) == Without(revision.New.Text))
        || IsJoint(revision.Old, revision.New) || IsJoint(revision.New, revision.Old);

    /// <summary>
    /// Whether the hyphen may be the trace of a line end: a small letter follows it, and apart from it the word is the same.
    /// Only the line it was torn at could tell.
    /// </summary>
    public static bool MayBeWrap(Revision revision)
    {
        var isOneUrl = revision.Old.Count == 1 && revision.New.Count == 1 && revision.IsAll(Traits.Url);
        if (!revision.IsOneWord && !isOneUrl)
        {
            return false;
        }

        var (old, @new) = (revision.Old[0].Text, revision.New[0].Text);
        var (shorter, longer) = old.Length < @new.Length ? (old, @new) : (@new, old);
        var j = 0;
        for (var i = 0; i < longer.Length; i++)
        {
            if (j < shorter.Length && longer[i] == shorter[j])
            {
                j++;
            }
            else if (longer[i] == '\u00AD')
            {
                continue;
            }
            else if (!Tokenizer.IsHyphen(longer[i]) || i + 1 == longer.Length || !GoesOn(longer, i))
            {
                return false;
            }
        }

        return j == shorter.Length;
    }

    /// <summary>Whether only the space behind a hyphen or slash differs, which a line end may have made: "EU- Recht", "20/ 17".</summary>
    public static bool MayBeLineEnd(Revision revision) => revision.IsReplacement && Tight(revision.Old.Text) == Tight(revision.New.Text);

    private static string Tight(ReadOnlySpan<char> text) => text.ToString().Replace("- ", "-", StringComparison.Ordinal).Replace("/ ", "/", StringComparison.Ordinal);

    /// <summary>Whether only another sign for the same hyphen is used.</summary>
    public static bool IsSameSign(Revision revision) =>
        revision.Pairwise((a, b) => Level(a.Text) == Level(b.Text));

    /// <summary>Whether the word goes on behind this hyphen as if there were none: "Bundes-regierung", "VER-TRAULICH".</summary>
    private static bool GoesOn(string word, int hyphen) => char.IsLower(word[hyphen + 1])
        || (hyphen > 0 && char.IsUpper(word[hyphen - 1]) && char.IsUpper(word[hyphen + 1]));

    /// <summary>Whether a web address was torn at a line end, or mended there.</summary>
    public static bool IsTornUrl(Revision revision) => revision.IsReplacement && revision.Old.Count != revision.New.Count
        && Without(revision.Old.Text) == Without(revision.New.Text);

    private static bool IsJoint(Phrase some, Phrase none) =>
        none.IsEmpty && some.Count == 1 && Tokenizer.IsHyphen(some[0].Text[0]) && some.Glued(0) | some.Glued(1);

    private static string Level(string word) => word.Replace('\u2010', '-').Replace('\u2011', '-').Replace("\u00AD", "", StringComparison.Ordinal);

    private static string Without(ReadOnlySpan<char> text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!Tokenizer.IsHyphen(c) && c != '\u00AD' && !char.IsWhiteSpace(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }
}
