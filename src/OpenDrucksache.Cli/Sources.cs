using System.CommandLine;
using System.Security.Cryptography;
using OpenDrucksache.Archive;
using OpenDrucksache.Reading;
using OpenDrucksache.Refreshing;

namespace OpenDrucksache.Cli;

/// <summary>A paper that a command was asked for.</summary>
/// <param name="Name">The file, or the ref of the Fassung.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Paper">What it says.</param>
internal sealed record LoadedPaper(string Name, byte[] Bytes, Paper Paper)
{
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes));
}

/// <summary>Something to load: a file, a ref, or "-".</summary>
/// <param name="Name">What it is called.</param>
/// <param name="MayBeOther">Whether it was found in a folder and may be a note or other JSON, to be passed over.</param>
internal sealed record SourceName(string Name, bool MayBeOther);

/// <summary>Finds what the user names: files, folders, patterns, standard input, and Fassungen of the archive.</summary>
internal sealed class Sources(Host host, ParseResult parsed)
{
    private readonly Intake _intake = new(given: null, source: null);
    private ArchiveReader? _archive;

    public ArchiveReader Archive => _archive ??= ArchiveReader.Open(host.Files, parsed.ArchiveFolder());

    /// <summary>The files and refs behind an argument: what may be a paper in a folder, the files of a pattern, or the argument itself.</summary>
    public IEnumerable<SourceName> Expand(string argument)
    {
        if (host.Files.Directory.Exists(argument))
        {
            return SourceFile.Find(host.Files, [argument]).Select(file => new SourceName(file.Path, MayBeOther(file.Path)));
        }

        var pattern = host.Files.Path.GetFileName(argument);
        var names = pattern.AsSpan().ContainsAny('*', '?') && !host.Files.File.Exists(argument)
            ? Match(host.Files.Path.GetDirectoryName(argument), pattern)
            : [argument];
        return names.Select(name => new SourceName(name, MayBeOther: false));
    }

    /// <summary>The bytes of a Fassung or a file as they are; null for a file to be passed over.</summary>
    /// <exception cref="TroubleException">They cannot be read.</exception>
    public byte[]? LoadBytes(SourceName source)
    {
        if (Fassung(source.Name) is { } fassung)
        {
            return Archive.Read(fassung);
        }

        var bytes = ReadFile(source.Name);
        return source.MayBeOther && Open(source, bytes).Count == 0 ? null : bytes;
    }

    /// <summary>Reads all papers that a file, a ref or "-" stands for: one, unless it is a page of DIP's JSON or a file to be passed over.</summary>
    /// <exception cref="TroubleException">There is none, or it cannot be read.</exception>
    public IReadOnlyList<LoadedPaper> Load(SourceName source)
    {
        if (Fassung(source.Name) is { } fassung)
        {
            var bytes = Archive.Read(fassung);
            return [new LoadedPaper(fassung.ToString(), bytes, PaperReader.Read(bytes))];
        }

        return [.. Open(source, ReadFile(source.Name)).Select(ToLoaded)];
    }

    /// <summary>Reads the one paper that a name stands for.</summary>
    /// <exception cref="TroubleException">It stands for none or for several.</exception>
    public LoadedPaper LoadOne(string name) => Load(new SourceName(name, MayBeOther: false)) is [var only] ? only
        : throw new TroubleException($"{name}: holds more than one paper. Name a single one");

    /// <summary>The Fassung that a ref names; the newest where it names none. Null where the name is no ref.</summary>
    public FassungRef? Fassung(string name)
    {
        if (FassungRef.TryParse(name, out var reference))
        {
            return Archive.Current(reference);
        }

        return DrucksacheId.TryParse(name, out var id) ? Drucksache(id).Newest.Ref : null;
    }

    /// <summary>A paper of the archive.</summary>
    /// <exception cref="TroubleException">The archive does not have it.</exception>
    public Drucksache Drucksache(DrucksacheId id) => Archive.Find(id)
        ?? throw new TroubleException($"{id}: the archive has no such paper. 'drucksache list' shows them; for a file of that name write ./{id}");

    /// <summary>Reads all papers of a document.</summary>
    /// <exception cref="TroubleException">There is none, or it cannot be read.</exception>
    public IReadOnlyList<LoadedPaper> Parse(string name, byte[] bytes) => [.. _intake.Open(name, bytes, DateTimeOffset.UnixEpoch, mayBeOther: false).Select(ToLoaded)];

    private bool MayBeOther(string path) => host.Files.Path.GetExtension(path).ToUpperInvariant() is ".MD" or ".JSON";

    private IReadOnlyList<Arrival> Open(SourceName source, byte[] bytes) =>
        _intake.Open(source.Name, bytes, DateTimeOffset.UnixEpoch, source.MayBeOther);

    private static LoadedPaper ToLoaded(Arrival arrival) => arrival.Paper is { } paper
        ? new LoadedPaper(arrival.Path, arrival.Document.Content, paper)
        : throw new TroubleException($"{arrival.Path}: {arrival.Failure}");

    private byte[] ReadFile(string path)
    {
        if (path == "-")
        {
            return StandardInput.ReadAll(host);
        }

        if (!host.Files.File.Exists(path))
        {
            throw new TroubleException($"{path}: there is no such file. Check the path, or name a Fassung such as 21/1234@v1");
        }

        try
        {
            return host.Files.File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TroubleException($"{path}: cannot be read: {e.Message}", e);
        }
    }

    private List<string> Match(string? folder, string pattern)
    {
        folder = string.IsNullOrEmpty(folder) ? "." : folder;
        var found = host.Files.Directory.Exists(folder)
            ? host.Files.Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal).ToList()
            : [];
        return found.Count > 0 ? found : throw new TroubleException($"{folder}: no file matches {pattern}. Check the path");
    }
}
