using System.Globalization;
using System.Text.Json;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive;

/// <summary>
/// How a Drucksache lies in its OCFL object. The head's state holds every Fassung in a folder of its own: <c>v2/fassung.json</c>
/// and the bytes beside it, and <c>v2/text-1.json</c> with the bytes of a second witness. A number that turned out to be a text of
/// another Fassung holds <c>v2/joined.json</c> instead, an object whose paper was given a number <c>moved.json</c>.
/// </summary>
internal static class ArchivedObject
{
    public const string MovedFile = "moved.json";

    private const string IdPrefix = "drucksache:";

    public static string ObjectId(DrucksacheId id) => IdPrefix + id;

    public static DrucksacheId IdOf(string objectId) => TryGetId(objectId, out var id) ? id : throw new ArgumentException($"'{objectId}' is no Drucksache", nameof(objectId));

    public static bool TryGetId(string objectId, out DrucksacheId id)
    {
        id = default;
        return objectId.StartsWith(IdPrefix, StringComparison.Ordinal) && DrucksacheId.TryParse(objectId[IdPrefix.Length..], out id);
    }

    public static string PathOf(int version, string file) => string.Create(CultureInfo.InvariantCulture, $"v{version}/{file}");

    public static bool IsPdf(FassungRecord record) => record.MediaType == "application/pdf";

    public static bool IsMoved(OcflObject stored) => Has(stored, MovedFile);

    public static DrucksacheId MovedTo(OcflObject stored)
    {
        using var moved = JsonDocument.Parse(ReadAll(stored, MovedFile));
        return DrucksacheId.TryParse(moved.RootElement.GetProperty("to").GetString(), out var to)
            ? to
            : throw new JsonException($"{MovedFile} names no Drucksache");
    }

    public static byte[] Moved(DrucksacheId to, Tombstone? takenDown = null) =>
        JsonSerializer.SerializeToUtf8Bytes(new MovedNote("moved", to, takenDown), ArchiveJson.Instance.MovedNote);

    /// <summary>The numbers of its Fassungen, ascending.</summary>
    public static IEnumerable<int> Versions(OcflObject stored) => Numbers(stored).Where(version => Has(stored, DocumentNames.Of(version, 0).Record));

    /// <summary>All numbers that were ever given to a Fassung, ascending.</summary>
    public static IEnumerable<int> Numbers(OcflObject stored)
    {
        for (var version = 1; Has(stored, DocumentNames.Of(version, 0).Record) || Has(stored, JoinedPath(version)); version++)
        {
            yield return version;
        }
    }

    public static string JoinedPath(int version) => PathOf(version, "joined.json");

    public static byte[] Joined(int target) => JsonSerializer.SerializeToUtf8Bytes(new JoinedNote("joined", target), ArchiveJson.Instance.JoinedNote);

    /// <summary>The number that a Fassung has now: its own, or that of the Fassung that it turned out to be a text of.</summary>
    public static int Current(OcflObject stored, int version)
    {
        if (!Has(stored, JoinedPath(version)))
        {
            return version;
        }

        using var joined = JsonDocument.Parse(ReadAll(stored, JoinedPath(version)));
        return joined.RootElement.GetProperty("version").GetInt32();
    }

    /// <summary>What the object holds; nothing where there is none yet.</summary>
    public static Holdings Holdings(OcflObject? stored)
    {
        var holdings = new Holdings();
        foreach (var version in stored is null ? [] : Numbers(stored))
        {
            holdings.Add(version, [.. Documents(stored!, version).Select(document => document.Record.Facts)]);
        }

        return holdings;
    }

    /// <summary>The documents of a Fassung: the one that tells it, then its second witnesses.</summary>
    public static IEnumerable<StoredDocument> Documents(OcflObject stored, int version)
    {
        for (var n = 0; Has(stored, DocumentNames.Of(version, n).Record); n++)
        {
            yield return new StoredDocument(stored, version, DocumentNames.Of(version, n));
        }
    }

    public static FassungRecord Record(OcflObject stored, int version) =>
        FassungRecord.Parse(ReadAll(stored, DocumentNames.Of(version, 0).Record));

    public static bool Has(OcflObject stored, string logicalPath) => stored.Inventory.Head.State.ContainsKey(logicalPath);

    public static byte[] ReadAll(OcflObject stored, string logicalPath)
    {
        using var stream = stored.OpenRead(logicalPath);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
