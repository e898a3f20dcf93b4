using System.IO.Abstractions;

namespace OpenDrucksache.Publishing;

/// <summary>The releases of a folder, newest first: the latest and those it came from, then what was withdrawn or stands aside.</summary>
internal static class ReleaseHistory
{
    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Of(IFileSystem files, ReleasePaths paths)
    {
        var all = files.Directory.Exists(paths.Releases)
            ? files.Directory.EnumerateDirectories(paths.Releases)
                .Select(folder => ReleaseJson.Find<Manifest>(files, files.Path.Combine(folder, Manifest.FileName)) ?? Unreadable(files.Path.GetFileName(folder)))
                .OrderByDescending(manifest => manifest.SeenUntil)
                .ThenBy(manifest => manifest.Release, StringComparer.Ordinal)
                .ToDictionary(manifest => manifest.Release, StringComparer.Ordinal)
            : [];
        var line = new List<string>();
        for (var next = ReleaseJson.Find<LatestPointer>(files, paths.Latest)?.Release; next is not null && all.ContainsKey(next) && !line.Contains(next); next = all[next].Previous)
        {
            line.Add(next);
        }

        return [.. line, .. all.Keys.Except(line)];
    }

    private static Manifest Unreadable(string release) => new()
    {
        Release = release,
        SchemaVersion = "",
        Tool = "",
        ParquetWriter = "",
        SeenUntil = DateTimeOffset.MinValue,
        Source = ManifestSource.Dip,
        Tables = [],
        Failed = [],
        Files = [],
    };
}
