using OpenDrucksache.Archive;

namespace OpenDrucksache.Refreshing.Watching;

/// <summary>How many Fassungen of a paper are held, told from what they say.</summary>
/// <param name="Drafts">Vorabfassungen.</param>
/// <param name="Edited">Edited papers.</param>
public readonly record struct Holding(int Drafts, int Edited)
{
    /// <summary>What the archive holds of a paper.</summary>
    internal static Holding Of(ArchiveReader archive, Dokumentnummer number)
    {
        var arts = archive.Holdings(DrucksacheId.Of(number)).Fassungen.Select(documents => documents[0].Art).ToList();
        return new Holding(arts.Count(art => art == Art.Vorab), arts.Count(art => art == Art.Lektoriert));
    }
}
