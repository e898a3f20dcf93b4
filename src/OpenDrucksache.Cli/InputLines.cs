namespace OpenDrucksache.Cli;

/// <summary>Standard input line by line, as bytes: it may be a PDF after all.</summary>
internal sealed class InputLines(Stream input) : IDisposable
{
    private byte[] _buffer = new byte[64 << 10];
    private int _start;
    private int _end;

    /// <summary>The next line with its line feed; null at the end.</summary>
    public byte[]? Next()
    {
        var searched = 0;
        while (true)
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            if (rest[searched..].IndexOf((byte)'\n') is >= 0 and var found)
            {
                return Take(searched + found + 1);
            }

            searched = rest.Length;
            if (!Fill())
            {
                return rest.IsEmpty ? null : Take(rest.Length);
            }
        }
    }

    /// <summary>These lines and all that is left.</summary>
    public byte[] Rest(params IEnumerable<byte[]> before)
    {
        using var bytes = new MemoryStream();
        foreach (var line in before)
        {
            bytes.Write(line);
        }

        bytes.Write(_buffer, _start, _end - _start);
        input.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => input.Dispose();

    private byte[] Take(int length)
    {
        var line = _buffer.AsSpan(_start, length).ToArray();
        _start += length;
        return line;
    }

    /// <summary>Reads on; false at the end.</summary>
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

        var read = input.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
