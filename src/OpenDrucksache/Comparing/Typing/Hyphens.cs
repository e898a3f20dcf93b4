using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>Hyphens inside words.</summary>
internal static class Hyphens
{
    /// <summary>Whether hyphens, and the spaces and capitals that go with them, are all that differs.</summary>
    public static bool Differ(Revision revision) =>
        (revision.Any(t => t.Kind == TokenKind.Word) && !revision.Old.IsEmpty && !revision.New.IsEmpty
            && revision.Old.Text != revision.New.Text && Without(revision.Old.Text) == Without(revision.New.Text)
            && HasHyphen(revision.Old.Text) | HasHyphen(revision.New.Text))
        || IsJoint(revision.Old, revision.New) || IsJoint(revision.New, revision.Old);

    /// <summary>
    /// Whether the hyphen may be the trace of a line end: a small letter follows it, and apart from it the word is the same.
    /// Only the line it was torn at could tell.
    /// </summary>
    public static bool MayBeWrap(Revision revision)
    {
        if (!revision.IsOneWord)
        {
            return false;
        }

        var (old, @new) = (revision.Old.Said(0), revision.New.Said(0));
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
            else if (!IsHyphen(longer[i]) || i + 1 == longer.Length || !char.IsLower(longer[i + 1]))
            {
                return false;
            }
        }

        return j == shorter.Length;
    }

    /// <summary>Whether only another sign for the same hyphen is used.</summary>
    public static bool IsSameSign(Revision revision) => revision.Old.Count == revision.New.Count && !revision.Old.IsEmpty
        && revision.Old.Words.Zip(revision.New.Words).All(w => Level(w.First) == Level(w.Second));

    private static bool IsJoint(Phrase some, Phrase none) =>
        none.IsEmpty && some.Count == 1 && IsHyphen(some.Said(0)[0]) && some.Glued(0) | some.Glued(1);

    private static string Level(string word) => word.Replace('\u2010', '-').Replace('\u2011', '-').Replace("\u00AD", "", StringComparison.Ordinal);

    private static string Without(string text) => string.Concat(text.Where(c => !IsHyphen(c) && !char.IsWhiteSpace(c) && c != '\u00AD'))
        .ToLowerInvariant();

    private static bool HasHyphen(string text) => text.Any(c => IsHyphen(c) || c == '\u00AD');

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';
}
