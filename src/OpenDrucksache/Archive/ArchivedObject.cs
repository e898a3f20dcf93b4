using System.Globalization;
using System.Text.Json;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive;

/// <summary>
/// How a Drucksache lies in its OCFL object. The head's state holds every Fassung in a folder of its own: <c>v2/fassung.json</c>
/// and the bytes beside it. An object whose paper was given a number holds <c>moved.json</c> instead.
/// </summary>
internal static class ArchivedObject
{
    public const string MovedFile = "moved.json";

    public const string DipFile = "dip.json";

    public const string ExchangeFile = "http.json";

    private const string IdPrefix = "drucksache:";

    public static string ObjectId(DrucksacheId id) => IdPrefix + id;

    public static DrucksacheId IdOf(string objectId) => TryGetId(objectId, out var id) ? id : throw new ArgumentException($"'{objectId}' is no Drucksache", nameof(objectId));

    public static bool TryGetId(string objectId, out DrucksacheId id)
    {
        id = default;
        return objectId.StartsWith(IdPrefix, StringComparison.Ordinal) && DrucksacheId.TryParse(objectId[IdPrefix.Length..], out id);
    }

    public static string RecordPath(int version) => PathOf(version, "fassung.json");

    public static string PathOf(int version, string file) => string.Create(CultureInfo.InvariantCulture, $"v{version}/{file}");

    public static bool IsMoved(OcflObject stored) => stored.Inventory.Head.State.ContainsKey(MovedFile);

    public static DrucksacheId MovedTo(OcflObject stored)
    {
        using var moved = JsonDocument.Parse(ReadAll(stored, MovedFile));
        return DrucksacheId.TryParse(moved.RootElement.GetProperty("to").GetString(), out var to)
            ? to
            : throw new JsonException($"{MovedFile} names no Drucksache");
    }

    public static byte[] Moved(DrucksacheId to) =>
        JsonSerializer.SerializeToUtf8Bytes(new { Type = "moved", To = to }, DrucksacheJson.Options);

    /// <summary>The numbers of its Fassungen, ascending.</summary>
    public static IEnumerable<int> Versions(OcflObject stored)
    {
        for (var version = 1; stored.Inventory.Head.State.ContainsKey(RecordPath(version)); version++)
        {
            yield return version;
        }
    }

    public static FassungRecord Record(OcflObject stored, int version) =>
        FassungRecord.Parse(ReadAll(stored, RecordPath(version)));

    /// <summary>The exchange that brought a Fassung; null where it came from a file.</summary>
    public static HttpExchange? Exchange(OcflObject stored, int version) =>
        stored.Inventory.Head.State.ContainsKey(PathOf(version, ExchangeFile))
            ? JsonSerializer.Deserialize<HttpExchange>(ReadAll(stored, PathOf(version, ExchangeFile)), DrucksacheJson.Options)
            : null;

    public static byte[] ReadAll(OcflObject stored, string logicalPath)
    {
        using var stream = stored.OpenRead(logicalPath);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
