using System.Buffers;
using System.IO.Compression;

namespace OpenDrucksache.Publishing.Writing;

/// <summary>
/// Writes the rows of one table and one partition as JSON Lines, packed with gzip. A block of lines is packed while the next is
/// gathered; two blocks at most are in memory.
/// </summary>
internal sealed class JsonLinesPart(Stream stream) : IDisposable
{
    private const int OperatingSystemByte = 9;
    private const byte UnknownSystem = 255;

    /// <summary>Large enough that packing it costs much more than handing it over.</summary>
    private const int BlockBytes = 256 << 10;

    private readonly GZipStream _gzip = new(stream, CompressionLevel.Optimal, leaveOpen: true);
    private ArrayBufferWriter<byte> _gathered = new();
    private ArrayBufferWriter<byte> _free = new();
    private Task _packing = Task.CompletedTask;

    /// <summary>Takes a row, line feed included. What went wrong with the rows before may be thrown here.</summary>
    public void Add(ReadOnlySpan<byte> line)
    {
        _gathered.Write(line);
        if (_gathered.WrittenCount >= BlockBytes)
        {
            Pack();
        }
    }

    /// <summary>Writes what is left. The header carries no time, and no name of the operating system.</summary>
    public void Complete()
    {
        Pack();
        _packing.GetAwaiter().GetResult();
        _gzip.Dispose();
        if (stream.Length == 0)
        {
            stream.Write(Empty);
            return;
        }

        stream.Position = OperatingSystemByte;
        stream.WriteByte(UnknownSystem);
    }

    /// <summary>Waits until nothing is being packed any more: the file may be closed then.</summary>
    public void Dispose()
    {
        Task.WaitAny(_packing);
        try
        {
            _gzip.Dispose();
        }
        catch (IOException)
        {
            // The disk refused before, and the file is given up.
        }
    }

    /// <summary>What gzip makes of nothing; .NET writes no header for it.</summary>
    private static ReadOnlySpan<byte> Empty => [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, UnknownSystem, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    private void Pack()
    {
        _packing.GetAwaiter().GetResult();
        var full = _gathered;
        (_gathered, _free) = (_free, full);
        _gathered.ResetWrittenCount();
        _packing = Task.Run(() => _gzip.Write(full.WrittenSpan));
    }
}
