using System.Text.Json;

namespace OpenDrucksache.Ocfl;

/// <summary>Checks the versions block (specification 3.5.3): the sequence of versions, and each version for itself.</summary>
internal sealed class VersionsCheck(Findings findings, string path, SpecVersion spec, CheckedInventory inventory)
{
    public void Run(JsonElement root)
    {
        if (!root.TryGetProperty("versions", out var versions))
        {
            findings.Add("E041", path, "the versions block is missing");
            findings.Add("E043", path, "the versions block is missing");
            findings.Add("E044", path, "the versions block is missing");
            return;
        }

        if (versions.ValueKind != JsonValueKind.Object)
        {
            findings.Add("E044", path, "the versions block is no JSON object");
            findings.Add("E045", path, "the versions block is no JSON object");
            return;
        }

        inventory.HasVersions = true;
        var names = new List<string>();
        foreach (var property in versions.EnumerateObject())
        {
            var name = property.Text();
            names.Add(name);
            if (!inventory.Versions.TryAdd(name, ReadVersion(name, property.Value)))
            {
                findings.Add("E033", path, $"the version '{name}' stands twice");
            }
        }

        new VersionSequenceCheck(findings, path, spec).Run(names);
        CheckHead(names);
        CheckManifestIsUsed();
    }

    private void CheckHead(List<string> names)
    {
        if (inventory.Head is not { } head || names.Count == 0)
        {
            return;
        }

        var newest = names.Select(VersionName.Parse).OfType<VersionName>().DefaultIfEmpty().MaxBy(name => name.Number);
        if (!names.Contains(head, StringComparer.Ordinal) || VersionName.Parse(head)?.Number != newest.Number)
        {
            findings.Add("E040", path, $"the head '{head}' is not the newest version");
        }
    }

    private void CheckManifestIsUsed()
    {
        if (spec == SpecVersion.Ocfl10 || !inventory.HasManifest)
        {
            return;
        }

        foreach (var digest in inventory.Manifest.Keys.Where(digest => !inventory.StateDigests.Contains(digest)))
        {
            findings.Add("E107", path, $"the manifest's '{digest}' is in no version's state");
        }
    }

    private CheckedVersion ReadVersion(string name, JsonElement block)
    {
        if (block.ValueKind != JsonValueKind.Object)
        {
            findings.Add("E047", path, $"the version '{name}' is no JSON object");
            return new CheckedVersion([], "");
        }

        var keys = block.EnumerateObject().Select(property => property.Text());
        foreach (var key in keys.Where(key => key is not ("created" or "state" or "message" or "user")))
        {
            findings.Add("E102", path, $"the key '{key}' of version '{name}' is not of the specification");
        }

        var created = ReadCreated(name, block);
        var message = ReadMessage(name, block);
        var user = ReadUser(name, block);
        return new CheckedVersion(ReadState(name, block), string.Join('\0', created, message, user));
    }

    private string? ReadCreated(string name, JsonElement block)
    {
        if (!block.TryGetProperty("created", out var value))
        {
            findings.Add("E048", path, $"the version '{name}' has no key 'created'");
            return null;
        }

        var created = value.Text();
        if (created is null || !Rfc3339.TryParse(created, out _))
        {
            findings.Add("E049", path, $"the time at which version '{name}' was created has no seconds, no offset, or is no time");
        }

        return created;
    }

    private string? ReadMessage(string name, JsonElement block)
    {
        if (!block.TryGetProperty("message", out var value))
        {
            findings.Add("W007", path, $"the version '{name}' has no message");
            return null;
        }

        if (value.Text() is not { } message)
        {
            findings.Add("E094", path, $"the message of version '{name}' is no text");
            return null;
        }

        return message;
    }

    private string? ReadUser(string name, JsonElement block)
    {
        if (!block.TryGetProperty("user", out var user))
        {
            findings.Add("W007", path, $"the version '{name}' has no user");
            return null;
        }

        if (user.ValueKind != JsonValueKind.Object
            || !user.TryGetProperty("name", out var userName)
            || userName.Text() is not { Length: > 0 } text)
        {
            findings.Add("E054", path, $"the user of version '{name}' has no name");
            return null;
        }

        foreach (var key in user.EnumerateObject().Select(property => property.Text()).Where(key => key is not ("name" or "address")))
        {
            findings.Add("E102", path, $"the key '{key}' of the user of version '{name}' is not of the specification");
        }

        if (!user.TryGetProperty("address", out var address))
        {
            findings.Add("W008", path, $"the user of version '{name}' has no address");
        }
        else if (address.Text() is not { } uri || !UriText.IsAbsolute(uri))
        {
            findings.Add("W009", path, $"the address of the user of version '{name}' is no URI");
        }

        return $"{text}\0{(address.ValueKind == JsonValueKind.Undefined ? null : address.Text())}";
    }

    private Dictionary<string, string> ReadState(string name, JsonElement block)
    {
        var state = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!block.TryGetProperty("state", out var value))
        {
            findings.Add("E048", path, $"the version '{name}' has no key 'state'");
            return state;
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            findings.Add("E050", path, $"the state of version '{name}' is no JSON object");
            return state;
        }

        var paths = new List<string>();
        foreach (var property in value.EnumerateObject())
        {
            var digest = property.Text();
            if (inventory.HasManifest && !inventory.ManifestKeys.Contains(digest))
            {
                findings.Add("E050", path, $"the digest '{digest}' in the state of version '{name}' is not in the manifest");
            }

            inventory.StateDigests.Add(digest.ToLowerInvariant());
            foreach (var logicalPath in ReadPaths(name, digest, property.Value))
            {
                paths.Add(logicalPath);
                state[logicalPath] = digest.ToLowerInvariant();
            }
        }

        if (DigestBlockCheck.FirstConflict(paths) is { } conflict)
        {
            findings.Add("E095", path, $"the logical path '{conflict}' stands twice in version '{name}', or is the folder of another");
        }

        return state;
    }

    private IEnumerable<string> ReadPaths(string name, string digest, JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            findings.Add("E051", path, $"'{digest}' in the state of version '{name}' has no array of paths");
            yield break;
        }

        foreach (var element in list.EnumerateArray())
        {
            if (element.Text() is not { } logicalPath)
            {
                findings.Add("E051", path, $"'{digest}' in the state of version '{name}' has a path that is no text");
                continue;
            }

            if (logicalPath.StartsWith('/') || logicalPath.EndsWith('/'))
            {
                findings.Add("E053", path, $"the logical path '{logicalPath}' begins or ends with a slash");
            }

            if (logicalPath.Trim('/').Split('/').Any(part => part is "" or "." or ".."))
            {
                findings.Add("E052", path, $"the logical path '{logicalPath}' has an element that is empty, '.' or '..'");
            }

            yield return logicalPath;
        }
    }
}
