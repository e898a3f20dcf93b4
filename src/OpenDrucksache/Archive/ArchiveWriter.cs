using System.IO.Abstractions;
using OpenDrucksache.Archive.Index;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive;

/// <summary>Writes an archive: one writer at a time. What a method has returned survives a loss of power.</summary>
public sealed class ArchiveWriter : IDisposable
{
    private static readonly User Tool = new("OpenDrucksache", "urn:opendrucksache");

    /// <summary>A reader that mends the index holds the lock for a moment.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly StorageWriter _store;
    private readonly ObservationLog _observations;
    private readonly ArchiveIndex _index;

    private ArchiveWriter(StorageWriter store, ObservationLog observations, ArchiveIndex index)
    {
        (_store, _observations, _index) = (store, observations, index);
        Reader = new ArchiveReader(store.Root, observations, () => index);
    }

    /// <summary>The same archive, for reading.</summary>
    public ArchiveReader Reader { get; }

    /// <summary>Opens the archive in this folder and takes the writer's lock; makes the archive where the folder is absent or empty.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="folder">The archive.</param>
    /// <param name="clock">Tells which days are over, and others since when the lock is held.</param>
    /// <param name="durability">How bytes reach the disk; null is the real disk.</param>
    /// <exception cref="TroubleException">The folder is something else, the archive is of a newer version, or another writer is at work.</exception>
    public static ArchiveWriter Open(IFileSystem files, string folder, TimeProvider clock, IDurability? durability = null)
    {
        var writer = OpenAsItIs(files, folder, clock, durability, Patience);
        try
        {
            return OcflTrouble.Guard(() => writer.SealDaysBefore(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)));
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>The same without sealing days that are over: for who only mends the index.</summary>
    internal static ArchiveWriter OpenAsItIs(IFileSystem files, string folder, TimeProvider clock, IDurability? durability = null, TimeSpan patience = default)
    {
        var place = new ArchiveFolder(files, folder);
        durability ??= Durability.Disk;
        place.Create(durability);
        return OcflTrouble.Guard(() =>
        {
            var store = StorageWriter.Open(files, place.Places, durability, clock, patience);
            try
            {
                var observations = new ObservationLog(files, place.Observations, durability, store.Root);
                return new ArchiveWriter(store, observations, ArchiveIndex.ForWriter(place, store.Root, observations, durability));
            }
            catch
            {
                store.Dispose();
                throw;
            }
        });
    }

    /// <summary>
    /// Keeps these documents with few flushes in all: bytes that the archive has are observed again, a text joins the Fassung
    /// of its PDF, others become the next Fassung of their paper.
    /// </summary>
    /// <param name="documents">The documents, each with its number; null where it has none.</param>
    /// <returns>The results in the same order.</returns>
    /// <exception cref="TroubleException">The disk failed; what was written before is safe.</exception>
    public IReadOnlyList<CaptureResult> Capture(IReadOnlyList<(CapturedDocument Document, Dokumentnummer? Number)> documents) => OcflTrouble.Guard(() =>
    {
        var results = new List<CaptureResult>(documents.Count);
        using var group = _store.BeginGroup();
        foreach (var (document, number) in documents)
        {
            results.Add(Stage(group, number is { } given ? DrucksacheId.Of(given) : document.WithoutNumber, document));
        }

        Settle(group, documents.Zip(results, (d, result) => Observe(d.Document, result)));
        return results;
    });

    /// <summary>Gives an unnumbered paper its number: its Fassungen join that paper, and the old id leads there.</summary>
    /// <param name="unnumbered">The paper.</param>
    /// <param name="number">Its number.</param>
    /// <returns>Where its Fassungen are now, in their order.</returns>
    /// <exception cref="TroubleException">There is no such unnumbered paper, or the disk failed.</exception>
    public IReadOnlyList<FassungRef> Assign(DrucksacheId unnumbered, Dokumentnummer number) => OcflTrouble.Guard(() =>
    {
        var objectId = ArchivedObject.ObjectId(unnumbered);
        if (unnumbered.Dokumentnummer is not null || _store.Root.Find(objectId) is not { } stored || ArchivedObject.IsMoved(stored))
        {
            throw new TroubleException($"{unnumbered}: is no unnumbered paper of the archive. 'drucksache list' shows them");
        }

        var moved = ArchivedObject.Versions(stored)
            .SelectMany(version => ArchivedObject.Documents(stored, version))
            .Select(document => Copy(document, DrucksacheId.Of(number)))
            .Distinct()
            .ToList();
        using var group = _store.BeginGroup();
        group.Add(new VersionDraft
        {
            ObjectId = objectId,
            ExpectedHead = stored.Head,
            Put = new Dictionary<string, Content> { [ArchivedObject.MovedFile] = Content.Of(ArchivedObject.Moved(DrucksacheId.Of(number))) },
            Remove = [.. stored.Inventory.Head.State.Keys],
            Message = $"assigned to {number}",
            User = Tool,
            Created = stored.Inventory.Head.Created,
        });
        Settle(group, []);
        return moved;
    });

    /// <summary>
    /// Erases the bytes of Fassungen, and what DIP said of them, from all that the archive holds; their records stay, with the reason.
    /// Done again, it finishes what a crash cut off.
    /// </summary>
    /// <param name="id">The paper.</param>
    /// <param name="version">One of its Fassungen; null for all.</param>
    /// <param name="tombstone">Why, who, when.</param>
    /// <returns>The Fassungen as they were before; those with a tombstone had been taken down already.</returns>
    /// <exception cref="TroubleException">The archive does not have them, an object is damaged, or the disk failed.</exception>
    public IReadOnlyList<Fassung> TakeDown(DrucksacheId id, int? version, Tombstone tombstone) => OcflTrouble.Guard(() =>
    {
        var affected = Reader.Affected(id, version);
        foreach (var sha256 in affected.SelectMany(fassung => fassung.Witnesses.Select(witness => witness.Sha256).Prepend(fassung.Sha256)))
        {
            Erase(DrucksacheId.Unnumbered(sha256), stored => Archive.TakeDown.OfMoved(stored, tombstone, Tool));
        }

        Erase(affected[0].Ref.Drucksache, stored => Archive.TakeDown.Of(stored, [.. affected.Select(fassung => fassung.Ref.Version)], tombstone, Tool));
        return affected;
    });

    /// <summary>Notes down looks at a source of which nothing could be kept.</summary>
    /// <param name="failures">The observations.</param>
    public void Observe(IEnumerable<Observation> failures)
    {
        using var group = _store.BeginGroup();
        Settle(group, failures);
    }

    /// <summary>Keeps in the index what Fassungen say of themselves, so that a list need not read them again.</summary>
    /// <param name="briefs">sha256 of the bytes → what they say.</param>
    public void Remember(IEnumerable<(FassungRef Fassung, string Sha256, PaperBrief Brief)> briefs) => _index.Remember(briefs);

    /// <summary>Writes the index anew from the objects and the observations.</summary>
    /// <param name="read">Reads what a Fassung says of itself, on all processors; null to leave that to the first list.</param>
    public void RebuildIndex(Func<byte[], PaperBrief>? read = null) => _index.Rebuild(read);

    /// <summary>Frees the lock.</summary>
    public void Dispose() => _store.Dispose();

    /// <summary>Takes the observations of days that are over into OCFL objects. Cut off between the two steps, it is finished the next time.</summary>
    private ArchiveWriter SealDaysBefore(DateOnly today)
    {
        var over = _observations.OpenDays().Where(day => day < today).ToList();
        using var group = _store.BeginGroup();
        foreach (var day in over)
        {
            if (_observations.Unsealed(day) is { Length: > 0 } bytes)
            {
                group.Add(SealedDay.Draft(SealedDay.Find(_store.Root, day), day, bytes, Tool));
            }
        }

        group.Commit();
        if (over.Count > 0)
        {
            _observations.Forget(over);
        }

        return this;
    }

    private void Erase(DrucksacheId id, Func<OcflObject, ErasureDraft?> draft)
    {
        if (_store.Root.Find(ArchivedObject.ObjectId(id)) is { } stored && draft(stored) is { } erasure)
        {
            _index.Announce([id], []);
            _store.Erase(erasure);
            _index.Follow();
        }
    }

    private FassungRef Copy(StoredDocument from, DrucksacheId to)
    {
        var record = from.Record;
        var document = new CapturedDocument(from.ReadBytes() ?? [], record.FirstSeen)
        {
            FileName = record.FileName,
            SourceUrl = record.SourceUrl,
            DipRecord = from.ReadDip(),
            Exchange = from.ReadExchange(),
            PdfHash = record.PdfHashes is [var hash, ..] ? hash : null,
            Art = record.Art,
        };
        using var group = _store.BeginGroup();
        var result = Stage(group, to, document);
        Settle(group, [Observe(document, result) with { Outcome = ObservationOutcome.Assigned }]);
        return result.Fassung;
    }

    /// <summary>Writes what waits and the observations, and takes the index along. Returns when all of it is on the disk.</summary>
    private void Settle(CommitGroup group, IEnumerable<Observation> looks)
    {
        var observations = looks.ToList();
        if (group.Count == 0 && observations.Count == 0)
        {
            return;
        }

        _index.Announce(group.ObjectIds.Select(ArchivedObject.IdOf), observations.Select(ObservationLog.DayOf));
        group.Commit();
        _observations.Append(observations);
        _index.Follow();
    }

    private CaptureResult Stage(CommitGroup group, DrucksacheId id, CapturedDocument document)
    {
        id = Reader.Home(id);
        if (group.Contains(ArchivedObject.ObjectId(id)))
        {
            Settle(group, []);
        }

        var stored = _store.Root.Find(ArchivedObject.ObjectId(id));
        var place = ArchivedObject.Holdings(stored).Take(WitnessFacts.Of(document));
        var reference = new FassungRef(id, place.Version);
        if (place.Writes)
        {
            var draft = new FassungDraft(stored, document, place);
            group.Add(new VersionDraft
            {
                ObjectId = ArchivedObject.ObjectId(id),
                ExpectedHead = stored?.Head ?? 0,
                Put = draft.Files,
                Remove = draft.Remove,
                Message = place.Outcome == ObservationOutcome.New ? $"captured {reference}" : $"captured a witness of {reference}",
                User = Tool,
                Created = document.Seen,
            });
        }

        return new(reference, place.Outcome);
    }

    private static Observation Observe(CapturedDocument document, CaptureResult result) => new()
    {
        Seen = document.Seen,
        Outcome = result.Outcome,
        Fassung = result.Fassung,
        Sha256 = document.Sha256,
        FileName = document.FileName,
        SourceUrl = document.SourceUrl,
    };
}
