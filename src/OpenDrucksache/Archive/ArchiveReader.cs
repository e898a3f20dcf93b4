using System.Collections.Concurrent;
using System.IO.Abstractions;
using System.Security.Cryptography;
using System.Text.Json;
using OpenDrucksache.Archive.Index;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive;

/// <summary>Reads an archive. Needs no lock: a writer may be at work beside it.</summary>
public sealed class ArchiveReader
{
    private readonly StorageRoot _root;
    private readonly ObservationLog _observations;
    private readonly Lazy<ArchiveIndex> _index;
    private readonly ConcurrentBag<string> _unreadable = [];

    internal ArchiveReader(StorageRoot root, ObservationLog observations, Func<ArchiveIndex> index) =>
        (_root, _observations, _index) = (root, observations, new(index));

    /// <summary>Opens the archive in this folder.</summary>
    /// <exception cref="TroubleException">The folder is no archive, or one from a newer version.</exception>
    public static ArchiveReader Open(IFileSystem files, string folder)
    {
        var place = new ArchiveFolder(files, folder);
        place.RequireArchive();
        return OcflTrouble.Guard(() =>
        {
            var root = StorageRoot.Open(files, place.StorageRoot);
            var observations = new ObservationLog(files, place.Observations, Durability.None);
            return new ArchiveReader(root, observations, () => ArchiveIndex.ForReader(place, root, observations));
        });
    }

    /// <summary>All papers, in the order of their ids. Papers that were given a number are listed under it alone.</summary>
    /// <exception cref="TroubleException">An object of the archive is damaged.</exception>
    public IEnumerable<Drucksache> Drucksachen() =>
        Troubles is [var first, ..] ? throw new TroubleException(first) : _index.Value.Drucksachen();

    /// <summary>What the index tells of the papers, in the order of their ids.</summary>
    /// <param name="read">Reads the bytes of a Fassung that the index has no brief of yet; called on all processors.</param>
    /// <param name="onlyOpen">Only papers of which there is only a Vorabfassung so far.</param>
    public IEnumerable<PaperEntry> Entries(Func<byte[], PaperBrief> read, bool onlyOpen = false) =>
        _index.Value.Entries(reference => TryRead(reference, read), onlyOpen);

    /// <summary>What of the archive could not be read so far, a line each; empty for a whole archive.</summary>
    public IReadOnlyList<string> Troubles => [.. _index.Value.Troubles(), .. _unreadable.Order(StringComparer.Ordinal)];

    /// <summary>One paper; null where the archive does not have it. The id from before a paper was numbered finds it too.</summary>
    /// <exception cref="TroubleException">The object is damaged.</exception>
    public Drucksache? Find(DrucksacheId id) => OcflTrouble.Guard(() => FindObject(id) is { } stored ? ToDrucksache(stored, _index.Value.LastSeen) : null);

    /// <summary>The captured bytes of a Fassung.</summary>
    /// <exception cref="TroubleException">The archive does not have it, or its bytes are damaged.</exception>
    public byte[] Read(FassungRef reference) => OcflTrouble.Guard(() =>
    {
        if (FindObject(reference.Drucksache) is not { } stored || !ArchivedObject.Versions(stored).Contains(reference.Version))
        {
            throw new TroubleException($"{reference}: the archive has no such Fassung. 'drucksache log {reference.Drucksache}' lists them");
        }

        var record = ArchivedObject.Record(stored, reference.Version);
        var bytes = ArchivedObject.ReadAll(stored, ArchivedObject.PathOf(reference.Version, record.File));
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == record.Sha256
            ? bytes
            : throw new TroubleException($"{reference}: its bytes are damaged: they no longer have the sha256 {record.Sha256}. Run 'drucksache verify --fixity' and restore the object from a backup");
    });

    /// <summary>Every look at a source, in the order of the days and, in a day, as written.</summary>
    /// <exception cref="TroubleException">While iterating: the log is damaged.</exception>
    public IEnumerable<Observation> Observations() => _observations.Read();

    /// <summary>Where a paper lies: the id itself, or the number that it was given.</summary>
    internal DrucksacheId Home(DrucksacheId id) =>
        id.Dokumentnummer is null && _root.Find(ArchivedObject.ObjectId(id)) is { } stored && ArchivedObject.IsMoved(stored)
            ? ArchivedObject.MovedTo(stored)
            : id;

    private PaperBrief? TryRead(FassungRef reference, Func<byte[], PaperBrief> read)
    {
        try
        {
            return read(Read(reference));
        }
        catch (TroubleException e)
        {
            _unreadable.Add(e.Message);
            return null;
        }
    }

    private OcflObject? FindObject(DrucksacheId id) => _root.Find(ArchivedObject.ObjectId(Home(id)));

    /// <summary>The paper that an object holds; null where it holds none.</summary>
    /// <param name="stored">The object.</param>
    /// <param name="lastSeen">When a Fassung was last seen by the log; null where it was not.</param>
    internal static Drucksache? ToDrucksache(OcflObject stored, Func<FassungRef, DateTimeOffset?> lastSeen)
    {
        if (!ArchivedObject.TryGetId(stored.Id, out var id))
        {
            return null;
        }

        var fassungen = ArchivedObject.Versions(stored)
            .Select(version => ToFassung(stored, new FassungRef(id, version), lastSeen))
            .OrderBy(fassung => fassung.FirstSeen)
            .ThenBy(fassung => fassung.Ref.Version)
            .ToList();
        return fassungen.Count > 0 ? new Drucksache(id, fassungen) : null;
    }

    private static Fassung ToFassung(OcflObject stored, FassungRef reference, Func<FassungRef, DateTimeOffset?> lastSeen)
    {
        try
        {
            return ArchivedObject.Record(stored, reference.Version).ToFassung(reference, lastSeen(reference));
        }
        catch (JsonException e)
        {
            throw new TroubleException($"{reference}: its record fassung.json is damaged: {e.Message}. Run 'drucksache verify --fixity' and restore the object from a backup", e);
        }
    }
}
