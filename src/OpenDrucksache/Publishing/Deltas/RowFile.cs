using System.Buffers.Binary;
using System.IO.Abstractions;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace OpenDrucksache.Publishing.Deltas;

/// <summary>The rows of one table and one partition as JSON lines; no rows where there is no file.</summary>
internal sealed class RowFile(IFileSystem files, string? path)
{
    /// <summary>The lines in their order, without line feeds.</summary>
    public IEnumerable<string> Lines()
    {
        if (path is null)
        {
            yield break;
        }

        using var gzip = new GZipStream(files.File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(gzip, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>16 bytes that stand for a line: a table may have millions of rows.</summary>
    public static UInt128 Digest(string text) => BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The values of the key columns of a row, as one text.</summary>
    public static string Key(JsonElement row, IReadOnlyList<string> key) =>
        string.Join('\u001F', key.Select(column => row.GetProperty(column).ToString()));
}
