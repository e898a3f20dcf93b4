using System.IO.Abstractions;

namespace OpenDrucksache.Publishing.Blocks;

/// <summary>Builds blocks, where they are not built yet.</summary>
internal static class BlockBuilder
{
    /// <summary>
    /// The blocks, built, in their order. While what is left of one is written the next is gathered, so that no more than two are in
    /// memory. A block with a paper that could not be read is built again each time.
    /// </summary>
    public static IReadOnlyList<BuiltBlock> Build(
        IFileSystem files, BlockStore store, IReadOnlyList<PlannedBlock> blocks, PlannedPapers papers, PublishSource source, CancellationToken cancellation)
    {
        var built = OrderedParallel.Select(blocks, block => block.Built ?? store.Find(block)).ToArray();
        var wanted = blocks.Index().Where(b => built[b.Index] is not { Failed.Count: 0 }).ToList();
        var counted = new Counted(source.Progress, "papers read and compared", wanted.Sum(b => b.Item.Papers));
        counted.Add(0);
        var completing = Task.CompletedTask;
        try
        {
            foreach (var (i, block) in wanted)
            {
                var gathered = BlockBuild.Gather(files, store, block, papers.Of(block), source, counted, cancellation);
                try
                {
                    completing.GetAwaiter().GetResult();
                }
                catch
                {
                    gathered.Dispose();
                    throw;
                }

                completing = Task.Run(() => built[i] = gathered.Complete(), CancellationToken.None);
            }

            completing.GetAwaiter().GetResult();
            return built!;
        }
        finally
        {
            Task.WaitAny([completing], CancellationToken.None);
        }
    }
}
