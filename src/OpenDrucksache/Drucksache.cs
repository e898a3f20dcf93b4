namespace OpenDrucksache;

/// <summary>A printed paper with all its Fassungen, oldest first; never without one.</summary>
/// <param name="Id">What the archive calls it.</param>
/// <param name="Fassungen">Its Fassungen; the n-th has the number n.</param>
public sealed record Drucksache(DrucksacheId Id, IReadOnlyList<Fassung> Fassungen)
{
    /// <summary>The Fassung that was captured last.</summary>
    public Fassung Newest => Fassungen[^1];
}
