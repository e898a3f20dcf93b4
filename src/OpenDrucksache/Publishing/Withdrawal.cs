using System.IO.Abstractions;

namespace OpenDrucksache.Publishing;

/// <summary>Takes a release back that should not have been published. Its files stay; nothing points to it any more.</summary>
public static class Withdrawal
{
    /// <summary>Withdraws a release and turns the pointer to the newest that stands. Twice is once.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="outFolder">The folder that was published in.</param>
    /// <param name="release">The id of the release.</param>
    /// <param name="reason">Why, for those who used it.</param>
    /// <param name="now">When, UTC.</param>
    /// <returns>The release that <c>latest.json</c> names now; null where none is left.</returns>
    /// <exception cref="TroubleException">There is no such release, or another publish is at work.</exception>
    public static string? Withdraw(IFileSystem files, string outFolder, string release, string reason, DateTimeOffset now)
    {
        if (!files.Directory.Exists(new ReleasePaths(files, outFolder).Releases) || files.Path.GetFileName(release) != release)
        {
            throw new TroubleException($"{outFolder}: holds no release {release}. Name the folder that was published in with --out");
        }

        using var folder = ReleaseFolder.Open(files, outFolder);
        return folder.Shelf.Withdraw(new WithdrawnRelease(release, reason, now));
    }
}
