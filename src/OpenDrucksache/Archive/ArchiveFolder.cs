using System.IO.Abstractions;
using System.Text;
using System.Text.Json;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive;

/// <summary>Where things lie in the folder of an archive, and the mark that tells it from any other folder.</summary>
internal sealed class ArchiveFolder(IFileSystem files, string path)
{
    /// <summary>The format that this version writes, and the newest it reads.</summary>
    public const int Format = 1;

    private static readonly string[] OwnNames = ["archive.json", "archive.json.tmp", "ocfl", "work", "observations", "index", "refresh", "config.ini"];

    public IFileSystem Files => files;

    public string Path => path;

    public string StorageRoot => In("ocfl");

    public string Observations => In("observations");

    public string Index => In("index");

    public StoragePlaces Places => new(StorageRoot, In("work"));

    private string Mark => In("archive.json");

    /// <summary>Checks that the folder is an archive that this version can read.</summary>
    public void RequireArchive()
    {
        if (!files.File.Exists(Mark))
        {
            throw new TroubleException($"{path}: is no archive: archive.json is missing. Name one with --archive, or make one with 'drucksache capture'");
        }

        if (ReadFormat() is not { } format)
        {
            throw new TroubleException($"{path}: is no archive: archive.json is damaged. Restore it from a backup: {MarkText()}");
        }

        if (format > Format)
        {
            throw new TroubleException($"{path}: was written by a newer version (archive format {format}, this version reads {Format}). Update drucksache");
        }
    }

    /// <summary>Makes the folder an archive unless it is one. Refuses a folder that holds anything else.</summary>
    public void Create(IDurability durability)
    {
        if (files.File.Exists(Mark))
        {
            RequireArchive();
            return;
        }

        if (files.Directory.Exists(path) && files.Directory.EnumerateFileSystemEntries(path).Any(e => !OwnNames.Contains(files.Path.GetFileName(e))))
        {
            throw new TroubleException($"{path}: is no archive and not empty. Name an archive or an empty folder with --archive");
        }

        files.Directory.CreateDirectory(path);
        using (var mark = files.FileStream.New(Mark + ".tmp", FileMode.Create, FileAccess.Write))
        {
            mark.Write(Encoding.UTF8.GetBytes(MarkText() + "\n"));
            durability.Flush(mark);
        }

        files.File.Move(Mark + ".tmp", Mark, overwrite: true);
        durability.FlushDirectory(path);
    }

    private string In(string name) => files.Path.Combine(path, name);

    private static string MarkText() => $$"""{"type":"archive","format":{{Format}}}""";

    private int? ReadFormat()
    {
        try
        {
            using var mark = JsonDocument.Parse(files.File.ReadAllBytes(Mark));
            return mark.RootElement.GetProperty("format").GetInt32();
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
