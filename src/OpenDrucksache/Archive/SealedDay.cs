using System.Globalization;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive;

/// <summary>
/// The observations of a day that is over, in an OCFL object of their own. What is noted of the day later on is sealed as
/// another part; no part is ever written anew.
/// </summary>
internal static class SealedDay
{
    private const string DayFormat = "yyyy-MM-dd";
    private const string IdPrefix = "observations:";

    public static string NameOf(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>The day of such a name; null where it is another.</summary>
    public static DateOnly? DayOf(ReadOnlySpan<char> name) =>
        DateOnly.TryParseExact(name, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static bool Is(OcflObject stored) => stored.Id.StartsWith(IdPrefix, StringComparison.Ordinal);

    public static OcflObject? Find(StorageRoot root, DateOnly day) => root.Find(IdPrefix + NameOf(day));

    /// <summary>The days that have such an object: their folders are named after them.</summary>
    public static IEnumerable<DateOnly> Days(StorageRoot root) => EveryObject.Select(root, Days);

    /// <summary>The paths of its parts, in the order in which they were sealed.</summary>
    public static IEnumerable<string> Parts(OcflObject? stored, DateOnly day)
    {
        for (var n = 1; stored?.Inventory.Head.State.ContainsKey(PartPath(day, n)) == true; n++)
        {
            yield return PartPath(day, n);
        }
    }

    /// <summary>The version that holds these bytes as the next part.</summary>
    public static VersionDraft Draft(OcflObject? stored, DateOnly day, byte[] bytes, User user) => new()
    {
        ObjectId = IdPrefix + NameOf(day),
        ExpectedHead = stored?.Head ?? 0,
        Put = new Dictionary<string, Content> { [PartPath(day, Parts(stored, day).Count() + 1)] = Content.Of(bytes, "sha256") },
        Message = $"observations of {NameOf(day)}",
        User = user,
        Created = new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero),
    };

    private static IEnumerable<DateOnly> Days(IEnumerable<string> folders) =>
        from folder in folders
        let id = Uri.UnescapeDataString(Path.GetFileName(folder))
        where id.StartsWith(IdPrefix, StringComparison.Ordinal)
        let day = DayOf(id.AsSpan(IdPrefix.Length))
        where day is not null
        select day.Value;

    private static string PartPath(DateOnly day, int n) => string.Create(CultureInfo.InvariantCulture, $"{NameOf(day)}.{n}.jsonl");
}
