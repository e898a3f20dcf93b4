namespace OpenDrucksache.Reading.Pdf;

/// <summary>A printed page → its rows, in the direction that most of its text has.</summary>
internal static class Leaves
{
    public static Leaf Of(PrintedPage page) => new(page.Number, Rows.Of(page, page.Main), page.Main == Direction.Right ? page.Rules : []);
}
