using System.IO.Abstractions;

namespace OpenDrucksache.Ocfl;

/// <summary>Checks content files against the inventories: each is named, each named one is there, the digests agree.</summary>
internal sealed class ContentCheck
{
    private const int BufferSize = 1 << 17;
    private const long ParallelFrom = 16L << 20;

    private readonly IFileSystem _files;
    private readonly CheckedInventory _root;
    private readonly IReadOnlyList<(string Version, CheckedInventory Inventory)> _history;
    private readonly IReadOnlyList<VersionFolder> _versions;
    private readonly Findings _findings;
    private readonly Dictionary<string, DiskEntry> _content;

    public ContentCheck(
        IFileSystem files,
        CheckedInventory root,
        IReadOnlyList<(string Version, CheckedInventory Inventory)> history,
        IReadOnlyList<VersionFolder> versions,
        Findings findings)
    {
        (_files, _root, _history, _versions, _findings) = (files, root, history, versions, findings);
        _content = versions.SelectMany(version => version.Content).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The bytes of all content files.</summary>
    public long Bytes => _content.Values.Sum(entry => entry.Length);

    private IEnumerable<CheckedInventory> Inventories => _history.Select(pair => pair.Inventory).Append(_root);

    public void CheckPaths()
    {
        foreach (var inventory in Inventories.Where(inventory => inventory.HasManifest && !inventory.HasBadContentDirectory))
        {
            CheckPlaces(inventory);
        }

        CheckAllAreNamed(_root, _versions);
        foreach (var (version, inventory) in _history)
        {
            var count = _versions.Index().First(pair => pair.Item.Name == version).Index + 1;
            CheckAllAreNamed(inventory, _versions.Take(count));
        }
    }

    /// <summary>Recomputes every digest that any inventory states, each file read once. Returns how many files were read.</summary>
    public long CheckDigests()
    {
        var perFile = StatedDigests()
            .Where(digest => _content.ContainsKey(digest.Path))
            .GroupBy(digest => digest.Path, StringComparer.Ordinal)
            .ToList();
        var work = Bytes < ParallelFrom ? perFile.Select(Judge) : perFile.AsParallel().AsOrdered().Select(Judge);
        foreach (var finding in work.SelectMany(found => found))
        {
            _findings.Add(finding.Code, finding.Path, finding.Reason);
        }

        return perFile.Count;
    }

    private IEnumerable<StatedDigest> StatedDigests()
    {
        foreach (var inventory in Inventories)
        {
            foreach (var (digest, paths) in inventory.Algorithm is null ? [] : inventory.Manifest)
            {
                foreach (var path in paths)
                {
                    yield return new StatedDigest(path, inventory.Algorithm!, digest, "E092", inventory.Path);
                }
            }

            foreach (var (algorithm, digest, path) in inventory.Fixity)
            {
                yield return new StatedDigest(path, algorithm, digest, "E093", inventory.Path);
            }
        }
    }

    private void CheckPlaces(CheckedInventory inventory)
    {
        var fixityPaths = inventory.Fixity.Select(entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        var numbers = inventory.Versions.Keys.Select(VersionName.Parse).Select(name => name?.Number).ToHashSet();
        var withoutContent = _versions.Where(version => version.Content.Count == 0).Select(version => version.Name).ToHashSet();
        foreach (var path in inventory.ContentPaths)
        {
            var parts = path.Split('/', 3);
            if (parts.Length < 3
                || !inventory.Versions.ContainsKey(parts[0])
                || VersionName.Parse(parts[0]) is null
                || parts[1] != (inventory.ContentDirectory ?? "content"))
            {
                ReportPlace(inventory, path, parts, numbers);
                continue;
            }

            if (_content.ContainsKey(path))
            {
                continue;
            }

            _findings.Add("E092", inventory.Path, $"the file '{path}' is not there");
            if (fixityPaths.Contains(path))
            {
                _findings.Add("E093", inventory.Path, $"the file '{path}' of the fixity block is not there");
            }

            if (withoutContent.Contains(parts[0]))
            {
                _findings.Add("E016", parts[0], $"has no content, and '{path}' should be there");
            }
        }
    }

    private void ReportPlace(CheckedInventory inventory, string path, string[] parts, HashSet<int?> numbers)
    {
        _findings.Add("E042", inventory.Path, $"the content path '{path}' does not lead into the content directory of a version");
        var isVersion = inventory.Versions.ContainsKey(parts[0]);
        if (!isVersion && VersionName.Parse(parts[0]) is { } name && numbers.Contains(name.Number))
        {
            _findings.Add("E014", inventory.Path, $"the content path '{path}' names a version otherwise than its directory");
        }
        else if (isVersion && parts.Length == 3 && inventory.ContentDirectory is null)
        {
            _findings.Add(
                "E021", inventory.Path, $"the content path '{path}' does not lead into 'content', and no other content directory is stated");
        }
    }

    private void CheckAllAreNamed(CheckedInventory inventory, IEnumerable<VersionFolder> versions)
    {
        if (!inventory.HasManifest || inventory.HasBadContentDirectory || inventory.HasBadContentPath)
        {
            return;
        }

        var named = inventory.ContentPaths.ToHashSet(StringComparer.Ordinal);
        foreach (var path in versions.SelectMany(version => version.Content.Keys).Where(path => !named.Contains(path)))
        {
            _findings.Add("E023", path, $"is not in the manifest of {inventory.Path}");
        }
    }

    private List<Finding> Judge(IGrouping<string, StatedDigest> file)
    {
        var found = new List<Finding>();
        try
        {
            var computed = Hash(_content[file.Key], file.Select(digest => digest.Algorithm));
            found.AddRange(file
                .Where(digest => computed.TryGetValue(digest.Algorithm, out var value) && value != digest.Digest)
                .Select(digest => new Finding(digest.Code, digest.Path, $"its {digest.Algorithm} is not the one in {digest.Where}")));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            found.Add(new Finding("E092", file.Key, $"cannot be read: {trouble.Message}"));
        }

        return found;
    }

    /// <summary>What has no length is not opened: pipes have none, and would be waited for.</summary>
    private IReadOnlyDictionary<string, string> Hash(DiskEntry file, IEnumerable<string> algorithms)
    {
        using var hasher = new Hasher(algorithms);
        if (file.Length == 0)
        {
            return hasher.Finish();
        }

        const FileShare share = FileShare.ReadWrite | FileShare.Delete;
        using var stream = _files.FileStream.New(file.FullPath, FileMode.Open, FileAccess.Read, share, 1, FileOptions.SequentialScan);
        var buffer = System.Buffers.ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            for (var count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
            {
                hasher.Append(buffer.AsSpan(0, count));
            }
        }
        finally
        {
            System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        }

        return hasher.Finish();
    }

    /// <summary>A digest that an inventory states for a content file.</summary>
    private sealed record StatedDigest(string Path, string Algorithm, string Digest, string Code, string Where);
}
