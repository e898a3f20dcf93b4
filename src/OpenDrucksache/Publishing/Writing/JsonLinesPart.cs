using System.Buffers;
using System.IO.Compression;

namespace OpenDrucksache.Publishing.Writing;

/// <summary>
/// Writes rows as JSON Lines, packed with gzip. A stretch of lines is packed while the next is gathered; two at most are in
/// memory. The packed rows end on a whole byte, so that <see cref="GzipSplice"/> can join several files to one.
/// </summary>
internal sealed class JsonLinesPart(Stream stream, CompressionLevel level = CompressionLevel.Optimal) : IDisposable
{
    /// <summary>Large enough that packing it costs much more than handing it over.</summary>
    private const int StretchBytes = 128 << 10;

    private readonly GZipStream _gzip = new(stream, level, leaveOpen: true);
    private ArrayBufferWriter<byte> _gathered = new();
    private ArrayBufferWriter<byte> _free = new();
    private Task _packing = Task.CompletedTask;

    /// <summary>Takes a row, line feed included. What went wrong with the rows before may be thrown here.</summary>
    public void Add(ReadOnlySpan<byte> line)
    {
        _gathered.Write(line);
        if (_gathered.WrittenCount >= StretchBytes)
        {
            Pack();
        }
    }

    /// <summary>Writes what is left. The header carries no time, and no name of the operating system.</summary>
    public void Complete()
    {
        Pack();
        _packing.GetAwaiter().GetResult();
        _gzip.Flush();
        _gzip.Dispose();
        if (stream.Length == 0)
        {
            stream.Write(GzipSplice.Empty);
            return;
        }

        stream.Position = GzipSplice.OperatingSystemByte;
        stream.WriteByte(GzipSplice.UnknownSystem);
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

    private void Pack()
    {
        _packing.GetAwaiter().GetResult();
        var full = _gathered;
        (_gathered, _free) = (_free, full);
        _gathered.ResetWrittenCount();
        _packing = Task.Run(() => _gzip.Write(full.WrittenSpan));
    }
}
