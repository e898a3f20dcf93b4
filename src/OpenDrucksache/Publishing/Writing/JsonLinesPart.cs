using System.IO.Compression;

namespace OpenDrucksache.Publishing.Writing;

/// <summary>Writes the rows of one table and one partition as JSON Lines, packed with gzip.</summary>
internal sealed class JsonLinesPart(Stream stream) : IDisposable
{
    private const int OperatingSystemByte = 9;
    private const byte UnknownSystem = 255;

    private readonly GZipStream _gzip = new(stream, CompressionLevel.Optimal, leaveOpen: true);

    /// <summary>Takes a row, line feed included.</summary>
    public void Add(ReadOnlySpan<byte> line) => _gzip.Write(line);

    /// <summary>Writes what is left. The header carries no time, and no name of the operating system.</summary>
    public void Complete()
    {
        _gzip.Dispose();
        if (stream.Length == 0)
        {
            stream.Write(Empty);
            return;
        }

        stream.Position = OperatingSystemByte;
        stream.WriteByte(UnknownSystem);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
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
}
