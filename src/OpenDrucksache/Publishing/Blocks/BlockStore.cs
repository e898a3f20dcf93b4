using System.IO.Abstractions;
using System.Security.Cryptography;
using System.Text.Json;

namespace OpenDrucksache.Publishing.Blocks;

/// <summary>
/// Built blocks, each in a folder named by its key. Derived; may be deleted at any time. A block appears by a rename, so that several
/// processes may build at once, the same block too.
/// </summary>
internal sealed class BlockStore(IFileSystem files, string folder)
{
    private const string HalfPrefix = "half-";

    /// <summary>The block as it was built; null where it was not, or its files are damaged.</summary>
    public BuiltBlock? Find(PlannedBlock block)
    {
        var place = PlaceOf(block);
        return Read(place) is { } built && built.Key == block.Key && built.Files.All(file => IsWhole(place, file)) ? built with { Folder = place } : null;
    }

    /// <summary>The block as it was built, unless papers were left out of it: these are tried again.</summary>
    public BuiltBlock? FindComplete(PlannedBlock block) => Find(block) is { Failed.Count: 0 } built ? built : null;

    /// <summary>What the coverage counts of the papers of a block.</summary>
    public IReadOnlyList<CoveredPaper> Covered(BuiltBlock built) =>
        JsonSerializer.Deserialize(files.File.ReadAllBytes(files.Path.Combine(built.Folder, BuiltBlock.CoveredName)), ReleaseJson.Instance.IReadOnlyListCoveredPaper)!;

    /// <summary>What was read before of the papers of a block.</summary>
    public KnownRows Known(BlockId id) => new(
        files,
        files.Directory.Exists(folder) ? [.. files.Directory.EnumerateDirectories(folder, id + "-*").Order(StringComparer.Ordinal).Select(place => files.Path.Combine(place, BuiltBlock.RowsName))] : []);

    /// <summary>Makes a new folder for a block that is being built.</summary>
    public string Begin()
    {
        var place = files.Path.Combine(folder, HalfPrefix + files.Path.GetRandomFileName());
        files.Directory.CreateDirectory(place);
        return place;
    }

    /// <summary>Puts a finished block in its place. Where another process was faster, that one's stays: by its key it has the same rows.</summary>
    public BuiltBlock Place(PlannedBlock block, string built)
    {
        if (FindComplete(block) is { } same)
        {
            files.Directory.Delete(built, recursive: true);
            return same;
        }

        var place = PlaceOf(block);
        if (files.Directory.Exists(place))
        {
            Remove(place);
        }

        try
        {
            files.Directory.Move(built, place);
        }
        catch (IOException) when (Find(block) is not null)
        {
            files.Directory.Delete(built, recursive: true);
        }

        return Find(block) ?? throw new TroubleException($"{place}: what was written there cannot be read back. Check the disk, then build again");
    }

    /// <summary>Removes all other blocks.</summary>
    /// <param name="blocks">Those that are needed.</param>
    /// <param name="isBuilding">Whether other processes may be building: what is not finished stays then.</param>
    public void Sweep(IEnumerable<PlannedBlock> blocks, bool isBuilding)
    {
        var needed = blocks.Select(NameOf).ToHashSet(StringComparer.Ordinal);
        foreach (var place in files.Directory.Exists(folder) ? files.Directory.GetDirectories(folder) : [])
        {
            var name = files.Path.GetFileName(place);
            if (!needed.Contains(name) && !(isBuilding && name.StartsWith(HalfPrefix, StringComparison.Ordinal)))
            {
                files.Directory.Delete(place, recursive: true);
            }
        }
    }

    private static string NameOf(PlannedBlock block) => $"{block.Id}-{block.Key[..32]}";

    private string PlaceOf(PlannedBlock block) => files.Path.Combine(folder, NameOf(block));

    private BuiltBlock? Read(string place)
    {
        try
        {
            var path = files.Path.Combine(place, BuiltBlock.FileName);
            return files.File.Exists(path) ? JsonSerializer.Deserialize(files.File.ReadAllBytes(path), ReleaseJson.Instance.BuiltBlock) : null;
        }
        catch (Exception e) when (e is JsonException or IOException)
        {
            return null;
        }
    }

    private bool IsWhole(string place, ManifestFile file)
    {
        try
        {
            using var stream = files.File.OpenRead(files.Path.Combine(place, files.Path.GetFileName(file.Path)));
            return Convert.ToHexStringLower(SHA256.HashData(stream)) == file.Sha256;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Makes room: under another name first, so that nobody finds half a block.</summary>
    private void Remove(string place)
    {
        try
        {
            var aside = files.Path.Combine(folder, HalfPrefix + files.Path.GetRandomFileName());
            files.Directory.Move(place, aside);
            files.Directory.Delete(aside, recursive: true);
        }
        catch (IOException) when (!files.Directory.Exists(place))
        {
            // Another process was faster.
        }
    }
}
