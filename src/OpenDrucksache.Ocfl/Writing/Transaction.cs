using System.Buffers;
using System.Text.Json;

namespace OpenDrucksache.Ocfl;

/// <summary>
/// What a folder of the staging area is about, so that recovery can tell whether its commit point was passed. That of a new object
/// needs no record: as long as it lies there, the root knows nothing of it.
/// </summary>
/// <param name="Kind">What is done.</param>
/// <param name="ObjectId">To which object.</param>
/// <param name="Version">The version directory's name; "" for a removal.</param>
/// <param name="NewInventoryDigest">Of the inventory that is to become the root inventory; "" for a removal.</param>
/// <param name="PreviousInventoryDigest">Of the root inventory that it replaces; "" for a removal.</param>
internal sealed record Transaction(
    TransactionKind Kind, string ObjectId, string Version, string NewInventoryDigest, string PreviousInventoryDigest)
{
    /// <summary>The record's file in the transaction's folder, written last.</summary>
    public const string FileName = "tx.json";

    /// <summary>Where an object that is written anew is staged, and where a removed one goes.</summary>
    public const string ObjectFolder = "object";

    public byte[] ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString("kind", Kind.ToString());
        json.WriteString("object", ObjectId);
        json.WriteString("version", Version);
        json.WriteString("newInventoryDigest", NewInventoryDigest);
        json.WriteString("previousInventoryDigest", PreviousInventoryDigest);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The record; null where it was not written to its end.</summary>
    public static Transaction? Parse(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = document.RootElement;
            return Enum.TryParse<TransactionKind>(Text("kind"), out var kind)
                ? new Transaction(kind, Text("object"), Text("version"), Text("newInventoryDigest"), Text("previousInventoryDigest"))
                : null;

            string Text(string name) => root.GetProperty(name).GetString()!;
        }
        catch (Exception trouble) when (trouble is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
