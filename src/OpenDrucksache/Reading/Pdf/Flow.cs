using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Pdf;

/// <summary>
/// Rows → paragraphs. A paragraph ends where the gap is wider than a line, where the face changes, or where the next word
/// would have had room. Over the end of a page it goes on if nothing says that it ended.
/// </summary>
internal sealed class Flow(Measures measures)
{
    private const double WideStep = 1.22;

    /// <summary>Fewer rows than these need not fill a line: the edge of their page is that of the page before.</summary>
    private const int EnoughRows = 8;

    private readonly List<Block> _blocks = [];
    private double _right;

    public static List<Block> Of(IReadOnlyList<Leaf> leaves, Measures measures)
    {
        var flow = new Flow(measures);
        foreach (var leaf in leaves)
        {
            flow.Add(leaf);
        }

        return flow._blocks;
    }

    private void Add(Leaf leaf)
    {
        var (before, own) = (_right, RightEdge(leaf.Rows));
        var right = leaf.Rows.Count < EnoughRows ? Math.Max(before, own) : own;
        _right = right;
        for (var i = 0; i < leaf.Rows.Count;)
        {
            if (Table.Find(leaf.Rows, i, right, measures) is { Count: > 0 } table)
            {
                AddTable(table);
                i += table.Count;
                continue;
            }

            if (_blocks.Count > 0 && _blocks[^1] is { Kind: null } last && GoesOn(last, leaf.Rows[i], last.Rows[^1].Page == leaf.Rows[i].Page ? right : Math.Max(before, right)))
            {
                last.Rows.Add(leaf.Rows[i]);
            }
            else
            {
                _blocks.Add(new Block([leaf.Rows[i]]));
            }

            i++;
        }
    }

    /// <summary>Adds the rows of a table; columns of names behind place and date are signatures, one column after the other.</summary>
    private void AddTable(Table table)
    {
        var signing = _blocks.FindLastIndex(block => Cues.IsPlaceDate(block.Rows[0].Text));
        if (signing >= 0 && signing >= _blocks.Count - 4 && table.Cells.TrueForAll(row => row.TrueForAll(cell => cell.TrueForAll(line => Signing.MayBe(line.Text)))))
        {
            var columns = Enumerable.Range(0, table.Cells[0].Count);
            _blocks.AddRange(columns.SelectMany(column => table.Cells.SelectMany(row => row[column])).Select(line => new Block([line])));
            return;
        }

        _blocks.AddRange(table.Cells.Select(row => new Block([.. row.SelectMany(cell => cell)], ParagraphKind.Table)));
    }

    private bool GoesOn(Block block, Row next, double right)
    {
        var last = block.Rows[^1];
        if (Math.Abs(last.Size - next.Size) > 0.06 * Math.Max(last.Size, next.Size) || last.Bold != next.Bold || last.Direction != next.Direction)
        {
            return false;
        }

        var step = last.Base - next.Base;
        if (last.Page == next.Page && (step <= 0 || step > WideStep * Math.Max(measures.LeadOf(next.Size), 1.1 * next.Size)))
        {
            return false;
        }

        if (IsTorn(last.Text, next.Text))
        {
            return true;
        }

        if (last.Page == next.Page)
        {
            return !EndsEarly(block, next, right) && !BeginsItem(block, next);
        }

        return !EndsEarly(block, next, right) && !BeginsItem(block, next) && !(Endings.IsSentenceEnd(last.Text) && IsRagged(last, right));
    }

    /// <summary>Whether a word is torn between the rows.</summary>
    private static bool IsTorn(string last, string next) =>
        last.Length > 2 && last[^1] is '-' or '\u00AD' && char.IsLetter(last[^2]) && char.IsLower(next[0]);

    /// <summary>Whether the next word would have had room; in titles lines are broken for their sense.</summary>
    private bool EndsEarly(Block block, Row next, double right)
    {
        var last = block.Rows[^1];
        var aligned = Math.Abs(last.Left - next.Left) < 1 || block.Rows.Count == 1;
        return aligned && last.Size < 1.1 * measures.Size && last.Right + 0.25 * last.Size + next.FirstWord < right - 0.2 * last.Size;
    }

    /// <summary>Whether a row begins with a label that hangs left of the text, or that a wider gap sets apart; a label with nothing behind it is the end of a sentence.</summary>
    private static bool BeginsItem(Block block, Row next)
    {
        if (!Label.TryRead(next.Text, out var label) || label.Length == next.Text.Length)
        {
            return false;
        }

        var last = block.Rows[^1];
        var hangs = next.Left < last.Left - 0.5 * next.Size && next.Left < block.Rows[0].Left + 1;
        return hangs || (next.IsApart(label.Length) && (EndsItem(last.Text) || next.Left < last.Left + 1));
    }

    private static bool EndsItem(string text) => Endings.IsSentenceEnd(text) || text[^1] == ',' || text.EndsWith(" und", StringComparison.Ordinal) || text.EndsWith(" oder", StringComparison.Ordinal);

    private static bool IsRagged(Row row, double right) => right - row.Right > 1;

    /// <summary>Where full lines end on the page; a word that is too long for any line sticks out.</summary>
    private double RightEdge(List<Row> rows)
    {
        var set = rows.FindAll(row => Math.Abs(row.Size - measures.Size) < 0.3);
        var lines = set.FindAll(row => row.FirstWord < row.Right - row.Left);
        return (lines.Count > 0 ? lines : set).Select(row => row.Right).DefaultIfEmpty(0).Max();
    }
}
