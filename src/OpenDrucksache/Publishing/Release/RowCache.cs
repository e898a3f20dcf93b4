using System.Collections.Concurrent;
using System.IO.Abstractions;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenDrucksache.Comparing;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing;

/// <summary>
/// The rows of each paper, kept from publish to publish: what is read and compared follows from the captured bytes and this
/// program alone. Derived, and of use to the very program that wrote it; may be deleted at any time. gzip's checksum tells a torn entry.
/// </summary>
internal sealed class RowCache(IFileSystem files, string folder)
{
    private static readonly ReleaseJson Json = new(new JsonSerializerOptions(DrucksacheJson.Options) { Converters = { new ChangeClassConverter() } });

    private readonly Lock _turn = new();
    private readonly ConcurrentDictionary<string, byte> _used = new(StringComparer.Ordinal);

    /// <summary>The rows of a paper; made where they are not known.</summary>
    public PaperRows Of(Drucksache drucksache, Func<PaperRows> make)
    {
        var path = PathOf(drucksache);
        _used.TryAdd(path, 0);
        if (Read(path) is { } known && known.Drucksache.Fassungen.Count == drucksache.Fassungen.Count)
        {
            var fassungen = known.Drucksache.Fassungen.Zip(drucksache.Fassungen, (row, fassung) => row with { Fassung = fassung });
            return known with { Drucksache = known.Drucksache with { Id = drucksache.Id, Fassungen = [.. fassungen] } };
        }

        var made = make();
        if (made.Failed.Count == 0)
        {
            Write(path, made);
        }

        return made;
    }

    /// <summary>Removes what this publish had no use for.</summary>
    public void Sweep()
    {
        foreach (var file in files.Directory.Exists(folder) ? files.Directory.GetFiles(folder, "*", SearchOption.AllDirectories) : [])
        {
            if (!_used.ContainsKey(file))
            {
                files.File.Delete(file);
            }
        }
    }

    private string PathOf(Drucksache drucksache)
    {
        var captured = drucksache.Fassungen.Select(f => $"{f.Ref} {f.Sha256} {string.Join(' ', f.Witnesses.Select(w => w.Sha256))} {f.TakenDown}\n");
        var text = $"{typeof(RowCache).Module.ModuleVersionId}\n{string.Concat(captured)}";
        var key = Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
        return files.Path.Combine(folder, key[..2], key[2..] + ".json.gz");
    }

    private PaperRows? Read(string path)
    {
        try
        {
            byte[] packed;
            lock (_turn)
            {
                if (!files.File.Exists(path))
                {
                    return null;
                }

                packed = files.File.ReadAllBytes(path);
            }

            using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
            return JsonSerializer.Deserialize(gzip, Json.PaperRows);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or JsonException)
        {
            return null;
        }
    }

    private void Write(string path, PaperRows rows)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            JsonSerializer.Serialize(gzip, rows, Json.PaperRows);
        }

        try
        {
            lock (_turn)
            {
                files.Directory.CreateDirectory(files.Path.GetDirectoryName(path)!);
                files.File.WriteAllBytes(path + ".half", packed.ToArray());
                files.File.Move(path + ".half", path, overwrite: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The rows are there; the next publish makes them again.
        }
    }

    private sealed class ChangeClassConverter : JsonConverter<ChangeClass>
    {
        public override ChangeClass Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ChangeClass.TryParse(reader.GetString(), out var found) ? found : throw new JsonException("no class of change");

        public override void Write(Utf8JsonWriter writer, ChangeClass value, JsonSerializerOptions options) => writer.WriteStringValue(value.Name);
    }
}
