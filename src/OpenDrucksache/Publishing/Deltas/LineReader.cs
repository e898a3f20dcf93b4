namespace OpenDrucksache.Publishing.Deltas;

/// <summary>Reads lines as bytes: most of them are only held against each other, and need be no strings.</summary>
internal sealed class LineReader(Stream stream)
{
    private byte[] _buffer = new byte[64 << 10];
    private int _start;
    private int _end;

    /// <summary>The next line without its line feed; false where there is none. It stands until the next call.</summary>
    public bool Next(out ReadOnlySpan<byte> line)
    {
        var searched = 0;
        while (true)
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            if (rest[searched..].IndexOf((byte)'\n') is >= 0 and var found)
            {
                line = rest[..(searched + found)];
                _start += line.Length + 1;
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
