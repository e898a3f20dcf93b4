using OpenDrucksache.Archive;
using OpenDrucksache.Publishing.Blocks;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Publishing;

/// <summary>What a release is made from.</summary>
/// <param name="Drucksachen">All papers, in the order of their ids; can be gone through more than once.</param>
/// <param name="Observations">Every observation, in the order of the log; can be gone through more than once.</param>
/// <param name="Read">What a Fassung says; called from several threads.</param>
internal sealed record PublishSource(
    IEnumerable<Drucksache> Drucksachen, IEnumerable<Observation> Observations, Func<FassungRef, Paper> Read)
{
    /// <summary>Papers whose objects are damaged: the release is made without them and names them.</summary>
    public IReadOnlyList<PublishFailure> Damaged { get; init; } = [];

    /// <summary>What a second witness of a Fassung says; called from several threads.</summary>
    public Func<FassungRef, Witness, Paper> ReadWitness { get; init; } = (reference, _) => throw new TroubleException($"{reference}: has no second witness");

    /// <summary>What is made of the papers of a block beside their rows; null for nothing.</summary>
    public Func<PlannedBlock, IReadOnlyList<Drucksache>, BesideRows?> Beside { get; init; } = (_, _) => null;

    /// <summary>Hears how far it is, from any thread.</summary>
    public IProgress<Headway>? Progress { get; init; }

    /// <summary>All that an archive holds.</summary>
    public static PublishSource Of(ArchiveReader archive) => Reading(archive) with
    {
        Drucksachen = Each(archive.Readable),
        Damaged = [.. archive.Damaged.Select(id => new PublishFailure(id, "its object in the archive is damaged. Run 'drucksache verify' and restore it from a backup"))],
    };

    /// <summary>Reads an archive of which the papers are known already: needs neither a lock nor an index for that.</summary>
    public static PublishSource Reading(ArchiveReader archive)
    {
        var turn = new Lock();
        return new PublishSource([], Each(archive.Observations), reference => PaperReader.Read(InTurn(() => archive.Read(reference))))
        {
            ReadWitness = (reference, witness) => PaperReader.Read(InTurn(() => archive.Read(reference, witness))),
        };

        byte[] InTurn(Func<byte[]> read)
        {
            lock (turn)
            {
                return read();
            }
        }
    }

    /// <exception cref="TroubleException">There is no paper.</exception>
    public void RequirePapers()
    {
        if (!Drucksachen.Any())
        {
            throw new TroubleException("the archive holds no paper: there is nothing to publish. Capture one first");
        }
    }

    /// <summary>Asks anew each time it is gone through.</summary>
    private static IEnumerable<T> Each<T>(Func<IEnumerable<T>> ask)
    {
        foreach (var item in ask())
        {
            yield return item;
        }
    }
}
