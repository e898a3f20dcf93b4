namespace OpenDrucksache.Reading.Pdf;

/// <summary>Rows that make one paragraph.</summary>
internal sealed record Block(List<Row> Rows, ParagraphKind? Kind = null)
{
    public IEnumerable<string> Marks => Rows.SelectMany(row => row.Marks);
}
