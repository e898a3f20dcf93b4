using System.IO.Abstractions;

namespace OpenDrucksache.Cli.Serving;

/// <summary>Tells which paths may be shown: no hidden file, and nothing that a symbolic link leads to.</summary>
/// <param name="files">The disk.</param>
/// <param name="folder">The folder that is shown.</param>
internal sealed class LinkGuard(IFileSystem files, string folder)
{
    /// <summary>Whether the path of a request, decoded, may be looked at.</summary>
    public bool Allows(string? path)
    {
        var at = folder;
        foreach (var segment in (path ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment[0] == '.' || segment.AsSpan().ContainsAny('\\', '\0'))
            {
                return false;
            }

            at = files.Path.Combine(at, segment);
            if (files.FileInfo.New(at).LinkTarget is not null)
            {
                return false;
            }
        }

        return true;
    }
}
