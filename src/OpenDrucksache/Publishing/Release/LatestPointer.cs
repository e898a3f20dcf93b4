namespace OpenDrucksache.Publishing;

/// <summary>Which release is the newest: <c>latest.json</c>.</summary>
internal sealed record LatestPointer(string Release, string Path, string Manifest, string ManifestSha256, DateTimeOffset SeenUntil)
{
    /// <summary>The pointer to this release; paths are relative to the pointer.</summary>
    public static LatestPointer To(Manifest manifest, string sha256)
    {
        var path = $"{ReleasePaths.ReleasesName}/{manifest.Release}/";
        return new LatestPointer(manifest.Release, path, path + Publishing.Manifest.FileName, sha256, manifest.SeenUntil);
    }
}
