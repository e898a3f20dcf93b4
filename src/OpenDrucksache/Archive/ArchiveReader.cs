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
            var observations = new ObservationLog(files, place.Observations, Durability.None, root);
            return new ArchiveReader(root, observations, () => ArchiveIndex.ForReader(place, root, observations));
        });
    }

    /// <summary>All papers, in the order of their ids. Papers that were given a number are listed under it alone.</summary>
    /// <exception cref="TroubleException">An object of the archive is damaged.</exception>
    public IEnumerable<Drucksache> Drucksachen() =>
        Troubles is [var first, ..] ? throw new TroubleException(first) : _index.Value.Drucksachen();

    /// <summary>All papers that are not damaged, in the order of their ids.</summary>
    public IEnumerable<Drucksache> Readable() => _index.Value.Drucksachen();

    /// <summary>The ids of the papers, or the folders of the objects, that are damaged.</summary>
    public IReadOnlyList<string> Damaged => _index.Value.Damaged();

    /// <summary>What the index tells of the papers, in the order of their ids.</summary>
    /// <param name="read">Reads the bytes of a Fassung that the index has no brief of yet; called on all processors.</param>
    /// <param name="onlyOpen">Only papers of which there is only a Vorabfassung so far.</param>
    public IEnumerable<PaperEntry> Entries(Func<byte[], PaperBrief> read, bool onlyOpen = false) =>
        _index.Value.Entries(reference => TryRead(reference, read), onlyOpen);

    /// <summary>How many Fassungen there are.</summary>
    public long CountFassungen() => _index.Value.CountFassungen();

    /// <summary>When a Fassung was last new, UTC; null for an empty archive.</summary>
    public DateTimeOffset? NewestSeen => _index.Value.NewestSeen();

    /// <summary>What of the archive could not be read so far, a line each; empty for a whole archive.</summary>
    public IReadOnlyList<string> Troubles => [.. _index.Value.Troubles(), .. _unreadable.Order(StringComparer.Ordinal)];

    /// <summary>One paper; null where the archive does not have it. The id from before a paper was numbered finds it too.</summary>
    /// <exception cref="TroubleException">The object is damaged.</exception>
    public Drucksache? Find(DrucksacheId id) => OcflTrouble.Guard(() => FindObject(id) is { } stored ? ToDrucksache(stored, _index.Value.LastSeen) : null);

    /// <summary>The captured bytes of a Fassung.</summary>
    /// <exception cref="TroubleException">The archive does not have it, or its bytes are damaged.</exception>
    public byte[] Read(FassungRef reference) => OcflTrouble.Guard(() => Read(reference, Documents(reference)[0]));

    /// <summary>The Fassungen that a take-down would affect.</summary>
    /// <param name="id">The paper.</param>
    /// <param name="version">One of its Fassungen; null for all.</param>
    /// <exception cref="TroubleException">The archive does not have them.</exception>
    public IReadOnlyList<Fassung> Affected(DrucksacheId id, int? version)
    {
        var paper = Find(id) ?? throw new TroubleException($"{id}: the archive has no such paper. 'drucksache list' shows them");
        return version is not { } one
            ? paper.Fassungen
            : [paper.Fassungen.First(fassung => fassung.Ref.Version == Current(new FassungRef(paper.Id, one)).Version)];
    }

    /// <summary>The second witnesses of a Fassung, the one seen first before others.</summary>
    /// <exception cref="TroubleException">The archive does not have the Fassung, or it is damaged.</exception>
    public IReadOnlyList<Witness> Witnesses(FassungRef reference) => OcflTrouble.Guard(() =>
        FassungRecord.Witnesses(Documents(reference).Skip(1).Select(document => document.Record)));

    /// <summary>What a Fassung is cited as now: a text may have joined the Fassung of its PDF since it was cited.</summary>
    /// <exception cref="TroubleException">The archive does not have the Fassung.</exception>
    public FassungRef Current(FassungRef reference) => OcflTrouble.Guard(() => reference with { Version = Documents(reference)[0].Version });

    /// <summary>The captured bytes of a second witness of a Fassung.</summary>
    /// <exception cref="TroubleException">The archive does not have it, or its bytes are damaged.</exception>
    public byte[] Read(FassungRef reference, Witness witness) => OcflTrouble.Guard(() => Read(
        reference,
        Documents(reference).Find(document => document.Record.Sha256 == witness.Sha256)
            ?? throw new TroubleException($"{reference}: has no witness with the sha256 {witness.Sha256}. 'drucksache show {reference} --witnesses' lists them")));

    /// <summary>Every look at a source, in the order of the days and, in a day, as written.</summary>
    /// <exception cref="TroubleException">While iterating: the log is damaged.</exception>
    public IEnumerable<Observation> Observations() => _observations.Read(_index.Value.Days());

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

    /// <summary>What the archive holds of a paper.</summary>
    internal Holdings Holdings(DrucksacheId id) => OcflTrouble.Guard(() => ArchivedObject.Holdings(FindObject(id)));

    private OcflObject? FindObject(DrucksacheId id) => _root.Find(ArchivedObject.ObjectId(Home(id)));

    private List<StoredDocument> Documents(FassungRef reference) =>
        FindObject(reference.Drucksache) is { } stored
        && ArchivedObject.Documents(stored, ArchivedObject.Current(stored, reference.Version)).ToList() is { Count: > 0 } documents
            ? documents
            : throw new TroubleException($"{reference}: the archive has no such Fassung. 'drucksache log {reference.Drucksache}' lists them");

    /// <summary>The captured bytes of a Fassung that has not become a text of another.</summary>
    internal static byte[] Read(OcflObject stored, FassungRef reference) => Read(reference, ArchivedObject.Documents(stored, reference.Version).First());

    private static byte[] Read(FassungRef reference, StoredDocument document)
    {
        var bytes = document.ReadBytes()
            ?? throw new TroubleException($"{reference}: was {document.Record.TakenDown}. Its record is kept: 'drucksache log {reference.Drucksache}' shows it");
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == document.Record.Sha256
            ? bytes
            : throw new TroubleException($"{reference}: its bytes are damaged: they no longer have the sha256 {document.Record.Sha256}. Run 'drucksache verify --fixity' and restore the object from a backup");
    }

    /// <summary>The paper that an object holds; null where it holds none.</summary>
    /// <param name="stored">The object.</param>
    /// <param name="lastSeen">When a Fassung was last seen by the log; null where it was not.</param>
    internal static Drucksache? ToDrucksache(OcflObject stored, Func<FassungRef, DateTimeOffset?> lastSeen)
    {
        if (!ArchivedObject.TryGetId(stored.Id, out var id))
        {
            return null;
        }

        var numbers = ArchivedObject.Numbers(stored).ToLookup(number => ArchivedObject.Current(stored, number), number => new FassungRef(id, number));
        var fassungen = numbers
            .Select(cited => ToFassung(stored, new FassungRef(id, cited.Key), cited, lastSeen))
            .OrderBy(fassung => fassung.FirstSeen)
            .ThenBy(fassung => fassung.Ref.Version)
            .ToList();
        return fassungen.Count > 0 ? new Drucksache(id, fassungen) : null;
    }

    /// <param name="stored">The object.</param>
    /// <param name="reference">The Fassung.</param>
    /// <param name="cited">All that it was ever cited as.</param>
    /// <param name="lastSeen">When a Fassung was last seen by the log.</param>
    private static Fassung ToFassung(OcflObject stored, FassungRef reference, IEnumerable<FassungRef> cited, Func<FassungRef, DateTimeOffset?> lastSeen)
    {
        try
        {
            var seen = cited.Select(lastSeen).OfType<DateTimeOffset>();
            var records = ArchivedObject.Documents(stored, reference.Version).Select(document => document.Record).ToList();
            return records[0].ToFassung(reference, records[1..], seen);
        }
        catch (JsonException e)
        {
            throw new TroubleException($"{reference}: its record fassung.json is damaged: {e.Message}. Run 'drucksache verify --fixity' and restore the object from a backup", e);
        }
    }
}
