using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering;

/// <summary>One line of a line diff: ' ' for both, '-' for the old text, '+' for the new one.</summary>
internal readonly record struct DiffLine(char Sign, string Text);

/// <summary>The comparison of the reading texts line by line, read off the ops of the record.</summary>
internal static class LineDiff
{
    public static List<DiffLine> Of(Comparison comparison)
    {
        var (old, @new) = (Lines.Of(comparison.OldText), Lines.Of(comparison.NewText));
        var lines = new List<DiffLine>();
        var (i, j) = (0, 0);
        foreach (var op in comparison.Ops.Where(o => o.Op == TextOpKind.Equal))
        {
            var shift = op.New.Start - op.Old.Start;
            for (var k = old.FirstFrom(op.Old.Start); k < old.Count && old.Ends[k] <= op.Old.End; k++)
            {
                var m = @new.FirstFrom(old.Starts[k] + shift);
                if (k < i || m < j || m == @new.Count || @new.Starts[m] != old.Starts[k] + shift || @new.Ends[m] != old.Ends[k] + shift)
                {
                    continue;
                }

                Apart(k, m);
                lines.Add(new DiffLine(' ', old.Texts[k]));
                (i, j) = (k + 1, m + 1);
            }
        }

        Apart(old.Count, @new.Count);
        return lines;

        void Apart(int oldEnd, int newEnd)
        {
            lines.AddRange(old.Texts[i..oldEnd].Select(t => new DiffLine('-', t)));
            lines.AddRange(@new.Texts[j..newEnd].Select(t => new DiffLine('+', t)));
        }
    }

    /// <summary>The lines of a text and where they lie, in code points.</summary>
    private sealed record Lines(string[] Texts, int[] Starts, int[] Ends)
    {
        public int Count => Texts.Length;

        public static Lines Of(string text)
        {
            string[] texts = text.Length == 0 ? [] : text.Split('\n');
            var (starts, ends) = (new int[texts.Length], new int[texts.Length]);
            var at = 0;
            for (var i = 0; i < texts.Length; i++)
            {
                starts[i] = at;
                ends[i] = at + ReadingText.CodePoints(texts[i]);
                at = ends[i] + 1;
            }

            return new Lines(texts, starts, ends);
        }

        public int FirstFrom(int place)
        {
            var found = Array.BinarySearch(Starts, place);
            return found >= 0 ? found : ~found;
        }
    }
}
