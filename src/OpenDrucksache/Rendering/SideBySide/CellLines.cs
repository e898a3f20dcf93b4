using System.Text;
using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering.Synopses;

namespace OpenDrucksache.Rendering.SideBySide;

/// <summary>Breaks the paragraphs of a cell into lines of a column, at spaces where there are any.</summary>
/// <param name="width">Columns of a line.</param>
/// <param name="color">Whether changed words are coloured; else they stand in [-…-] and {+…+}.</param>
/// <param name="isShown">Which changes are marked.</param>
internal sealed class CellLines(int width, bool color, Func<Change, bool> isShown)
{
    private const string Reset = "\e[0m";

    /// <summary>The lines, each with its width in columns, as they are asked for.</summary>
    /// <param name="paragraphs">What the cell holds.</param>
    /// <param name="isAlone">Whether the other side has nothing: then the sign between the columns says enough.</param>
    public IEnumerable<CellLine> Of(IReadOnlyList<SynopsisParagraph> paragraphs, bool isAlone)
    {
        foreach (var paragraph in paragraphs)
        {
            var line = new Line();
            foreach (var (rune, op) in Signs(paragraph, isAlone))
            {
                if (line.Width + Columns.Of(rune) > width)
                {
                    yield return Set(line.Break());
                }

                line.Add(rune, op);
            }

            yield return Set(line.All());
        }
    }

    /// <summary>The signs of a paragraph; where there is no colour, brackets around each run of changed words.</summary>
    private IEnumerable<(Rune Rune, TextOpKind Op)> Signs(SynopsisParagraph paragraph, bool isAlone)
    {
        var open = TextOpKind.Equal;
        foreach (var piece in paragraph.Marked)
        {
            var op = piece.Change is { } change && isShown(change) ? piece.Op : TextOpKind.Equal;
            var bracket = color || isAlone || op == open ? "" : Close(open) + Open(op);
            foreach (var rune in (bracket + Visible.Of(piece.Text ?? (op == TextOpKind.Equal ? "" : "¶"))).EnumerateRunes())
            {
                yield return (rune, op);
            }

            open = op;
        }

        foreach (var rune in (color || isAlone ? "" : Close(open)).EnumerateRunes())
        {
            yield return (rune, open);
        }
    }

    private static string Open(TextOpKind op) => op switch
    {
        TextOpKind.Delete => "[-",
        TextOpKind.Insert => "{+",
        _ => "",
    };

    private static string Close(TextOpKind op) => op switch
    {
        TextOpKind.Delete => "-]",
        TextOpKind.Insert => "+}",
        _ => "",
    };

    private CellLine Set(IReadOnlyList<(Rune Rune, TextOpKind Op)> runes)
    {
        var text = new StringBuilder();
        var op = TextOpKind.Equal;
        var columns = 0;
        foreach (var (rune, next) in runes)
        {
            if (color && next != op)
            {
                text.Append(Switch(next));
                op = next;
            }

            text.Append(rune.ToString());
            columns += Columns.Of(rune);
        }

        return new CellLine(op == TextOpKind.Equal ? text.ToString() : text.Append(Reset).ToString(), columns);
    }

    private static string Switch(TextOpKind op) => op switch
    {
        TextOpKind.Delete => $"{Reset}\e[31;9m",
        TextOpKind.Insert => $"{Reset}\e[32;4m",
        _ => Reset,
    };

    private sealed class Line
    {
        private readonly List<(Rune Rune, TextOpKind Op)> _runes = [];

        public int Width { get; private set; }

        public void Add(Rune rune, TextOpKind op)
        {
            _runes.Add((rune, op));
            Width += Columns.Of(rune);
        }

        /// <summary>Takes the line off up to its last space, or all of it where there is none.</summary>
        public List<(Rune Rune, TextOpKind Op)> Break()
        {
            var space = _runes.FindLastIndex(r => r.Rune.Value == ' ');
            return Take(space > 0 ? space + 1 : _runes.Count);
        }

        public List<(Rune Rune, TextOpKind Op)> All() => Take(_runes.Count);

        private List<(Rune Rune, TextOpKind Op)> Take(int count)
        {
            var taken = _runes[..count];
            _runes.RemoveRange(0, count);
            Width = _runes.Sum(r => Columns.Of(r.Rune));
            return taken;
        }
    }
}

/// <summary>A line of one column.</summary>
/// <param name="Text">What is written.</param>
/// <param name="Columns">How wide that is.</param>
internal readonly record struct CellLine(string Text, int Columns);
