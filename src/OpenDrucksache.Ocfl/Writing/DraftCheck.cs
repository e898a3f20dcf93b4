namespace OpenDrucksache.Ocfl;

/// <summary>Refuses drafts that cannot become versions, before or after their files were staged.</summary>
internal static class DraftCheck
{
    public static void Paths(VersionDraft draft)
    {
        var id = draft.ObjectId;
        if (id.Length == 0 || !OcflPath.IsPlainText(id))
        {
            throw new OcflException($"'{id}': cannot be an object's id: it is empty, holds control characters, or is not in NFC");
        }

        if (draft.Put.Keys.FirstOrDefault(path => !OcflPath.IsPortable(path)) is { } path)
        {
            throw new OcflException($"{id}: '{path}' cannot be a file's path on every system. Use another name");
        }

        if (draft.Put.Values.SelectMany(content => content.Fixity).FirstOrDefault(algorithm => !Hasher.Knows(algorithm)) is { } unknown)
        {
            throw new OcflException($"{id}: '{unknown}' is no digest algorithm known here. Leave it out");
        }
    }

    public static void Head(VersionDraft draft, int head, VersionName next)
    {
        if (head != draft.ExpectedHead)
        {
            throw new OcflException($"{draft.ObjectId}: is at version {head}, and {draft.ExpectedHead} was expected: someone else wrote. Read it again");
        }

        if (!next.Fits)
        {
            throw new OcflException($"{draft.ObjectId}: has as many versions as its padded names allow. Begin another object");
        }
    }

    public static void Outcome(VersionDraft draft, VersionBuilder builder)
    {
        if (builder.FirstConflict() is { } path)
        {
            throw new OcflException($"{draft.ObjectId}: '{path}' cannot stand beside another file that is its folder or differs in case only. Use another name");
        }

        if (!builder.Changes)
        {
            throw new OcflException($"{draft.ObjectId}: nothing would change, and a version without a change is not made");
        }
    }
}
