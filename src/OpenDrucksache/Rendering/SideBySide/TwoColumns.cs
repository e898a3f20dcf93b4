using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering.Synopses;

namespace OpenDrucksache.Rendering.SideBySide;

/// <summary>Sets rows in two columns with a sign between them.</summary>
internal sealed class TwoColumns(TextWriter output, TerminalPage text, TerminalLook look, Func<Change, bool> isShown)
{
    private const int Gutter = 3;
    private const string Ellipsis = "…";

    private readonly int _left = (look.Columns - Gutter) / 2;
    private readonly CellLines _cells = new((look.Columns - Gutter) / 2, look.Color, isShown);
    private readonly CellLines _clipped = new(((look.Columns - Gutter) / 2) - 1, color: false, _ => false);

    /// <summary>What the columns are called, and a rule below.</summary>
    public void Heads(string old, string @new)
    {
        Line(Head(old), ' ', Head(@new));
        output.WriteLine(new string('─', _left) + "─┬─" + new string('─', _left));
    }

    /// <summary>Where the next row stands, and what changed there.</summary>
    public void Caption(string? path, IReadOnlyList<Change> changes)
    {
        var place = Visible.Of(path);
        var classes = string.Join(", ", changes.Select(c => c.Class.Name).Distinct());
        var caption = place.Length == 0 ? classes : $"{place}: {classes}";
        text.Text(0, [(Tone.Strong, look.Color ? caption : $"@ {caption}")]);
    }

    /// <summary>A row with its changed words marked.</summary>
    public void Row(SynopsisRow row)
    {
        var sign = row.Old.Count == 0 ? '>' : row.New.Count == 0 ? '<' : '|';
        using var old = _cells.Of(row.Old, row.New.Count == 0).GetEnumerator();
        using var @new = _cells.Of(row.New, row.Old.Count == 0).GetEnumerator();
        while (true)
        {
            var (hasOld, hasNew) = (old.MoveNext(), @new.MoveNext());
            if (!hasOld && !hasNew)
            {
                return;
            }

            Line(hasOld ? old.Current : default, sign, hasNew ? @new.Current : default);
        }
    }

    /// <summary>The first line of an unchanged row.</summary>
    public void Near(SynopsisRow row) => Line(First(row.Old), ' ', First(row.New));

    /// <summary>How many unchanged rows are left out here.</summary>
    public void Skipped(int rows)
    {
        if (rows > 0)
        {
            output.WriteLine($"⋯ {rows} unchanged {(rows == 1 ? "paragraph" : "paragraphs")}");
        }
    }

    private CellLine Head(string text) => First([new SynopsisParagraph(0) { Pieces = { new Piece(TextOpKind.Equal, text, null) } }]);

    private CellLine First(IReadOnlyList<SynopsisParagraph> cell)
    {
        using var lines = _clipped.Of(cell, isAlone: false).GetEnumerator();
        if (!lines.MoveNext())
        {
            return default;
        }

        var first = lines.Current;
        return lines.MoveNext() ? new CellLine(first.Text + Ellipsis, first.Columns + 1) : first;
    }

    private void Line(CellLine old, char sign, CellLine @new) =>
        output.WriteLine($"{old.Text}{new string(' ', _left - old.Columns)} {sign} {@new.Text}".TrimEnd());
}
