using System.Buffers;
using System.Collections.Frozen;
using System.Security.Cryptography;

namespace OpenDrucksache.Ocfl;

/// <summary>Computes several digests over the same bytes in one pass (specification 3.4, extension 0001).</summary>
internal sealed class Hasher : IDisposable
{
    private static readonly FrozenDictionary<string, int> HexLengths = new Dictionary<string, int>
    {
        ["md5"] = 32,
        ["sha1"] = 40,
        ["sha256"] = 64,
        ["sha512"] = 128,
        ["blake2b-512"] = 128,
        ["blake2b-160"] = 40,
        ["blake2b-256"] = 64,
        ["blake2b-384"] = 96,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdefABCDEF");

    private readonly Dictionary<string, IncrementalHash> _standard = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Blake2b> _blake = new(StringComparer.Ordinal);

    /// <param name="algorithms">Those that are not known are passed over.</param>
    public Hasher(IEnumerable<string> algorithms)
    {
        foreach (var algorithm in algorithms.Where(Knows).Distinct(StringComparer.Ordinal))
        {
            if (algorithm.StartsWith("blake2b-", StringComparison.Ordinal))
            {
                _blake[algorithm] = new Blake2b(HexLengths[algorithm] / 2);
            }
            else
            {
                _standard[algorithm] = IncrementalHash.CreateHash(new HashAlgorithmName(algorithm.ToUpperInvariant()));
            }
        }
    }

    public static bool Knows(string algorithm) => HexLengths.ContainsKey(algorithm);

    /// <summary>Whether the text has the form of a digest of this algorithm; any hex where the algorithm is not known.</summary>
    public static bool IsDigest(string algorithm, string text) =>
        IsHex(text) && (!HexLengths.TryGetValue(algorithm, out var length) || text.Length == length);

    public static bool IsHex(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExcept(Hex);

    /// <summary>The digest in lower-case hex.</summary>
    public static string Of(string algorithm, ReadOnlySpan<byte> bytes)
    {
        if (algorithm is "sha512" or "sha256")
        {
            return Convert.ToHexStringLower(algorithm == "sha512" ? SHA512.HashData(bytes) : SHA256.HashData(bytes));
        }

        using var hasher = new Hasher([algorithm]);
        hasher.Append(bytes);
        return hasher.Finish()[algorithm];
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        foreach (var hash in _standard.Values)
        {
            hash.AppendData(bytes);
        }

        foreach (var hash in _blake.Values)
        {
            hash.Append(bytes);
        }
    }

    /// <summary>Algorithm → digest in lower-case hex.</summary>
    public IReadOnlyDictionary<string, string> Finish() =>
        _standard.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.GetHashAndReset()))
            .Concat(_blake.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Finish())))
            .ToDictionary(pair => pair.Key, pair => Convert.ToHexStringLower(pair.Value), StringComparer.Ordinal);

    public void Dispose()
    {
        foreach (var hash in _standard.Values)
        {
            hash.Dispose();
        }
    }
}
