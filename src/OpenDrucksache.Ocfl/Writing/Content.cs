using System.Runtime.InteropServices;

namespace OpenDrucksache.Ocfl;

/// <summary>The bytes of a file to put into a version, and the digests to record for them beside the main one.</summary>
public sealed class Content
{
    private readonly Func<Stream> _open;

    private Content(Func<Stream> open, string[] fixity) => (_open, Fixity) = (open, fixity);

    /// <summary>The algorithms for the fixity block: "md5", "sha1", "sha256", "blake2b-512" and so on.</summary>
    public IReadOnlyList<string> Fixity { get; }

    /// <summary>Bytes in memory.</summary>
    public static Content Of(ReadOnlyMemory<byte> bytes, params string[] fixity) =>
        new(() => AsStream(bytes), fixity);

    /// <summary>A stream that is opened when the version is staged, read once to its end, and closed.</summary>
    public static Content From(Func<Stream> open, params string[] fixity) => new(open, fixity);

    internal Stream Open() => _open();

    private static MemoryStream AsStream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var part)
            ? new MemoryStream(part.Array!, part.Offset, part.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
