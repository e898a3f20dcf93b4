using System.IO.Abstractions;

namespace OpenDrucksache.Refreshing;

/// <summary>A file to capture.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Seen">The day that a folder above it names, midnight UTC; null where none does.</param>
/// <param name="FoundInFolder">Whether it was found in a folder and not named itself.</param>
public sealed record SourceFile(string Path, DateTimeOffset? Seen, bool FoundInFolder)
{
    private static readonly string[] Extensions = [".json", ".md", ".pdf", ".txt"];

    private static readonly EnumerationOptions Walk = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint,
    };

    /// <summary>
    /// The files that these paths name, folders with all in them that may be a paper (.pdf, .txt, .md, .json): those in
    /// folders named by a date first, in the order of their dates, then by path.
    /// </summary>
    /// <exception cref="TroubleException">A path names nothing.</exception>
    public static IReadOnlyList<SourceFile> Find(IFileSystem files, IEnumerable<string> paths) =>
        [.. paths.SelectMany(path => FindOne(files, path))
            .OrderBy(file => file.Seen ?? DateTimeOffset.MaxValue)
            .ThenBy(file => file.Path, StringComparer.Ordinal)];

    private static IEnumerable<SourceFile> FindOne(IFileSystem files, string path)
    {
        if (files.File.Exists(path))
        {
            return [new SourceFile(path, SeenFrom(files, path), FoundInFolder: false)];
        }

        if (!files.Directory.Exists(path))
        {
            throw new TroubleException($"{path}: there is no such file or folder. Check the path");
        }

        return files.Directory.EnumerateFiles(path, "*", Walk)
            .Where(file => Extensions.Contains(files.Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Select(file => new SourceFile(file, SeenFrom(files, file), FoundInFolder: true));
    }

    private static DateTimeOffset? SeenFrom(IFileSystem files, string path)
    {
        for (var folder = files.Path.GetDirectoryName(files.Path.GetFullPath(path)); folder is not null; folder = files.Path.GetDirectoryName(folder))
        {
            var name = files.Path.GetFileName(folder);
            if (name.Length == "2026-07-07".Length && Utc.TryParse(name, out var day))
            {
                return day;
            }
        }

        return null;
    }
}
