namespace OpenDrucksache;

/// <summary>Reads lines as bytes: most of them are only held against each other, and what is read may be no text after all.</summary>
/// <param name="stream">Where they come from; the caller disposes of it.</param>
public sealed class LineReader(Stream stream)
{
    private byte[] _buffer = new byte[64 << 10];
    private int _start;
    private int _end;

    /// <summary>The next line without its line feed; false where there is none. It stands until the next call.</summary>
    public bool Next(out ReadOnlySpan<byte> line)
    {
        var found = NextWhole(out line);
        line = found && line[^1] == (byte)'\n' ? line[..^1] : line;
        return found;
    }

    /// <summary>The next line with its line feed; false where there is none. It stands until the next call.</summary>
    public bool NextWhole(out ReadOnlySpan<byte> line)
    {
        var searched = 0;
        while (true)
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            if (rest[searched..].IndexOf((byte)'\n') is >= 0 and var found)
            {
                line = rest[..(searched + found + 1)];
                _start += line.Length;
                return true;
            }

            searched = rest.Length;
            if (!Fill())
            {
                line = rest;
                _start = _end;
                return !rest.IsEmpty;
            }
        }
    }

    /// <summary>These bytes and all that is left.</summary>
    public byte[] Rest(ReadOnlySpan<byte> before)
    {
        using var bytes = new MemoryStream();
        bytes.Write(before);
        bytes.Write(_buffer, _start, _end - _start);
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Reads on behind what is not taken yet; false at the end.</summary>
    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
