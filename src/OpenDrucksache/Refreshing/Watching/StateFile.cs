using System.IO.Abstractions;
using System.Text.Json;
using OpenDrucksache.Archive;
using OpenDrucksache.Refreshing.Watching;

namespace OpenDrucksache.Refreshing;

/// <summary>Reads and writes what the job remembers.</summary>
/// <param name="files">The disk.</param>
/// <param name="archiveFolder">The archive.</param>
public sealed class StateFile(IFileSystem files, string archiveFolder)
{
    private string Path => files.Path.Combine(archiveFolder, "refresh", "state.json");

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
            var state = JsonSerializer.Deserialize(files.File.ReadAllBytes(Path), RefreshJson.Instance.RefreshState);
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
    public void Save(RefreshState state) =>
        WholeFile.Replace(files, Path, stream => JsonSerializer.Serialize(stream, state, RefreshJson.Instance.RefreshState));
}
