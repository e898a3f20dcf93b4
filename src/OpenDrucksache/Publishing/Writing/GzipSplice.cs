using System.Buffers.Binary;

namespace OpenDrucksache.Publishing.Writing;

/// <summary>
/// Joins files packed by <see cref="JsonLinesPart"/> to one gzip stream, without unpacking them: what is packed of each is copied, one
/// header stands before all and one checksum behind. Every reader of gzip opens it, also those that stop at the end of the
/// first member, and reading can begin where a part begins. The format: RFC 1951, RFC 1952.
/// </summary>
internal static class GzipSplice
{
    public const int OperatingSystemByte = 9;
    public const byte UnknownSystem = 255;

    /// <summary>Where the packed rows begin.</summary>
    public const int HeaderLength = 10;

    private const int EndLength = 10;
    private const uint Polynomial = 0xEDB88320;
    private const uint One = 1u << 31;

    /// <summary>What gzip makes of nothing; .NET writes no header for it.</summary>
    public static ReadOnlySpan<byte> Empty => [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, UnknownSystem, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>The last block of the packed bytes: it is empty.</summary>
    private static ReadOnlySpan<byte> LastBlock => [3, 0];

    /// <summary>Writes the joined file.</summary>
    /// <param name="target">Where it goes.</param>
    /// <param name="parts">Opens the files, one after the other.</param>
    /// <returns>Where in the joined file the rows of each part begin.</returns>
    /// <exception cref="InvalidDataException">A part was not packed by us.</exception>
    public static IReadOnlyList<long> Join(Stream target, IEnumerable<Func<Stream>> parts)
    {
        var offsets = new List<long>();
        var (checksum, length) = (0u, 0u);
        foreach (var open in parts)
        {
            using var part = open();
            var (header, end) = (new byte[HeaderLength], new byte[EndLength]);
            part.ReadExactly(header);
            if (offsets.Count == 0)
            {
                target.Write(header);
            }

            offsets.Add(target.Position);
            Copy(part, target, part.Length - HeaderLength - EndLength);
            part.ReadExactly(end);
            if (!end.AsSpan().StartsWith(LastBlock))
            {
                throw new InvalidDataException("a part does not end on a whole byte");
            }

            var partLength = BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(6));
            checksum = Combine(checksum, BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(2)), partLength);
            length += partLength;
        }

        Span<byte> last = stackalloc byte[EndLength];
        LastBlock.CopyTo(last);
        BinaryPrimitives.WriteUInt32LittleEndian(last[2..], checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(last[6..], length);
        target.Write(last);
        return offsets;
    }

    private static void Copy(Stream from, Stream to, long length)
    {
        var buffer = new byte[64 << 10];
        while (length > 0)
        {
            var read = from.Read(buffer, 0, (int)Math.Min(buffer.Length, length));
            if (read == 0)
            {
                throw new InvalidDataException("a part ends too early");
            }

            to.Write(buffer, 0, read);
            length -= read;
        }
    }

    /// <summary>The CRC-32 of two stretches of bytes from that of each: the first is moved on by the length of the second.</summary>
    private static uint Combine(uint first, uint second, uint length)
    {
        var (shift, power) = (One, One >> 8);
        for (; length > 0; length >>= 1, power = Multiply(power, power))
        {
            shift = (length & 1) != 0 ? Multiply(shift, power) : shift;
        }

        return Multiply(shift, first) ^ second;
    }

    /// <summary>The product of two polynomials modulo that of CRC-32; the highest bit is x⁰.</summary>
    private static uint Multiply(uint a, uint b)
    {
        var product = 0u;
        for (; a != 0; a <<= 1)
        {
            product ^= (a & One) != 0 ? b : 0;
            b = (b & 1) != 0 ? (b >> 1) ^ Polynomial : b >> 1;
        }

        return product;
    }
}
