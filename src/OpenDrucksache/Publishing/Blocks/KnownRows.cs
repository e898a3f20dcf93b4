using System.Buffers;
using System.IO.Abstractions;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenDrucksache.Comparing;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing.Blocks;

/// <summary>
/// The rows of the papers of a block as its builds before made them, a line a paper: what is read and compared follows from the
/// captured bytes and this program alone, and is of use to the very program that wrote it. gzip's checksum tells a torn file.
/// </summary>
internal sealed class KnownRows
{
    private const int KeyLength = 64;

    private static readonly ReleaseJson Json = new(new JsonSerializerOptions(DrucksacheJson.Options) { Converters = { new ChangeClassConverter() } });

    private readonly Dictionary<string, byte[]> _lines = new(StringComparer.Ordinal);

    public KnownRows(IFileSystem files, IEnumerable<string> paths)
    {
        foreach (var path in paths.Where(files.File.Exists))
        {
            try
            {
                Read(files, path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                // What was read of it stands; the rest is made again.
            }
        }
    }

    /// <summary>The rows of a paper, made where they are not known, and the line to keep of them; null where they should be tried again.</summary>
    public (PaperRows Rows, byte[]? Line) Of(Drucksache drucksache, Func<PaperRows> make)
    {
        var key = KeyOf(drucksache);
        if (_lines.TryGetValue(key, out var line) && Parse(line) is { } known && known.Drucksache.Fassungen.Count == drucksache.Fassungen.Count)
        {
            var fassungen = known.Drucksache.Fassungen.Zip(drucksache.Fassungen, (row, fassung) => row with { Fassung = fassung });
            return (known with { Drucksache = known.Drucksache with { Id = drucksache.Id, Fassungen = [.. fassungen] } }, line);
        }

        var made = make();
        return (made, made.Failed.Count == 0 ? Line(key, made) : null);
    }

    private static string KeyOf(Drucksache drucksache)
    {
        var captured = drucksache.Fassungen.Select(f => $"{f.Ref} {f.Sha256} {string.Join(' ', f.Witnesses.Select(w => w.Sha256))} {f.TakenDown}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Block.Reader}\n{string.Concat(captured)}")));
    }

    private static byte[] Line(string key, PaperRows rows)
    {
        var line = new ArrayBufferWriter<byte>();
        line.Write(Encoding.ASCII.GetBytes(key));
        using (var json = new Utf8JsonWriter(line))
        {
            JsonSerializer.Serialize(json, rows, Json.PaperRows);
        }

        line.Write("\n"u8);
        return line.WrittenSpan.ToArray();
    }

    private static PaperRows? Parse(byte[] line)
    {
        try
        {
            return JsonSerializer.Deserialize(line.AsSpan(KeyLength), Json.PaperRows);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Read(IFileSystem files, string path)
    {
        using var gzip = new GZipStream(files.File.OpenRead(path), CompressionMode.Decompress);
        var lines = new LineReader(gzip);
        while (lines.Next(out var line))
        {
            if (line.Length > KeyLength)
            {
                _lines[Encoding.ASCII.GetString(line[..KeyLength])] = [.. line, (byte)'\n'];
            }
        }
    }

    private sealed class ChangeClassConverter : JsonConverter<ChangeClass>
    {
        public override ChangeClass Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ChangeClass.TryParse(reader.GetString(), out var found) ? found : throw new JsonException("no class of change");

        public override void Write(Utf8JsonWriter writer, ChangeClass value, JsonSerializerOptions options) => writer.WriteStringValue(value.Name);
    }
}
