using System.IO.Compression;

namespace OpenDrucksache.Rendering.Docx;

/// <summary>Packs a package anew so that its bytes depend on nothing but its parts: no clock, and the parts in fixed order.</summary>
internal static class SameBytes
{
    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>The earliest time that a ZIP file can name.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Copy(Stream package, Stream output)
    {
        using var parts = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var copy = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in parts.Entries.OrderBy(e => e.FullName != ContentTypes).ThenBy(e => e.FullName, StringComparer.Ordinal))
        {
            var entry = copy.CreateEntry(part.FullName, CompressionLevel.Optimal);
            entry.LastWriteTime = Epoch;
            using var from = part.Open();
            using var to = entry.Open();
            from.CopyTo(to);
        }
    }
}
