using System.IO.Compression;
using System.Text;
using CsCheck;
using OpenDrucksache.Publishing.Writing;

namespace OpenDrucksache.Tests.Publishing.Writing;

public sealed class GzipSpliceTests
{
    private static readonly Gen<byte[][]> Parts = Gen.Byte.Array[0, 3000].Array[1, 6];

    [Test]
    public void The_joined_file_gives_the_bytes_of_all_parts_in_their_order() =>
        Parts.Sample(parts =>
        {
            using var joined = Joined(parts, out _);
            using var gzip = new GZipStream(joined, CompressionMode.Decompress);
            return Bytes(gzip).AsSpan().SequenceEqual(parts.SelectMany(part => part).ToArray());
        });

    [Test]
    public void Reading_can_begin_where_a_part_begins() =>
        Parts.Sample(parts =>
        {
            using var joined = Joined(parts, out var offsets);
            return parts.Index().All(part =>
            {
                joined.Position = offsets[part.Index];
                using var deflate = new DeflateStream(joined, CompressionMode.Decompress, leaveOpen: true);
                return Bytes(deflate).AsSpan().SequenceEqual(parts[part.Index..].SelectMany(bytes => bytes).ToArray());
            });
        });

    [Test]
    public void One_part_is_the_joined_file() =>
        Parts.Sample(parts =>
        {
            using var joined = Joined(parts[..1], out _);
            return Bytes(joined).AsSpan().SequenceEqual(Packed(parts[0]).ToArray());
        });

    [Test]
    public void A_file_that_another_program_packed_is_refused()
    {
        var foreign = new MemoryStream();
        using (var gzip = new GZipStream(foreign, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes("no flush stands at the end of this"));
        }

        Assert.That(() => GzipSplice.Join(new MemoryStream(), [() => new MemoryStream(foreign.ToArray())]), Throws.TypeOf<InvalidDataException>());
    }

    private static MemoryStream Joined(byte[][] parts, out IReadOnlyList<long> offsets)
    {
        var joined = new MemoryStream();
        offsets = GzipSplice.Join(joined, parts.Select(part => new Func<Stream>(() => Packed(part))));
        joined.Position = 0;
        return joined;
    }

    private static MemoryStream Packed(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var part = new JsonLinesPart(packed))
        {
            part.Add(bytes);
            part.Complete();
        }

        packed.Position = 0;
        return packed;
    }

    private static byte[] Bytes(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
