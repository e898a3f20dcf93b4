using System.Text.Json;
using System.Text.Unicode;
using DigestBlock = System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IReadOnlyList<string>>;

namespace OpenDrucksache.Ocfl;

/// <summary>Reads inventories for use: tolerant of what does no harm, strict with what would lead out of the object.</summary>
internal static class InventoryParser
{
    private const string TypePrefix = "https://ocfl.io/";
    private const string TypeSuffix = "/spec/#inventory";

    /// <exception cref="FormatException">The inventory cannot be used; the message says why.</exception>
    public static Inventory Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            if (!Utf8.IsValid(json.Span))
            {
                throw new FormatException("it is not UTF-8");
            }

            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception trouble) when (trouble is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException(json.IsEmpty ? "it is empty" : trouble.Message, trouble);
        }
    }

    private static Inventory Read(JsonElement root)
    {
        var manifest = Digests(root.GetProperty("manifest"));
        return new Inventory
        {
            Id = Text(root.GetProperty("id")),
            Spec = Spec(Text(root.GetProperty("type"))),
            DigestAlgorithm = Text(root.GetProperty("digestAlgorithm")),
            ContentDirectory = root.TryGetProperty("contentDirectory", out var directory) ? Text(directory) : "content",
            Versions = Versions(root.GetProperty("versions"), Text(root.GetProperty("head"))),
            Manifest = manifest,
            Fixity = root.TryGetProperty("fixity", out var fixity) ? Fixity(fixity) : new Dictionary<string, DigestBlock>(),
        };
    }

    private static Dictionary<string, DigestBlock> Fixity(JsonElement fixity) =>
        fixity.EnumerateObject().ToDictionary(block => block.Name, block => (DigestBlock)Digests(block.Value), StringComparer.Ordinal);

    private static SpecVersion Spec(string type)
    {
        var number = type.StartsWith(TypePrefix, StringComparison.Ordinal) && type.EndsWith(TypeSuffix, StringComparison.Ordinal)
            ? type[TypePrefix.Length..^TypeSuffix.Length]
            : throw new FormatException($"its type is '{type}'");
        return Namaste.Parse(number) ?? throw new FormatException($"it is of OCFL {number}, and only 1.0 and 1.1 are known here");
    }

    private static List<InventoryVersion> Versions(JsonElement block, string head)
    {
        var versions = new List<InventoryVersion>();
        foreach (var property in block.EnumerateObject())
        {
            var name = VersionName.Parse(property.Name) ?? throw new FormatException($"'{property.Name}' is no version");
            var created = Text(property.Value.GetProperty("created"));
            versions.Add(new InventoryVersion
            {
                Number = name.Number,
                Name = property.Name,
                Created = Rfc3339.TryParse(created, out var instant) ? instant : throw new FormatException($"'{created}' is no time"),
                CreatedText = created,
                Message = property.Value.TryGetProperty("message", out var message) ? Text(message) : null,
                User = property.Value.TryGetProperty("user", out var user) ? ReadUser(user) : null,
                State = State(property.Value.GetProperty("state")),
            });
        }

        versions.Sort((a, b) => a.Number.CompareTo(b.Number));
        return versions.Count > 0 && versions[^1].Name == head && versions.Index().All(pair => pair.Item.Number == pair.Index + 1)
            ? versions
            : throw new FormatException($"its versions do not lead from 1 to its head '{head}'");
    }

    private static User ReadUser(JsonElement user) =>
        new(Text(user.GetProperty("name")), user.TryGetProperty("address", out var address) ? Text(address) : null);

    private static Dictionary<string, IReadOnlyList<string>> Digests(JsonElement block)
    {
        var digests = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var property in block.EnumerateObject())
        {
            var paths = property.Value.EnumerateArray().Select(Text).ToArray();
            digests[property.Name.ToLowerInvariant()] = Array.Find(paths, path => !OcflPath.IsSafe(path)) is { } unsafePath
                ? throw new FormatException($"the content path '{unsafePath}' may lead out of the object")
                : paths;
        }

        return digests;
    }

    private static SortedDictionary<string, string> State(JsonElement block)
    {
        var state = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in block.EnumerateObject())
        {
            var digest = property.Name.ToLowerInvariant();
            foreach (var path in property.Value.EnumerateArray())
            {
                state[Text(path)] = digest;
            }
        }

        return state;
    }

    private static string Text(JsonElement element) =>
        element.GetString() ?? throw new FormatException("null stands where a text belongs");
}
