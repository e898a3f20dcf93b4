using System.Text;

namespace OpenDrucksache.Reading.Pdf;

/// <summary>A run of letters on one base line, raised marks included, from left to right.</summary>
internal sealed class Row
{
    /// <summary>A gap of so much of the font's size is a space. A space of a text face is 0.25 wide, and set as tight as 0.18.</summary>
    private const double SpaceGap = 0.14;

    private Row(int page, Direction direction, List<Glyph> glyphs, double size, double @base)
    {
        (Page, Direction, Glyphs, Size, Base) = (page, direction, glyphs, size, @base);
        (Left, Right) = (glyphs[0].Left, glyphs.Max(g => g.Right));
        Bold = glyphs.TrueForAll(g => g.Bold);
        Text = Write();
    }

    public int Page { get; }

    public Direction Direction { get; }

    /// <summary>The letters without white space, from left to right.</summary>
    public IReadOnlyList<Glyph> Glyphs { get; }

    /// <summary>The size that most of its letters have.</summary>
    public double Size { get; }

    public double Base { get; }

    public double Left { get; }

    public double Right { get; }

    public bool Bold { get; }

    /// <summary>The text in NFC.</summary>
    public string Text { get; }

    /// <summary>The numbers and stars that stand raised in it, as marks of notes do.</summary>
    public List<string> Marks { get; } = [];

    public Box Box => Frames.Back(Direction, Left, Base - 0.22 * Size, Right, Base + 0.75 * Size);

    /// <summary>How wide the first word is.</summary>
    public double FirstWord
    {
        get
        {
            var at = 1;
            while (at < Glyphs.Count && !IsSpace(at))
            {
                at++;
            }

            return Glyphs[at - 1].Right - Left;
        }
    }

    /// <summary>Makes a row of letters, which it sorts; null if they are all white space.</summary>
    public static Row? Of(int page, Direction direction, List<Glyph> glyphs)
    {
        Sort(glyphs);
        var seen = new List<Glyph>(glyphs.Count);
        foreach (var glyph in glyphs)
        {
            if (!glyph.IsSpace && !IsRepeated(seen, glyph))
            {
                seen.Add(glyph);
            }
        }

        if (seen.Count == 0)
        {
            return null;
        }

        var size = MainSize(seen);
        return new Row(page, direction, seen, size, seen.Find(g => Near(g.Size, size))!.Base);
    }

    /// <summary>The letters from one to another as a row of their own.</summary>
    public Row Part(Range range) => Of(Page, Direction, [.. Glyphs.Take(range)])!;

    /// <summary>Whether the letter stands raised, small, above the base line.</summary>
    public bool IsRaised(int at) => Glyphs[at].Size < 0.85 * Size && Glyphs[at].Base > Base + 0.12 * Size;

    /// <summary>Whether the gap behind so many characters is wider than any other of the row.</summary>
    public bool IsApart(int characters)
    {
        var at = 0;
        for (var length = 0; at < Glyphs.Count && length < characters; at++)
        {
            length += Glyphs[at].Text.Length;
        }

        return at == Glyphs.Count || Enumerable.Range(1, Glyphs.Count - 1).All(i => i == at || Gap(i) < 0.8 * Gap(at));
    }

    /// <summary>The gap before the letter, in parts of the font's size.</summary>
    public double Gap(int at) => (Glyphs[at].Left - Glyphs[at - 1].Right) / Math.Max(Glyphs[at].Size, Glyphs[at - 1].Size);

    private bool IsSpace(int at) => Gap(at) > SpaceGap;

    private static bool Near(double a, double b) => Math.Abs(a - b) < 0.1;

    /// <summary>Letters that are printed twice to look bold.</summary>
    private static bool IsRepeated(List<Glyph> seen, Glyph glyph)
    {
        for (var i = seen.Count - 1; i >= 0 && glyph.Left - seen[i].Left < 0.12 * glyph.Size; i--)
        {
            if (seen[i].Text == glyph.Text && Math.Abs(seen[i].Base - glyph.Base) < 0.12 * glyph.Size && Math.Abs(seen[i].Right - glyph.Right) < 0.12 * glyph.Size
                && glyph.Right - glyph.Left > 0.15 * glyph.Size)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Sorts from left to right; mostly they are so.</summary>
    private static void Sort(List<Glyph> glyphs)
    {
        for (var i = 1; i < glyphs.Count; i++)
        {
            if (glyphs[i].Left < glyphs[i - 1].Left)
            {
                glyphs.Sort((a, b) => a.Left.CompareTo(b.Left));
                return;
            }
        }
    }

    private static double MainSize(List<Glyph> glyphs)
    {
        var sizes = new Dictionary<double, (int Count, double Size)>();
        var main = default((int Count, double Size));
        foreach (var glyph in glyphs)
        {
            var level = Math.Round(glyph.Size, 1);
            var (count, size) = sizes.GetValueOrDefault(level, (0, glyph.Size));
            sizes[level] = (count + 1, size);
            main = (count + 1, size).CompareTo(main) > 0 ? (count + 1, size) : main;
        }

        return main.Size;
    }

    private string Write()
    {
        var text = new StringBuilder(Glyphs.Count * 5 / 4);
        var mark = new StringBuilder();
        for (var i = 0; i < Glyphs.Count; i++)
        {
            if (i > 0 && IsSpace(i))
            {
                text.Append(' ');
                EndMark();
            }

            if (IsRaised(i) && (char.IsAsciiDigit(Glyphs[i].Text[0]) || Glyphs[i].Text[0] is '*' or ')'))
            {
                mark.Append(Glyphs[i].Text);
            }
            else
            {
                EndMark();
            }

            text.Append(Glyphs[i].Text);
        }

        EndMark();
        return text.ToString().Normalize(NormalizationForm.FormC);

        void EndMark()
        {
            if (mark.Length > 0)
            {
                Marks.Add(mark.ToString().TrimEnd(')'));
                mark.Clear();
            }
        }
    }
}
