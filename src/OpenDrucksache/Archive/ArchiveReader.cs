using System.IO.Abstractions;

namespace OpenDrucksache.Archive;

/// <summary>Reads an archive. Needs no lock: a writer may be at work beside it.</summary>
public sealed class ArchiveReader
{
    /// <summary>Opens the archive in this folder.</summary>
    /// <exception cref="TroubleException">The folder is no archive, or one from a newer version.</exception>
    public static ArchiveReader Open(IFileSystem files, string folder) => throw new NotImplementedException();

    /// <summary>All papers, in the order of their ids.</summary>
    public IEnumerable<Drucksache> Drucksachen() => throw new NotImplementedException();

    /// <summary>One paper; null where the archive does not have it.</summary>
    public Drucksache? Find(DrucksacheId id) => throw new NotImplementedException();

    /// <summary>The captured bytes of a Fassung.</summary>
    /// <exception cref="TroubleException">The archive does not have it, or its bytes are damaged.</exception>
    public byte[] Read(FassungRef reference) => throw new NotImplementedException();

    /// <summary>Every look at a source, in the order of the days and, in a day, as written.</summary>
    public IEnumerable<Observation> Observations() => throw new NotImplementedException();
}
