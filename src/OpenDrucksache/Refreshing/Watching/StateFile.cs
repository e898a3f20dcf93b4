using System.IO.Abstractions;
using System.Text.Json;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Refreshing;

/// <summary>Reads and writes what the job remembers. The file is replaced as a whole: a crash leaves the old one or the new one.</summary>
public sealed class StateFile(IFileSystem files, string archiveFolder, IDurability? durability = null)
{
    private const string Folder = "refresh";

    private readonly IDurability _durability = durability ?? Durability.Disk;

    private string Path => files.Path.Combine(archiveFolder, Folder, "state.json");

    /// <summary>What the last run left; empty before the first.</summary>
    /// <exception cref="TroubleException">The file is damaged, or of a newer version.</exception>
    public RefreshState Load()
    {
        if (!files.File.Exists(Path))
        {
            return new RefreshState();
        }

        try
        {
            var state = JsonSerializer.Deserialize<RefreshState>(files.File.ReadAllBytes(Path), DrucksacheJson.Options);
            return state is { Format: 1 }
                ? state
                : throw new TroubleException($"{Path}: was written by a newer version. Update drucksache");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw new TroubleException($"{Path}: is damaged. Delete it: the next run asks DIP for everything anew, and nothing captured is lost", e);
        }
    }

    /// <summary>Replaces what was there and returns when that is safe.</summary>
    public void Save(RefreshState state)
    {
        var folder = files.Path.GetDirectoryName(Path)!;
        files.Directory.CreateDirectory(folder);
        using (var stream = files.FileStream.New(Path + ".tmp", FileMode.Create, FileAccess.Write))
        {
            JsonSerializer.Serialize(stream, state, DrucksacheJson.Options);
            _durability.Flush(stream);
        }

        files.File.Move(Path + ".tmp", Path, overwrite: true);
        _durability.FlushDirectory(folder);
    }
}
