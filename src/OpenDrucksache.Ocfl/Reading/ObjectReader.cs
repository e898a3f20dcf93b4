using System.IO.Abstractions;
using System.Text;

namespace OpenDrucksache.Ocfl;

/// <summary>
/// Loads an object while a writer may be replacing its root inventory: where inventory and sidecar disagree it reads once
/// more, and then takes the newest version's own inventory that agrees with its sidecar.
/// </summary>
internal static class ObjectReader
{
    public const string InventoryFile = "inventory.json";

    private static readonly string[] Algorithms = ["sha512", "sha256"];

    /// <summary>The object in this folder; null where there is none.</summary>
    /// <exception cref="OcflException">There is one, and no inventory of it can be used.</exception>
    public static OcflObject? Load(IFileSystem files, string folder)
    {
        if (!files.Directory.Exists(folder))
        {
            return null;
        }

        string? reason = null;
        foreach (var place in Places(files, folder))
        {
            var loaded = TryLoad(files, folder, place, out var why);
            if (loaded is not null)
            {
                return loaded;
            }

            reason ??= why;
        }

        return files.Directory.Exists(folder)
            ? throw new OcflException($"{files.Path.Combine(folder, InventoryFile)}: the inventory cannot be used: {reason}. Validate the object")
            : null;
    }

    private static IEnumerable<string> Places(IFileSystem files, string folder)
    {
        yield return folder;
        yield return folder;
        foreach (var version in VersionFolders(files, folder).Reverse())
        {
            yield return files.Path.Combine(folder, version.ToString());
        }
    }

    private static VersionName[] VersionFolders(IFileSystem files, string folder)
    {
        try
        {
            return [.. files.Directory.EnumerateDirectories(folder)
                .Select(path => VersionName.Parse(files.Path.GetFileName(path)))
                .OfType<VersionName>()
                .OrderBy(version => version.Number)];
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static OcflObject? TryLoad(IFileSystem files, string folder, string place, out string? reason)
    {
        var inventoryPath = files.Path.Combine(place, InventoryFile);
        try
        {
            var json = SmallFile.Read(files, inventoryPath);
            foreach (var algorithm in Algorithms)
            {
                if (SmallFile.TryRead(files, $"{inventoryPath}.{algorithm}", 4096) is not { } sidecar)
                {
                    continue;
                }

                var digest = Hasher.Of(algorithm, json);
                if (DigestIn(sidecar) != digest)
                {
                    reason = "it does not match its sidecar";
                    return null;
                }

                var inventory = InventoryParser.Parse(json);
                reason = inventory.DigestAlgorithm == algorithm ? null : "its sidecar is of another algorithm";
                return reason is null ? new OcflObject(files, folder, inventory, digest) : null;
            }

            reason = "its sidecar is missing";
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or FormatException)
        {
            reason = trouble.Message;
        }

        return null;
    }

    /// <summary>The digest in "DIGEST inventory.json", in lower case.</summary>
    private static string DigestIn(byte[] sidecar) =>
        Encoding.UTF8.GetString(sidecar).Split([' ', '\t', '\n', '\r'], 2)[0].ToLowerInvariant();
}
