using System.IO.Abstractions;
using System.Security.Cryptography;
using System.Text.Json;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive;

/// <summary>Reads an archive. Needs no lock: a writer may be at work beside it.</summary>
public sealed class ArchiveReader
{
    private readonly StorageRoot _root;
    private readonly ObservationLog _observations;
    private readonly Lazy<Dictionary<FassungRef, DateTimeOffset>> _lastSeen;

    internal ArchiveReader(StorageRoot root, ObservationLog observations)
    {
        (_root, _observations) = (root, observations);
        _lastSeen = new(() => observations.Read()
            .Where(o => o.Fassung is not null)
            .GroupBy(o => o.Fassung!.Value)
            .ToDictionary(seen => seen.Key, seen => seen.Max(o => o.Seen)));
    }

    /// <summary>Opens the archive in this folder.</summary>
    /// <exception cref="TroubleException">The folder is no archive, or one from a newer version.</exception>
    public static ArchiveReader Open(IFileSystem files, string folder)
    {
        var place = new ArchiveFolder(files, folder);
        place.RequireArchive();
        return OcflTrouble.Guard(() => new ArchiveReader(
            StorageRoot.Open(files, place.StorageRoot),
            new ObservationLog(files, place.Observations, Durability.None)));
    }

    /// <summary>All papers, in the order of their ids. Papers that were given a number are listed under it alone.</summary>
    /// <exception cref="TroubleException">An object of the archive is damaged.</exception>
    public IEnumerable<Drucksache> Drucksachen() => OcflTrouble.Guard(() =>
        _root.Objects()
            .Where(stored => !ArchivedObject.IsMoved(stored))
            .Select(ToDrucksache)
            .OfType<Drucksache>()
            .OrderBy(drucksache => drucksache.Id)
            .ToList());

    /// <summary>One paper; null where the archive does not have it. The id from before a paper was numbered finds it too.</summary>
    /// <exception cref="TroubleException">The object is damaged.</exception>
    public Drucksache? Find(DrucksacheId id) => OcflTrouble.Guard(() => FindObject(id) is { } stored ? ToDrucksache(stored) : null);

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

    private OcflObject? FindObject(DrucksacheId id) => _root.Find(ArchivedObject.ObjectId(Home(id)));

    private Drucksache? ToDrucksache(OcflObject stored)
    {
        if (!ArchivedObject.TryGetId(stored.Id, out var id))
        {
            return null;
        }

        var fassungen = ArchivedObject.Versions(stored)
            .Select(version => ToFassung(stored, new FassungRef(id, version)))
            .OrderBy(fassung => fassung.FirstSeen)
            .ThenBy(fassung => fassung.Ref.Version)
            .ToList();
        return fassungen.Count > 0 ? new Drucksache(id, fassungen) : null;
    }

    private Fassung ToFassung(OcflObject stored, FassungRef reference)
    {
        try
        {
            DateTimeOffset? lastSeen = _lastSeen.Value.TryGetValue(reference, out var seen) ? seen : null;
            return ArchivedObject.Record(stored, reference.Version).ToFassung(reference, lastSeen);
        }
        catch (JsonException e)
        {
            throw new TroubleException($"{reference}: its record fassung.json is damaged: {e.Message}. Run 'drucksache verify --fixity' and restore the object from a backup", e);
        }
    }
}
