namespace OpenDrucksache.Comparing;

/// <summary>
/// Walks both texts at once and notes edits. What lies between the cursor and the next thing told, such as the blank line
/// before a paragraph, goes with that thing, so that nothing is left over.
/// </summary>
internal sealed class Cursor(string oldText, string newText)
{
    public List<Edit> Edits { get; } = [];

    public int Old { get; private set; }

    public int New { get; private set; }

    /// <summary>The change that was noted last.</summary>
    public Draft? Last { get; private set; }

    /// <summary>Goes on over equal text.</summary>
    public void MoveTo(int old, int @new) => (Old, New) = (old, @new);

    /// <summary>
    /// Goes on to two places that answer each other. Other white space on the way is layout; anything else that differs
    /// belongs to the change noted last.
    /// </summary>
    public void Meet(int old, int @new)
    {
        if (!Differs(old, @new))
        {
            MoveTo(old, @new);
            return;
        }

        var isSpace = IsSpace(oldText.AsSpan(Old, old - Old)) && IsSpace(newText.AsSpan(New, @new - New));
        var draft = isSpace || Last is null ? new Draft(ChangeClass.Layout, "white-space") : Last;
        Delete(old, draft);
        Insert(@new, draft);
    }

    private static bool IsSpace(ReadOnlySpan<char> text) => !text.IsEmpty && text.IsWhiteSpace();

    /// <summary>Whether the texts from here to these places differ.</summary>
    public bool Differs(int old, int @new) =>
        !oldText.AsSpan(Old, old - Old).SequenceEqual(newText.AsSpan(New, @new - New));

    /// <summary>The old text up to there is gone.</summary>
    public void Delete(int old, Draft draft)
    {
        if (old > Old)
        {
            draft.CoverOld(Old, old);
            Note(old, New, draft);
        }
    }

    /// <summary>The new text up to there has come.</summary>
    public void Insert(int @new, Draft draft)
    {
        if (@new > New)
        {
            draft.CoverNew(New, @new);
            Note(Old, @new, draft);
        }
    }

    /// <summary>The new text up to there stands in place of the old text up to there.</summary>
    public void Replace(int old, int @new, Draft draft)
    {
        draft.CoverOld(Old, old);
        draft.CoverNew(New, @new);
        Note(old, @new, draft);
    }

    private void Note(int old, int @new, Draft draft)
    {
        Edits.Add(new Edit(Old, old, New, @new, draft));
        (Old, New, Last) = (old, @new, draft);
    }
}
