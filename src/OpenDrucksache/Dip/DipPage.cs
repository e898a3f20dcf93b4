using System.Text.Json;
using OpenDrucksache.Dip.Records;

namespace OpenDrucksache.Dip;

/// <summary>A record and the bytes that it was read from.</summary>
/// <param name="Id">DIP's id.</param>
/// <param name="Value">What it says.</param>
/// <param name="Json">All of it but <c>text</c>, in canonical JSON, unknown fields included.</param>
/// <typeparam name="T">The record.</typeparam>
public sealed record DipEntry<T>(string Id, T Value, byte[] Json)
    where T : class, IDipRecord;

/// <summary>A page of a list.</summary>
/// <param name="NumFound">How many records the whole list has, as DIP says.</param>
/// <param name="Cursor">Where the next page begins; the same as was sent on the last page, or empty where this page has all.</param>
/// <param name="Entries">The records that could be read.</param>
/// <param name="Unreadable">What is wrong with the others, a line each.</param>
/// <typeparam name="T">The records.</typeparam>
public sealed record DipPage<T>(int NumFound, string Cursor, IReadOnlyList<DipEntry<T>> Entries, IReadOnlyList<string> Unreadable)
    where T : class, IDipRecord
{
    private const int MaxDepth = 64;

    /// <summary>
    /// Reads a page; null where the bytes are none, or leave out where the list goes on. A record of a wrong shape spoils no other.
    /// </summary>
    internal static DipPage<T>? TryParse(ReadOnlyMemory<byte> json, DipResource<T> resource)
    {
        using var parsed = Parse(json);
        if (parsed?.RootElement is not { ValueKind: JsonValueKind.Object } root
            || !root.TryGetProperty("numFound", out var found) || found.ValueKind != JsonValueKind.Number || !found.TryGetInt32(out var numFound)
            || !root.TryGetProperty("documents", out var documents) || documents.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var entries = new List<DipEntry<T>>();
        var unreadable = new List<string>();
        foreach (var document in documents.EnumerateArray())
        {
            if (ReadEntry(document, resource, out var complaint) is { } entry)
            {
                entries.Add(entry);
            }
            else
            {
                unreadable.Add(complaint);
            }
        }

        var cursor = root.TryGetProperty("cursor", out var next) && next.ValueKind == JsonValueKind.String ? next.GetString()! : "";
        return cursor.Length == 0 && documents.GetArrayLength() < numFound ? null : new DipPage<T>(numFound, cursor, entries, unreadable);
    }

    /// <summary>Reads one record; null where the bytes are none.</summary>
    internal static DipEntry<T>? TryParseOne(ReadOnlyMemory<byte> json, DipResource<T> resource)
    {
        using var parsed = Parse(json);
        return parsed is null ? null : ReadEntry(parsed.RootElement, resource, out _);
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonDocument.Parse(LoneSurrogates.Replaced(json), new JsonDocumentOptions { MaxDepth = MaxDepth });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static DipEntry<T>? ReadEntry(JsonElement document, DipResource<T> resource, out string complaint)
    {
        complaint = "";
        try
        {
            if (document.ValueKind == JsonValueKind.Object && document.Deserialize(resource.Json) is { } record)
            {
                if (record.Id is { Length: > 0 and <= 20 } id && id.All(char.IsAsciiDigit))
                {
                    return new DipEntry<T>(id, record, CanonicalJson.Of(document, except: "text"));
                }

                complaint = $"a record of {resource.Name} has no id";
                return null;
            }

            complaint = $"a record of {resource.Name} is no object";
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            complaint = $"a record of {resource.Name} has another shape than DIP's OpenAPI gives it: {(e as JsonException)?.Path ?? e.Message}";
        }

        return null;
    }
}
