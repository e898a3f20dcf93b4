using System.IO.Abstractions;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive;

/// <summary>
/// The observations of a day as one run of bytes: the sealed parts, then its file. Where a crash left the file after it was
/// sealed, it begins with the last part, and that is not counted twice.
/// </summary>
internal sealed class DayBytes : IDisposable
{
    private readonly List<Stream> _sealed = [];
    private readonly Stream _file;
    private readonly long _skipped;

    private DayBytes(Stream file, IEnumerable<Stream> parts)
    {
        _file = file;
        _sealed.AddRange(parts);
        SealedLength = _sealed.Sum(part => part.Length);
        _skipped = _sealed.Count > 0 && BeginsWith(_file, _sealed[^1]) ? _sealed[^1].Length : 0;
    }

    /// <summary>Of the sealed parts.</summary>
    public long SealedLength { get; }

    /// <summary>Of all.</summary>
    public long Length => SealedLength + _file.Length - _skipped;

    /// <summary>Opens the day. The file comes first: who seals it takes it away only when its part is there.</summary>
    /// <exception cref="OcflException">The object is damaged.</exception>
    public static DayBytes Open(IFileSystem files, string path, Func<OcflObject?> find, DateOnly day)
    {
        var file = OpenFile(files, path);
        try
        {
            var stored = find();
            return new DayBytes(file, SealedDay.Parts(stored, day).Select(part => stored!.OpenRead(part)));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The bytes from a position to the end.</summary>
    public byte[] ReadFrom(long position)
    {
        var end = Length;
        var bytes = new byte[Math.Max(0, end - position)];
        var filled = 0;
        var start = 0L;
        foreach (var (stream, skipped) in _sealed.Select(part => (part, 0L)).Append((_file, _skipped)))
        {
            var length = stream.Length - skipped;
            var from = Math.Max(0, position - start);
            if (from < length && filled < bytes.Length)
            {
                stream.Position = skipped + from;
                filled += stream.ReadAtLeast(bytes.AsSpan(filled, (int)Math.Min(length - from, bytes.Length - filled)), (int)Math.Min(length - from, bytes.Length - filled));
            }

            start += length;
        }

        return bytes;
    }

    public void Dispose()
    {
        _file.Dispose();
        _sealed.ForEach(part => part.Dispose());
    }

    private static Stream OpenFile(IFileSystem files, string path)
    {
        try
        {
            return files.FileStream.New(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Stream.Null;
        }
    }

    private static bool BeginsWith(Stream file, Stream part)
    {
        if (file.Length < part.Length)
        {
            return false;
        }

        var (mine, other) = (new byte[part.Length], new byte[part.Length]);
        (file.Position, part.Position) = (0, 0);
        file.ReadExactly(mine);
        part.ReadExactly(other);
        return mine.AsSpan().SequenceEqual(other);
    }
}
