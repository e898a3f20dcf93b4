namespace OpenDrucksache.Reading.Pdf;

/// <summary>Rows of cells in aligned columns.</summary>
/// <param name="Count">How many rows of the page it takes; 0 for none.</param>
/// <param name="Rows">The cells of each of its rows, one behind the other.</param>
internal sealed record Table(int Count, List<List<Row>> Rows)
{
    private static readonly Table None = new(0, []);

    public static Table Find(List<Row> rows, int at, Measures measures) => rows.Count == 0 || at < 0 || measures.Size <= 0 ? None : None;
}
