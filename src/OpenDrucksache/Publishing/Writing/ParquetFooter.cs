using System.Buffers.Binary;
using System.Text;

namespace OpenDrucksache.Publishing.Writing;

/// <summary>
/// Takes the bounds of free-text columns out of a Parquet footer. Parquet.Net compares strings as UTF-16 and readers compare
/// them as UTF-8: where a column holds both U+E000–U+FFFF and an astral character, a reader that trusts the bounds skips rows
/// that it was asked for. Nor may one huge text stand twice in the footer.
/// Field numbers: https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift
/// </summary>
internal static class ParquetFooter
{
    private const int TrailerLength = 8;
    private static readonly int[] _columnMetaData = [4, 1, 3];
    private const int PathInSchema = 3;
    private const int Statistics = 12;

    /// <summary>Rewrites the footer of a finished file in place, without the statistics of these columns.</summary>
    public static void DropStatistics(Stream file, IReadOnlySet<string> columns)
    {
        Span<byte> trailer = stackalloc byte[TrailerLength];
        file.Position = file.Length - TrailerLength;
        file.ReadExactly(trailer);
        var footer = new byte[BinaryPrimitives.ReadInt32LittleEndian(trailer)];
        var start = file.Length - TrailerLength - footer.Length;
        file.Position = start;
        file.ReadExactly(footer);

        var shorter = Without(footer, columns);
        BinaryPrimitives.WriteInt32LittleEndian(trailer, shorter.Length);
        file.Position = start;
        file.Write(shorter);
        file.Write(trailer);
        file.SetLength(file.Position);
    }

    private static byte[] Without(byte[] footer, IReadOnlySet<string> columns)
    {
        var column = "";
        return ThriftCopy.Filter(footer, (path, field, value) =>
        {
            if (!path.AsSpan().SequenceEqual(_columnMetaData))
            {
                return true;
            }

            if (field == PathInSchema)
            {
                column = FirstOfList(value);
            }

            return field != Statistics || !columns.Contains(column);
        });
    }

    /// <summary>The first name of a list of names: one byte of list header, one of length for names as short as ours.</summary>
    private static string FirstOfList(ReadOnlySpan<byte> list) => Encoding.UTF8.GetString(list.Slice(2, list[1]));
}
