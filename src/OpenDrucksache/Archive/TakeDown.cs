using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive;

/// <summary>
/// What of an object goes when Fassungen are taken down: the bytes of their documents and what DIP said of them, in all versions
/// of the object. Their records stay and say why.
/// </summary>
internal static class TakeDown
{
    /// <summary>The erasure; null where nothing is left to erase.</summary>
    public static ErasureDraft? Of(OcflObject stored, IReadOnlyCollection<int> versions, Tombstone tombstone, User user)
    {
        var documents = versions.SelectMany(version => ArchivedObject.Documents(stored, version)).Where(document => document.Record.TakenDown is null).ToList();
        return documents.Count == 0 ? null : Draft(
            stored,
            [.. documents.SelectMany(document => new[] { document.BytesPath, document.Names.Dip })],
            documents.ToDictionary(document => document.Names.Record, document => (document.Record with { TakenDown = tombstone }).ToJson()),
            tombstone,
            user);
    }

    /// <summary>The erasure of what an object still holds from before its paper was given a number; null where that is nothing.</summary>
    public static ErasureDraft? OfMoved(OcflObject stored, Tombstone tombstone, User user)
    {
        var paths = stored.Inventory.Versions
            .SelectMany(version => version.State.Keys)
            .Where(path => path != ArchivedObject.MovedFile)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return !ArchivedObject.IsMoved(stored) || paths.Count == 0 ? null : Draft(
            stored,
            paths,
            new Dictionary<string, byte[]> { [ArchivedObject.MovedFile] = ArchivedObject.Moved(ArchivedObject.MovedTo(stored), tombstone) },
            tombstone,
            user);
    }

    private static ErasureDraft Draft(OcflObject stored, IReadOnlyList<string> erase, Dictionary<string, byte[]> put, Tombstone tombstone, User user) => new()
    {
        ObjectId = stored.Id,
        ExpectedHead = stored.Head,
        Erase = erase,
        Put = put.ToDictionary(pair => pair.Key, pair => Content.Of(pair.Value)),
        Message = tombstone.ToString(),
        User = user,
        Created = tombstone.At,
    };
}
