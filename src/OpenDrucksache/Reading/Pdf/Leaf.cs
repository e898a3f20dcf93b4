namespace OpenDrucksache.Reading.Pdf;

/// <summary>A page while it is read: the rows that are still to be placed, from top to bottom, and its rules in their frame.</summary>
internal sealed class Leaf(int number, List<Row> rows, List<Rule> rules)
{
    public int Number { get; } = number;

    public List<Row> Rows { get; } = rows;

    public List<Rule> Rules { get; } = rules;

    /// <summary>The rows of notes at its foot.</summary>
    public List<Row> Notes { get; } = [];

    /// <summary>The rows that are marks of the page, and what they are.</summary>
    public List<(Row Row, SpanClass Class)> Marks { get; } = [];

    /// <summary>Takes rows out as marks of the page.</summary>
    public void TakeOut(int first, int count, SpanClass mark)
    {
        Marks.AddRange(Rows.GetRange(first, count).Select(row => (row, mark)));
        Rows.RemoveRange(first, count);
    }
}
