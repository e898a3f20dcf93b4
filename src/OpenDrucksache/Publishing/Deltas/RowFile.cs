using System.Buffers.Binary;
using System.IO.Abstractions;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace OpenDrucksache.Publishing.Deltas;

/// <summary>The rows of one table and one partition as JSON lines, or one part of them; no rows where there is no file.</summary>
/// <param name="files">The disk.</param>
/// <param name="path">The file; null for no rows.</param>
/// <param name="part">The part; null for all rows.</param>
internal sealed class RowFile(IFileSystem files, string? path, PartPlace? part = null)
{
    private long Rows => part?.Rows ?? long.MaxValue;

    /// <summary>The lines in their order, without line feeds.</summary>
    public IEnumerable<string> Lines() => Lines(long.MaxValue, _ => true).Select(found => found.Line);

    /// <summary>The lines that are wanted, with their places; nothing behind the last place is read.</summary>
    public IEnumerable<(int At, string Line)> Lines(long last, Func<int, bool> wanted)
    {
        if (path is null || last < 0)
        {
            yield break;
        }

        using var rows = Open(path);
        var lines = new LineReader(rows);
        for (var at = 0; at <= last && at < Rows && Line(lines, wanted(at)) is { } line; at++)
        {
            if (line.Length > 0)
            {
                yield return (at, line);
            }
        }
    }

    /// <summary>For each line 16 bytes that stand for it.</summary>
    public List<UInt128> Digests()
    {
        var digests = new List<UInt128>();
        if (path is not null)
        {
            using var rows = Open(path);
            var lines = new LineReader(rows);
            while (digests.Count < Rows && lines.Next(out var line))
            {
                digests.Add(Digest(line));
            }
        }

        return digests;
    }

    /// <summary>16 bytes that stand for a line: a table may have millions of rows.</summary>
    public static UInt128 Digest(string text) => Digest(Encoding.UTF8.GetBytes(text));

    /// <summary>The values of the key columns of a row, as one text.</summary>
    public static string Key(JsonElement row, IReadOnlyList<string> key) =>
        string.Join('\u001F', key.Select(column => row.GetProperty(column).ToString()));

    private static UInt128 Digest(ReadOnlySpan<byte> text)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text, digest);
        return BinaryPrimitives.ReadUInt128BigEndian(digest);
    }

    /// <summary>The next line; empty where it is not wanted, null where there is none.</summary>
    private static string? Line(LineReader lines, bool wanted) =>
        !lines.Next(out var line) ? null : wanted ? Encoding.UTF8.GetString(line) : "";

    private Stream Open(string file)
    {
        var stream = files.File.OpenRead(file);
        if (part is null)
        {
            return new GZipStream(stream, CompressionMode.Decompress);
        }

        stream.Position = part.Offset;
        return new DeflateStream(stream, CompressionMode.Decompress);
    }
}
