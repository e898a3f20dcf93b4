using System.IO.Abstractions;

namespace OpenDrucksache.Ocfl;

/// <summary>
/// Validates objects and storage roots, 1.0 and 1.1, and reports every code of the specification that applies. Never throws
/// for what it finds, however hostile.
/// </summary>
/// <param name="files">The disk.</param>
/// <param name="fixity">Whether the digests of all content are recomputed; otherwise structure and inventories only.</param>
public sealed class Validator(IFileSystem files, bool fixity = true)
{
    private static readonly int ObjectsAhead = 32 * Environment.ProcessorCount;

    /// <summary>Validates what the folder is by its declaration: an object, or else a storage root.</summary>
    public IEnumerable<ValidationReport> Validate(string folder) => IsObject(folder) ? [ValidateObject(folder)] : ValidateRoot(folder);

    /// <summary>Validates an object.</summary>
    public ValidationReport ValidateObject(string folder) => new ObjectCheck(files, Full(folder), fixity).Run();

    /// <summary>
    /// Validates a storage root: a report per object, in the ordinal order of their folders, last that of the root itself. The
    /// work goes on while the reports are taken, a few objects ahead, on all processors.
    /// </summary>
    /// <param name="folder">The storage root.</param>
    /// <param name="isWanted">Which objects to validate, by their folders; null is all. The others are passed over.</param>
    public IEnumerable<ValidationReport> ValidateRoot(string folder, Predicate<string>? isWanted = null)
    {
        var root = new RootCheck(files, Full(folder));
        var ahead = new Queue<Task<(ValidationReport Report, SpecVersion? Declared)>>();
        foreach (var found in root.Objects().Where(found => isWanted?.Invoke(found.Folder) != false))
        {
            ahead.Enqueue(Task.Run(() => Check(found.Folder, found.Entries)));
            if (ahead.Count == ObjectsAhead)
            {
                yield return Next();
            }
        }

        while (ahead.Count > 0)
        {
            yield return Next();
        }

        yield return root.Report();

        ValidationReport Next()
        {
            var (report, declared) = ahead.Dequeue().GetAwaiter().GetResult();
            root.See(report, declared);
            return report;
        }
    }

    private (ValidationReport Report, SpecVersion? Declared) Check(string folder, IReadOnlyList<DiskEntry> entries)
    {
        var check = new ObjectCheck(files, folder, fixity, entries);
        return (check.Run(), check.Declared);
    }

    private bool IsObject(string folder) =>
        files.Directory.Exists(folder)
        && files.Directory.EnumerateFiles(folder).Select(path => files.Path.GetFileName(path))
            .Any(name => name.StartsWith(Namaste.ObjectPrefix, StringComparison.Ordinal) || name == ObjectReader.InventoryFile);

    private string Full(string folder) => files.Path.TrimEndingDirectorySeparator(files.Path.GetFullPath(folder));
}
