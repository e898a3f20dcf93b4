using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing;

/// <summary>Tells whether anything is new, without reading a paper: a digest of all that the archive knows, and of the tool itself.</summary>
internal static class InputsDigest
{
    /// <summary>The digest, in lower-case hex.</summary>
    public static string Of(PublishSource source)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Dataset.SchemaVersion}\n{typeof(InputsDigest).Module.ModuleVersionId}\n"));
        Append(source.Damaged);
        foreach (var drucksache in source.Drucksachen)
        {
            Append(drucksache);
        }

        foreach (var observation in source.Observations)
        {
            Append(observation);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Append<T>(T value) => hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(value, ReleaseJson.Instance.Of<T>()));
    }
}
