namespace OpenDrucksache.Publishing.Writing;

/// <summary>
/// Copies a struct in Thrift's compact protocol without the fields that are not wanted; everything else stays byte for byte.
/// https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
/// </summary>
internal ref struct ThriftCopy
{
    private readonly ReadOnlySpan<byte> _source;
    private readonly Wanted _wanted;
    private readonly List<byte> _copy;
    private readonly List<int> _path;
    private int _position;

    private ThriftCopy(ReadOnlySpan<byte> source, Wanted wanted)
    {
        _source = source;
        _wanted = wanted;
        _copy = new List<byte>(source.Length);
        _path = [];
    }

    /// <summary>Says whether a field is wanted.</summary>
    /// <param name="path">The numbers of the fields around it, outermost first; lists do not count.</param>
    /// <param name="field">Its number.</param>
    /// <param name="value">Its bytes.</param>
    public delegate bool Wanted(int[] path, int field, ReadOnlySpan<byte> value);

    private enum Kind
    {
        Stop = 0,
        True = 1,
        False = 2,
        Byte = 3,
        I16 = 4,
        I32 = 5,
        I64 = 6,
        Double = 7,
        Binary = 8,
        List = 9,
        Set = 10,
        Map = 11,
        Struct = 12,
    }

    /// <summary>The struct without the fields that are not wanted.</summary>
    public static byte[] Filter(ReadOnlySpan<byte> source, Wanted wanted)
    {
        var copy = new ThriftCopy(source, wanted);
        copy.Struct();
        return [.. copy._copy];
    }

    private void Struct()
    {
        var (read, written) = (0, 0);
        while (true)
        {
            var header = _source[_position++];
            var kind = (Kind)(header & 0x0F);
            if (kind == Kind.Stop)
            {
                _copy.Add(0);
                return;
            }

            read = header >> 4 is > 0 and var step ? read + step : ZigZag(Varint());
            var (start, count) = (_position, _copy.Count);
            WriteHeader(kind, read, written);
            Field(kind, read);
            if (_wanted([.. _path], read, _source[start.._position]))
            {
                written = read;
            }
            else
            {
                _copy.RemoveRange(count, _copy.Count - count);
            }
        }
    }

    private readonly void WriteHeader(Kind kind, int field, int previous)
    {
        if (field - previous is > 0 and <= 15 and var step)
        {
            _copy.Add((byte)((step << 4) | (int)kind));
            return;
        }

        _copy.Add((byte)kind);
        var rest = (uint)((field << 1) ^ (field >> 31));
        for (; rest > 0x7F; rest >>= 7)
        {
            _copy.Add((byte)(rest | 0x80));
        }

        _copy.Add((byte)rest);
    }

    private void Field(Kind kind, int field)
    {
        if (kind is Kind.True or Kind.False)
        {
            return;
        }

        _path.Add(field);
        Value(kind);
        _path.RemoveAt(_path.Count - 1);
    }

    private void Value(Kind kind)
    {
        var start = _position;
        switch (kind)
        {
            case Kind.Struct:
                Struct();
                return;
            case Kind.List or Kind.Set:
                Elements();
                return;
            case Kind.True or Kind.False or Kind.Byte:
                _position++;
                break;
            case Kind.I16 or Kind.I32 or Kind.I64:
                Varint();
                break;
            case Kind.Double:
                _position += sizeof(double);
                break;
            case Kind.Binary:
                var length = (int)Varint();
                _position += length;
                break;
            default:
                throw new InvalidDataException($"a Parquet footer holds no {kind}");
        }

        _copy.AddRange(_source[start.._position]);
    }

    private void Elements()
    {
        var start = _position;
        var header = _source[_position++];
        var count = header >> 4 == 15 ? (int)Varint() : header >> 4;
        _copy.AddRange(_source[start.._position]);
        for (var i = 0; i < count; i++)
        {
            Value((Kind)(header & 0x0F));
        }
    }

    private ulong Varint()
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = _source[_position++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part <= 0x7F)
            {
                return value;
            }
        }
    }

    private static int ZigZag(ulong value) => (int)(value >> 1) ^ -(int)(value & 1);
}
