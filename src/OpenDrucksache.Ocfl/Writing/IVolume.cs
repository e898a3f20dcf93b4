namespace OpenDrucksache.Ocfl;

/// <summary>A volume of <see cref="IDurability.OpenVolume"/>.</summary>
public interface IVolume : IDisposable
{
    /// <summary>Brings everything written to it to the disk.</summary>
    /// <exception cref="IOException">Something that was written since it was opened did not reach the disk.</exception>
    void Flush();
}
