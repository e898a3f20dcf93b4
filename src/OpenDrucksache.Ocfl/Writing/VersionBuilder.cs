using DigestBlock = System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IReadOnlyList<string>>;

namespace OpenDrucksache.Ocfl;

/// <summary>
/// Builds the inventory of a new version while its files are being staged: content that the object holds already is
/// not stored again.
/// </summary>
internal sealed class VersionBuilder
{
    private readonly Inventory? _previous;
    private readonly SortedDictionary<string, string> _state;
    private readonly Dictionary<string, IReadOnlyList<string>> _manifest;
    private readonly Dictionary<string, Dictionary<string, IReadOnlyList<string>>> _fixity;

    public VersionBuilder(Inventory? previous)
    {
        _previous = previous;
        Name = previous is null ? new VersionName(1, 0) : VersionName.Parse(previous.Head.Name)!.Value.Next;
        _state = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, digest) in previous?.Head.State ?? new Dictionary<string, string>())
        {
            _state[path] = digest;
        }

        _manifest = previous is null ? new(StringComparer.Ordinal) : Copy(previous.Manifest);
        _fixity = previous is null
            ? new(StringComparer.Ordinal)
            : previous.Fixity.ToDictionary(block => block.Key, block => Copy(block.Value), StringComparer.Ordinal);
    }

    public VersionName Name { get; }

    public string DigestAlgorithm => _previous?.DigestAlgorithm ?? "sha512";

    public string ContentDirectory => _previous?.ContentDirectory ?? "content";

    public bool Changes => _previous is null || !_state.SequenceEqual(_previous.Head.State.OrderBy(pair => pair.Key, StringComparer.Ordinal));

    public string ContentPath(string logicalPath) => $"{Name}/{ContentDirectory}/{logicalPath}";

    public bool Holds(string digest) => _manifest.ContainsKey(digest);

    public bool Remove(string logicalPath) => _state.Remove(logicalPath);

    /// <summary>Puts a file; its bytes lie at <see cref="ContentPath"/> unless the object held them before.</summary>
    public void Put(string logicalPath, IReadOnlyDictionary<string, string> digests)
    {
        var digest = digests[DigestAlgorithm];
        _state[logicalPath] = digest;
        if (!_manifest.TryGetValue(digest, out var paths))
        {
            paths = [ContentPath(logicalPath)];
            _manifest[digest] = paths;
        }

        foreach (var (algorithm, value) in digests.Where(pair => pair.Key != DigestAlgorithm))
        {
            if (!_fixity.TryGetValue(algorithm, out var block))
            {
                _fixity[algorithm] = block = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
            }

            block[value] = block.TryGetValue(value, out var known) ? [.. known.Union(paths, StringComparer.Ordinal)] : paths;
        }
    }

    /// <summary>A logical path that cannot stand beside the others; null where all can.</summary>
    public string? FirstConflict() => OcflPath.FirstConflict(_state.Keys);

    public Inventory Build(VersionDraft draft, SpecVersion specOfNewObjects)
    {
        var version = new InventoryVersion
        {
            Number = Name.Number,
            Name = Name.ToString(),
            Created = draft.Created.ToUniversalTime(),
            Message = draft.Message,
            User = draft.User,
            State = _state,
        };
        return new Inventory
        {
            Id = draft.ObjectId,
            Spec = _previous?.Spec ?? specOfNewObjects,
            DigestAlgorithm = DigestAlgorithm,
            ContentDirectory = ContentDirectory,
            Versions = [.. _previous?.Versions ?? [], version],
            Manifest = _manifest,
            Fixity = _fixity.ToDictionary(block => block.Key, block => (DigestBlock)block.Value, StringComparer.Ordinal),
        };
    }

    private static Dictionary<string, IReadOnlyList<string>> Copy(DigestBlock block) => new(block, StringComparer.Ordinal);
}
