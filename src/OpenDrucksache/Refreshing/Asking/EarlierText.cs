using OpenDrucksache.Archive;
using OpenDrucksache.Comparing;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Refreshing.Asking;

/// <summary>
/// Tells the text of an earlier Fassung that DIP gives with the md5 of a later one. Nothing but its words says so: it disagrees
/// with the PDF that DIP names, and less with another.
/// </summary>
internal static class EarlierText
{
    /// <summary>Whether a text is rather that of another PDF.</summary>
    /// <param name="archive">Holds the PDFs.</param>
    /// <param name="text">What the text says.</param>
    /// <param name="named">The PDF that DIP names.</param>
    /// <param name="others">The other PDFs of the paper.</param>
    public static bool Is(ArchiveReader archive, Paper text, FassungRef named, IEnumerable<FassungRef> others) =>
        others.ToList() is { Count: > 0 } all
        && Disagreements(archive, text, named) is > 0 and var here
        && all.Exists(other => Disagreements(archive, text, other) < here);

    /// <summary>In how many places they differ in words; null where the PDF is gone or cannot be read.</summary>
    private static int? Disagreements(ArchiveReader archive, Paper text, FassungRef pdf)
    {
        try
        {
            return Disagreement.In(Comparer.Compare(new("", PaperReader.Read(archive.Read(pdf))), new("", text))).Count;
        }
        catch (TroubleException)
        {
            return null;
        }
    }
}
