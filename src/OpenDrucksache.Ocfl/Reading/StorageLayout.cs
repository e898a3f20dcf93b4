using System.IO.Abstractions;
using System.Text;
using System.Text.Json;

namespace OpenDrucksache.Ocfl;

/// <summary>Where an object lies: extension 0003, hash and id n-tuple.</summary>
/// <param name="DigestAlgorithm">Hashes the id.</param>
/// <param name="TupleSize">Digits of a tuple.</param>
/// <param name="NumberOfTuples">Tuples, that is folders above the object's.</param>
internal sealed record StorageLayout(string DigestAlgorithm, int TupleSize, int NumberOfTuples)
{
    public const string Extension = "0003-hash-and-id-n-tuple-storage-layout";

    public const string DescriptionFile = "ocfl_layout.json";

    /// <summary>What new roots get: 4,096 folders. The extension's default wastes two folders per object.</summary>
    public static StorageLayout Chosen { get; } = new("sha256", 3, 1);

    /// <summary>The layout that a root states; null where it states none, or one that is not known.</summary>
    public static StorageLayout? Read(IFileSystem files, string root)
    {
        try
        {
            using var description = Parse(files, files.Path.Combine(root, DescriptionFile));
            if (description.RootElement.GetProperty("extension").GetString() != Extension)
            {
                return null;
            }

            using var config = Parse(files, files.Path.Combine(root, "extensions", Extension, "config.json"));
            var stated = new StorageLayout(
                config.RootElement.TryGetProperty("digestAlgorithm", out var algorithm) ? algorithm.GetString()! : "sha256",
                config.RootElement.TryGetProperty("tupleSize", out var size) ? size.GetInt32() : 3,
                config.RootElement.TryGetProperty("numberOfTuples", out var number) ? number.GetInt32() : 3);
            return stated.IsSound ? stated : null;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or JsonException
            or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private bool IsSound => DigestAlgorithm is not null && Hasher.Knows(DigestAlgorithm)
        && TupleSize is >= 0 and <= 32 && NumberOfTuples is >= 0 and <= 32
        && TupleSize * NumberOfTuples <= Hasher.Of(DigestAlgorithm, []).Length
        && (TupleSize == 0) == (NumberOfTuples == 0);

    /// <summary>The object's folder relative to the root.</summary>
    public string PathOf(IFileSystem files, string objectId)
    {
        var bytes = Encoding.UTF8.GetBytes(objectId);
        var digest = Hasher.Of(DigestAlgorithm, bytes);
        var tuples = Enumerable.Range(0, NumberOfTuples).Select(i => digest.Substring(i * TupleSize, TupleSize));
        return files.Path.Combine([.. tuples, Encapsulate(bytes, digest)]);
    }

    private static string Encapsulate(byte[] id, string digest)
    {
        var encoded = new StringBuilder();
        foreach (var value in id)
        {
            _ = char.IsAsciiLetterOrDigit((char)value) || value is (byte)'-' or (byte)'_'
                ? encoded.Append((char)value)
                : encoded.Append('%').Append(Convert.ToHexStringLower([value]));
        }

        return encoded.Length > 100 ? $"{encoded.ToString(0, 100)}-{digest}" : encoded.ToString();
    }

    private static JsonDocument Parse(IFileSystem files, string path) => JsonDocument.Parse(SmallFile.Read(files, path));
}
