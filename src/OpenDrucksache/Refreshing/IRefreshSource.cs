using OpenDrucksache.Archive;

namespace OpenDrucksache.Refreshing;

/// <summary>Where the scheduled job finds papers: DIP, or a folder.</summary>
public interface IRefreshSource
{
    /// <summary>What it is called in the summary.</summary>
    string Name { get; }

    /// <summary>Keeps what is new. A line is yielded when what it says is safe on the disk.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="tally">Takes down what else there is to say of the run.</param>
    /// <param name="cancellation">Stops between two documents.</param>
    /// <exception cref="TroubleException">While iterating: the job could not go on; what was yielded is safe.</exception>
    IEnumerable<CaptureLine> Keep(ArchiveWriter archive, RunTally tally, CancellationToken cancellation);
}
