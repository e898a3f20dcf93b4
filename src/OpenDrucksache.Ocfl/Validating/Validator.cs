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
    /// <summary>Validates what the folder is by its declaration: a storage root or an object.</summary>
    public IEnumerable<ValidationReport> Validate(string folder) => throw new NotImplementedException(files.ToString() + fixity);

    /// <summary>Validates an object.</summary>
    public ValidationReport ValidateObject(string folder) => throw new NotImplementedException();

    /// <summary>Validates a storage root: a report per object, in the ordinal order of their folders, last that of the root itself.</summary>
    public IEnumerable<ValidationReport> ValidateRoot(string folder) => throw new NotImplementedException();
}
