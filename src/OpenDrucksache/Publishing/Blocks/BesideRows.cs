using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing.Blocks;

/// <summary>What is made of the papers of a block beside their rows, so that each is read and compared once for all of it.</summary>
/// <param name="Paper">Makes it of one paper, which is read where that is asked for; called from several threads.</param>
/// <param name="Complete">Ends it when it is made of all papers of the block.</param>
internal sealed record BesideRows(Action<Drucksache, Lazy<ReadDrucksache>> Paper, Action Complete);
