using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Pdf;

/// <summary>
/// Rows of cells in aligned columns. Columns are told by gutters: white stripes that stand out in two and more rows and
/// that no row between them crosses.
/// </summary>
/// <param name="Count">How many rows of the page it takes; 0 for none.</param>
/// <param name="Cells">The cells of each row, from left to right; each cell is its lines.</param>
internal sealed record Table(int Count, List<List<List<Row>>> Cells)
{
    private const double WideStep = 1.22;
    private const double FarStep = 2.6;

    /// <summary>Narrower cells are not wrapped.</summary>
    private const double LeastWrap = 5;

    private static readonly Table None = new(0, []);

    /// <summary>The table that begins with a row of the page.</summary>
    public static Table Find(List<Row> rows, int at, double right, Measures measures)
    {
        var gutters = Gutters.In(rows[at]);
        if (gutters.Count == 0)
        {
            return None;
        }

        var (count, many) = (1, 1);
        for (var i = at + 1; i < rows.Count && Step(rows, i, measures) <= FarStep; i++)
        {
            var own = Gutters.In(rows[i]);
            var left = Gutters.Shared(gutters, own, rows[i]);
            if (left.Count == 0 || Math.Abs(rows[i].Size - rows[at].Size) > 0.2 * rows[at].Size)
            {
                break;
            }

            gutters = left;
            many += own.Count > 0 ? 1 : 0;
            count = own.Count > 0 || (i == at + count && Step(rows, i, measures) <= WideStep) ? i - at + 1 : count;
        }

        return many < 2 ? None : new Table(count, Group(rows.GetRange(at, count), gutters, right, measures));
    }

    private static double Step(List<Row> rows, int i, Measures measures) => (rows[i - 1].Base - rows[i].Base) / measures.LeadOf(rows[i].Size);

    private static List<List<List<Row>>> Group(List<Row> rows, List<Gutter> gutters, double right, Measures measures)
    {
        var split = rows.ConvertAll(row => Split(row, gutters));
        double[] rights = [.. gutters.Select(gutter => gutter.Right - 0.4 * rows[0].Size), Math.Max(right, rows.Max(row => row.Right))];
        var table = new List<List<List<Row>>>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (i == 0 || Step(rows, i, measures) > WideStep || !Continues(split[i - 1], split[i], rights))
            {
                table.Add([.. split[i].Select(_ => new List<Row>())]);
            }

            for (var c = 0; c < split[i].Length; c++)
            {
                if (split[i][c] is { } cell)
                {
                    table[^1][c].Add(cell);
                }
            }
        }

        return table;
    }

    /// <summary>Whether the cells go on in the next row: it has fewer, or a word had no room in one of them.</summary>
    private static bool Continues(Row?[] last, Row?[] next, double[] rights)
    {
        if (next.Any(cell => cell is not null && Label.TryRead(cell.Text, out _)))
        {
            return false;
        }

        if (next.Count(cell => cell is not null) == 1)
        {
            return true;
        }

        for (var c = 0; c < next.Length; c++)
        {
            if (last[c] is { } above && next[c] is { } below && above.Right - above.Left > LeastWrap * above.Size && above.Right + 0.25 * above.Size + below.FirstWord > rights[c] + 1)
            {
                return true;
            }
        }

        return false;
    }

    private static Row?[] Split(Row row, List<Gutter> gutters)
    {
        var cells = new Row?[gutters.Count + 1];
        for (var from = 0; from < row.Glyphs.Count;)
        {
            var column = gutters.Count(gutter => gutter.Middle < row.Glyphs[from].Left);
            var to = from + 1;
            while (to < row.Glyphs.Count && gutters.Count(gutter => gutter.Middle < row.Glyphs[to].Left) == column)
            {
                to++;
            }

            cells[column] = row.Part(from..to);
            from = to;
        }

        return cells;
    }
}
