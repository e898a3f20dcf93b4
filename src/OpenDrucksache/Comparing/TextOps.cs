namespace OpenDrucksache.Comparing;

/// <summary>Makes the ops of the record from edits.</summary>
internal static class TextOps
{
    /// <summary>The ops in the order of both texts.</summary>
    public static List<TextOp> Of(Side old, Side @new, List<Edit> edits)
    {
        var ops = new List<TextOp>(edits.Count * 3 + 1);
        var (i, j) = (0, 0);
        foreach (var edit in edits)
        {
            Equal(edit.OldStart, edit.NewStart);
            var number = edit.Draft.Number;
            if (edit.OldEnd > edit.OldStart)
            {
                ops.Add(new(TextOpKind.Delete, old.Range(edit.OldStart, edit.OldEnd), @new.Range(edit.NewStart, edit.NewStart), number));
            }

            if (edit.NewEnd > edit.NewStart)
            {
                ops.Add(new(TextOpKind.Insert, old.Range(edit.OldEnd, edit.OldEnd), @new.Range(edit.NewStart, edit.NewEnd), number));
            }

            (i, j) = (edit.OldEnd, edit.NewEnd);
        }

        Equal(old.Text.Length, @new.Text.Length);
        return ops;

        void Equal(int oldEnd, int newEnd)
        {
            if (oldEnd > i)
            {
                ops.Add(new(TextOpKind.Equal, old.Range(i, oldEnd), @new.Range(j, newEnd), null));
            }
        }
    }
}
