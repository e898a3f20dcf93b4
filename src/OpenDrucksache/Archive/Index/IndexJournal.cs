using System.IO.Abstractions;
using System.Security.Cryptography;
using System.Text.Json;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive.Index;

/// <summary>
/// Says which papers and days a writer is about to change, before it does. The index notes how far it has followed: where
/// the journal is longer, the index is behind, and what stands there tells what to look at anew.
/// </summary>
internal sealed class IndexJournal(IFileSystem files, string path, IDurability durability)
{
    /// <summary>A longer journal is begun anew when the index has followed it to its end.</summary>
    public const long EnoughBytes = 1 << 20;

    private const int HeaderLength = 33;
    private const byte NewLine = (byte)'\n';

    /// <summary>Where it ends; null where there is none that can be used.</summary>
    public JournalPosition? End()
    {
        try
        {
            using var stream = files.FileStream.New(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Span<byte> header = stackalloc byte[HeaderLength];
            return stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) == HeaderLength && header[^1] == NewLine
                ? new JournalPosition(Convert.ToHexStringLower(SHA256.HashData(header)), stream.Length)
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Begins a new journal in place of the one that is there.</summary>
    public JournalPosition Begin()
    {
        var temporary = path + ".new";
        using (var stream = files.FileStream.New(temporary, FileMode.Create, FileAccess.Write))
        {
            stream.Write(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes((HeaderLength - 1) / 2)).Select(digit => (byte)digit).ToArray());
            stream.WriteByte(NewLine);
            durability.Flush(stream);
        }

        files.File.Move(temporary, path, overwrite: true);
        durability.FlushDirectory(files.Path.GetDirectoryName(path)!);
        return End()!.Value;
    }

    /// <summary>Cuts off a line that a crash tore.</summary>
    public void Heal()
    {
        if (files.File.Exists(path))
        {
            using var stream = OpenToWrite();
        }
    }

    /// <summary>Appends a line and returns when it is on the disk.</summary>
    public void Append(JournalLine line)
    {
        using var stream = OpenToWrite();
        JsonSerializer.Serialize(stream, line, ArchiveJson.Instance.JournalLine);
        stream.WriteByte(NewLine);
        durability.Flush(stream);
    }

    /// <summary>The lines from a position on. Rubbish at the end is a line that was torn: what it announced was never begun.</summary>
    /// <exception cref="JsonException">A line is damaged.</exception>
    public IReadOnlyList<JournalLine> ReadFrom(long position)
    {
        using var stream = files.FileStream.New(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        stream.Position = position;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split((char)NewLine).SkipLast(1).Select(line => JsonSerializer.Deserialize(line, ArchiveJson.Instance.JournalLine)!)];
    }

    private FileSystemStream OpenToWrite()
    {
        var stream = files.FileStream.New(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete);
        LastLine.CutTorn(stream);
        return stream;
    }
}
