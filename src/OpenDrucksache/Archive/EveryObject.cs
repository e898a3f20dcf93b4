using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive;

/// <summary>Goes through a whole storage root on many threads: where nothing is in the cache of the system, the disk answers several questions at once.</summary>
internal static class EveryObject
{
    private const int Threads = 16;

    /// <summary>What is made of the folders of the objects, in ordinal order of these.</summary>
    public static IEnumerable<T> Select<T>(StorageRoot root, Func<IEnumerable<string>, IEnumerable<T>> map) =>
        OrderedParallel.Select(root.Branches(), branch => map(root.ObjectFolders(branch)).ToList(), Threads, waits: true).SelectMany(found => found);
}
