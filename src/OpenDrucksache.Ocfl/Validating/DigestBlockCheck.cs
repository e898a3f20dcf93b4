using System.Text.Json;

namespace OpenDrucksache.Ocfl;

/// <summary>Checks manifest and fixity: digests and content paths (specification 3.5.2, 3.5.4).</summary>
internal sealed class DigestBlockCheck(Findings findings, string path, SpecVersion spec, CheckedInventory inventory)
{
    public void Run(JsonElement root)
    {
        if (!root.TryGetProperty("manifest", out var manifest))
        {
            findings.Add("E041", path, "the manifest is missing");
        }
        else if (manifest.ValueKind != JsonValueKind.Object)
        {
            findings.Add(spec == SpecVersion.Ocfl10 ? "E041" : "E106", path, "the manifest is no JSON object");
        }
        else
        {
            inventory.HasManifest = true;
            ReadManifest(manifest);
        }

        if (root.TryGetProperty("fixity", out var fixity))
        {
            ReadFixity(fixity);
        }
    }

    private void ReadManifest(JsonElement manifest)
    {
        foreach (var property in manifest.EnumerateObject())
        {
            var digest = property.Text();
            inventory.ManifestKeys.Add(digest);
            if (!inventory.Manifest.TryGetValue(digest.ToLowerInvariant(), out var paths))
            {
                inventory.Manifest[digest.ToLowerInvariant()] = paths = [];
            }
            else
            {
                findings.Add("E096", path, $"the manifest has the digest '{digest}' twice");
            }

            CheckDigest(inventory.Algorithm, digest, "manifest");
            paths.AddRange(ReadPaths(property.Value, "E092", $"the manifest's '{digest}'"));
        }

        if (FirstConflict(inventory.ContentPaths) is { } conflict)
        {
            findings.Add("E101", path, $"the content path '{conflict}' stands twice in the manifest, or is the folder of another");
        }
    }

    private void ReadFixity(JsonElement fixity)
    {
        if (fixity.ValueKind != JsonValueKind.Object)
        {
            findings.Add(spec == SpecVersion.Ocfl10 ? "E057" : "E111", path, "the fixity block is no JSON object");
            return;
        }

        foreach (var block in fixity.EnumerateObject())
        {
            var algorithm = block.Text();
            if (!IsPlausibleAlgorithm(algorithm))
            {
                findings.Add("E026", path, $"'{algorithm}' is no fixity algorithm");
                findings.Add("E056", path, $"'{algorithm}' is no fixity algorithm");
            }

            if (block.Value.ValueKind != JsonValueKind.Object)
            {
                findings.Add("E057", path, $"the fixity block '{algorithm}' is no JSON object");
                continue;
            }

            ReadFixityBlock(algorithm, block.Value);
        }
    }

    private void ReadFixityBlock(string algorithm, JsonElement block)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var known = inventory.ContentPaths.ToHashSet(StringComparer.Ordinal);
        foreach (var property in block.EnumerateObject())
        {
            var digest = property.Text();
            if (!seen.Add(digest))
            {
                findings.Add("E097", path, $"the fixity block '{algorithm}' has the digest '{digest}' twice");
            }

            CheckDigest(algorithm, digest, "fixity");
            foreach (var contentPath in ReadPaths(property.Value, "E057", $"the fixity block's '{digest}'"))
            {
                if (inventory.HasManifest && !known.Contains(contentPath))
                {
                    findings.Add("E057", path, $"the fixity block has '{contentPath}', which is not in the manifest");
                }

                inventory.Fixity.Add((algorithm, digest.ToLowerInvariant(), contentPath));
            }
        }
    }

    /// <summary>
    /// Algorithms that are not known may come from an extension, and are passed over (3.4). Another spelling of a known one
    /// cannot.
    /// </summary>
    private static bool IsPlausibleAlgorithm(string name) =>
        Hasher.Knows(name)
        || (name.Length > 0 && !name.Any(symbol => char.IsWhiteSpace(symbol) || char.IsControl(symbol) || char.IsAsciiLetterUpper(symbol))
            && name is not ("sha-1" or "sha-256" or "sha-512" or "blake2b" or "md-5"));

    private void CheckDigest(string? algorithm, string digest, string block)
    {
        if (algorithm is null || !Hasher.Knows(algorithm) || Hasher.IsDigest(algorithm, digest))
        {
            return;
        }

        if (Hasher.IsHex(digest))
        {
            findings.Add(block == "manifest" ? "E039" : "E057", path, $"'{digest}' in the {block} is no {algorithm} digest");
            return;
        }

        var code = algorithm switch { "sha1" => "E029", "sha256" => "E030", "sha512" => "E031", "md5" => "E057", _ => "E032" };
        findings.Add(code, path, $"'{digest}' in the {block} is not hexadecimal");
    }

    private List<string> ReadPaths(JsonElement list, string codeOfNoList, string where)
    {
        var paths = new List<string>();
        if (list.ValueKind != JsonValueKind.Array)
        {
            findings.Add(codeOfNoList, path, $"{where} is no array");
            return paths;
        }

        foreach (var element in list.EnumerateArray())
        {
            if (element.Text() is not { } contentPath)
            {
                findings.Add("E098", path, $"{where} holds something that is no text");
            }
            else if (IsGood(contentPath))
            {
                paths.Add(contentPath);
            }
            else
            {
                inventory.HasBadContentPath = true;
            }
        }

        return paths;
    }

    private bool IsGood(string contentPath)
    {
        var good = true;
        if (contentPath.StartsWith('/') || contentPath.EndsWith('/'))
        {
            findings.Add("E100", path, $"the content path '{contentPath}' begins or ends with a slash");
            good = false;
        }

        if (contentPath.Trim('/').Split('/').Any(element => element is "" or "." or ".."))
        {
            findings.Add("E099", path, $"the content path '{contentPath}' has an element that is empty, '.' or '..'");
            good = false;
        }

        if (contentPath.Contains('\\', StringComparison.Ordinal) && !contentPath.Contains('/', StringComparison.Ordinal))
        {
            findings.Add("E035", path, $"the content path '{contentPath}' is not separated by slashes");
            good = false;
        }

        return good && OcflPath.IsSafe(contentPath);
    }

    /// <summary>
    /// Unlike the writer's check, case matters: the specification says so. Paths that no file system can hold are passed over.
    /// </summary>
    internal static string? FirstConflict(IEnumerable<string> paths)
    {
        var files = new HashSet<string>(StringComparer.Ordinal);
        var folders = new HashSet<string>(StringComparer.Ordinal);
        string? conflict = null;
        foreach (var path in paths.Where(path => path.Length <= 4096))
        {
            conflict ??= files.Add(path) ? null : path;
            for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
            {
                folders.Add(path[..slash]);
            }
        }

        return conflict ?? files.FirstOrDefault(folders.Contains);
    }
}
