using System.IO.Abstractions;

namespace OpenDrucksache.Ocfl;

/// <summary>Where a writer works. Both folders lie on one volume, and neither lies in the other.</summary>
/// <param name="Root">The storage root; made where it is absent.</param>
/// <param name="Work">The writer's own folder: staging area and lock.</param>
public sealed record StoragePlaces(string Root, string Work)
{
    /// <summary>Both as full paths.</summary>
    /// <exception cref="OcflException">One lies in the other.</exception>
    internal (string Root, string Work) Resolve(IFileSystem files)
    {
        var root = files.Path.TrimEndingDirectorySeparator(files.Path.GetFullPath(Root));
        var work = files.Path.TrimEndingDirectorySeparator(files.Path.GetFullPath(Work));
        var separator = files.Path.DirectorySeparatorChar;
        return (root + separator).StartsWith(work + separator, StringComparison.Ordinal)
            || (work + separator).StartsWith(root + separator, StringComparison.Ordinal)
            ? throw new OcflException($"{Work}: may not lie in the storage root, nor the root in it. Put them side by side")
            : (root, work);
    }
}
