using System.IO.Abstractions;
using System.Text.Json;

namespace OpenDrucksache.Archive;

/// <summary>
/// Notes down how far a verification has come, as JSON Lines in the work folder of the archive, so that one that was cut off can go
/// on. Where nothing can be written there, nothing is noted.
/// </summary>
public sealed class VerificationNotes : IDisposable
{
    private const int PartsPerNote = 64;

    private readonly IFileSystem _files;
    private readonly string _path;
    private readonly Stream? _stream;
    private readonly List<ArchiveFinding> _earlier = [];
    private int _parts;

    private VerificationNotes(IFileSystem files, string path, Stream? stream) => (_files, _path, _stream) = (files, path, stream);

    /// <summary>What was gone through, the run that was cut off included.</summary>
    public ArchiveVerification SoFar { get; private set; } = new();

    /// <summary>What the run that was cut off had found.</summary>
    public IReadOnlyList<ArchiveFinding> Earlier => _earlier;

    /// <summary>Opens the notes of an archive.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="folder">The archive.</param>
    /// <param name="depth">How thoroughly it is verified: notes of another depth are of no use.</param>
    /// <param name="resume">Whether to go on where an earlier run was cut off.</param>
    public static VerificationNotes Open(IFileSystem files, string folder, VerificationDepth depth, bool resume)
    {
        var path = files.Path.Combine(new ArchiveFolder(files, folder).Places.Work, "verify.jsonl");
        try
        {
            files.Directory.CreateDirectory(files.Path.GetDirectoryName(path)!);
            var notes = new VerificationNotes(files, path, files.FileStream.New(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete));
            if (!(resume && notes.Recall(depth)))
            {
                notes.Begin(depth);
            }

            return notes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new VerificationNotes(files, path, null);
        }
    }

    /// <summary>Notes down a part.</summary>
    public void Add(VerifiedPart part)
    {
        SoFar = SoFar.And(part);
        if (_stream is null)
        {
            return;
        }

        foreach (var finding in part.Findings)
        {
            WriteLine(finding);
        }

        if (++_parts % PartsPerNote == 0)
        {
            WriteLine(SoFar);
            _stream.Flush();
        }
    }

    /// <summary>The verification came to its end: there is nothing to go on with.</summary>
    public void Complete()
    {
        if (_stream is not null)
        {
            _stream.Dispose();
            _files.File.Delete(_path);
        }
    }

    /// <summary>Notes down the last part and closes.</summary>
    public void Dispose()
    {
        if (_stream is { CanWrite: true })
        {
            WriteLine(SoFar);
            _stream.Dispose();
        }
    }

    private void Begin(VerificationDepth depth)
    {
        _stream!.SetLength(0);
        WriteLine(depth);
    }

    private bool Recall(VerificationDepth depth)
    {
        using var reader = new StreamReader(_stream!, leaveOpen: true);
        var lines = reader.ReadToEnd().Split('\n').SkipLast(1).ToList();
        var last = lines.FindLastIndex(line => line.StartsWith("{\"after\"", StringComparison.Ordinal));
        try
        {
            if (last < 1 || JsonSerializer.Deserialize(lines[0], ArchiveJson.Instance.VerificationDepth) != depth)
            {
                return false;
            }

            SoFar = JsonSerializer.Deserialize(lines[last], ArchiveJson.Instance.ArchiveVerification)!;
            _earlier.AddRange(lines[1..last]
                .Where(line => !line.StartsWith("{\"after\"", StringComparison.Ordinal))
                .Select(line => JsonSerializer.Deserialize(line, ArchiveJson.Instance.ArchiveFinding)!));
            _stream!.SetLength(lines.Take(last + 1).Sum(line => System.Text.Encoding.UTF8.GetByteCount(line) + 1));
            _stream.Seek(0, SeekOrigin.End);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void WriteLine<T>(T value)
    {
        JsonSerializer.Serialize(_stream!, value, typeof(T), ArchiveJson.Instance);
        _stream!.WriteByte((byte)'\n');
    }
}
