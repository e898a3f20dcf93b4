using System.Text.Json;
using System.Text.Unicode;

namespace OpenDrucksache.Ocfl;

/// <summary>Checks one inventory for itself (specification 3.5): its keys, its head, its content directory.</summary>
internal sealed class InventoryCheck(Findings findings, string path)
{
    private static readonly string[] Keys = ["id", "type", "digestAlgorithm", "head", "contentDirectory", "manifest", "versions", "fixity"];

    /// <summary>What can be read of it; null where it is no JSON object.</summary>
    /// <param name="json">The file's bytes.</param>
    /// <param name="declared">The version of the specification that applies where the inventory states none.</param>
    public CheckedInventory? Run(ReadOnlyMemory<byte> json, SpecVersion? declared)
    {
        try
        {
            if (!Utf8.IsValid(json.Span))
            {
                findings.Add("E033", path, "is not UTF-8");
                return null;
            }

            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return Read(document.RootElement, declared);
            }

            findings.Add("E033", path, "is no JSON object");
        }
        catch (Exception trouble) when (trouble is JsonException or InvalidOperationException)
        {
            findings.Add("E033", path, json.IsEmpty ? "is empty" : $"is no JSON: {trouble.Message}");
        }

        return null;
    }

    private CheckedInventory Read(JsonElement root, SpecVersion? declared)
    {
        CheckKeys(root);
        var inventory = new CheckedInventory { Path = path };
        inventory.Id = Required(root, "id", "E037");
        if (inventory.Id is { } id && !UriText.IsAbsolute(id))
        {
            findings.Add("W005", path, $"the id '{id}' is no URI");
        }

        ReadType(root, inventory);
        inventory.Algorithm = Required(root, "digestAlgorithm", "E025");
        if (inventory.Algorithm is not (null or "sha512"))
        {
            findings.Add(inventory.Algorithm == "sha256" ? "W004" : "E025", path, $"the digest algorithm is '{inventory.Algorithm}'");
        }

        inventory.Head = Required(root, "head", "E040");
        ReadContentDirectory(root, inventory, declared);
        var spec = inventory.Spec ?? declared ?? SpecVersion.Ocfl11;
        new DigestBlockCheck(findings, path, spec, inventory).Run(root);
        new VersionsCheck(findings, path, spec, inventory).Run(root);
        return inventory;
    }

    private void CheckKeys(JsonElement root)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in root.EnumerateObject())
        {
            var key = property.Text();
            if (!seen.Add(key))
            {
                findings.Add("E033", path, $"the key '{key}' stands twice");
            }
            else if (!Keys.Contains(key, StringComparer.Ordinal))
            {
                findings.Add("E102", path, $"the key '{key}' is not of the specification");
                if (string.Equals(key, "fixity", StringComparison.OrdinalIgnoreCase))
                {
                    findings.Add("E055", path, $"the fixity block has the key '{key}'");
                }
            }
        }
    }

    private string? Required(JsonElement root, string key, string codeOfBadValue)
    {
        if (!root.TryGetProperty(key, out var value))
        {
            findings.Add("E036", path, $"the key '{key}' is missing");
            return null;
        }

        if (value.Text() is { Length: > 0 } text)
        {
            return text;
        }

        findings.Add(codeOfBadValue, path, $"the value of '{key}' is no text, or empty");
        return null;
    }

    private void ReadType(JsonElement root, CheckedInventory inventory)
    {
        if (Required(root, "type", "E038") is { } type)
        {
            inventory.Spec = Enum.GetValues<SpecVersion>().Cast<SpecVersion?>().SingleOrDefault(spec => spec!.Value.InventoryType() == type);
            if (inventory.Spec is null)
            {
                findings.Add("E038", path, $"the type '{type}' is of no known version of the specification");
            }
        }
    }

    private void ReadContentDirectory(JsonElement root, CheckedInventory inventory, SpecVersion? declared)
    {
        if (!root.TryGetProperty("contentDirectory", out var value))
        {
            return;
        }

        var name = value.Text();
        var is10 = (inventory.Spec ?? declared) == SpecVersion.Ocfl10;
        var code = name switch
        {
            null or "" => is10 ? "E033" : "E108",
            "." or ".." => "E018",
            _ when name.Contains('/', StringComparison.Ordinal) => "E017",
            _ when name.Contains('\0', StringComparison.Ordinal) => is10 ? "E033" : "E108",
            _ => null,
        };
        inventory.HasBadContentDirectory = code is not null;
        if (code is null)
        {
            inventory.ContentDirectory = name;
        }
        else
        {
            findings.Add(code, path, $"the content directory '{name}' is no direct child of a version directory");
            if (!is10 && code is "E017" or "E018")
            {
                findings.Add("E108", path, $"the content directory '{name}' is no direct child of a version directory");
            }
        }
    }
}
