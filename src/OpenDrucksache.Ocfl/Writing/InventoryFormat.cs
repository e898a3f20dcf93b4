using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenDrucksache.Ocfl;

/// <summary>Writes inventories: the same inventory gives the same bytes, keys in ordinal order.</summary>
internal static class InventoryFormat
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(Inventory inventory)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", inventory.Id);
            json.WriteString("type", inventory.Spec.InventoryType());
            json.WriteString("digestAlgorithm", inventory.DigestAlgorithm);
            json.WriteString("head", inventory.Head.Name);
            if (inventory.ContentDirectory != "content")
            {
                json.WriteString("contentDirectory", inventory.ContentDirectory);
            }

            json.WritePropertyName("manifest");
            WriteDigests(json, inventory.Manifest);
            json.WriteStartObject("versions");
            foreach (var version in inventory.Versions)
            {
                WriteVersion(json, version);
            }

            json.WriteEndObject();
            WriteFixity(json, inventory.Fixity);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The sidecar's text for an inventory of this digest.</summary>
    public static byte[] Sidecar(string digest) => Encoding.ASCII.GetBytes($"{digest} {ObjectReader.InventoryFile}\n");

    private static void WriteVersion(Utf8JsonWriter json, InventoryVersion version)
    {
        json.WriteStartObject(version.Name);
        json.WriteString("created", version.CreatedText ?? Rfc3339.Format(version.Created));
        if (version.Message is not null)
        {
            json.WriteString("message", version.Message);
        }

        if (version.User is not null)
        {
            json.WriteStartObject("user");
            json.WriteString("name", version.User.Name);
            if (version.User.Address is not null)
            {
                json.WriteString("address", version.User.Address);
            }

            json.WriteEndObject();
        }

        json.WritePropertyName("state");
        WriteDigests(json, version.State
            .GroupBy(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal)
            .Select(group => KeyValuePair.Create(group.Key, (IReadOnlyList<string>)[.. group])));
        json.WriteEndObject();
    }

    private static void WriteFixity(Utf8JsonWriter json, IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> fixity)
    {
        if (fixity.Count == 0)
        {
            return;
        }

        json.WriteStartObject("fixity");
        foreach (var (algorithm, digests) in fixity.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(algorithm);
            WriteDigests(json, digests);
        }

        json.WriteEndObject();
    }

    private static void WriteDigests(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> digests)
    {
        json.WriteStartObject();
        foreach (var (digest, paths) in digests.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            json.WriteStartArray(digest);
            foreach (var path in paths.Order(StringComparer.Ordinal))
            {
                json.WriteStringValue(path);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
