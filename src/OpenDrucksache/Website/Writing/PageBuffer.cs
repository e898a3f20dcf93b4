using System.Buffers;
using System.Text;

namespace OpenDrucksache.Website.Writing;

/// <summary>A text writer into pooled memory as UTF-8: what a page is rendered into before anyone looks at the disk.</summary>
internal sealed class PageBuffer : TextWriter
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(1 << 16);
    private int _length;

    public PageBuffer() => CoreNewLine = ['\n'];

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What was written so far.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        var most = Encoding.UTF8.GetMaxByteCount(buffer.Length);
        if (_bytes.Length - _length < most)
        {
            Grow(most);
        }

        _length += Encoding.UTF8.GetBytes(buffer, _bytes.AsSpan(_length));
    }

    /// <summary>Begins anew in the same memory.</summary>
    public void Clear() => _length = 0;

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _length = 0;
        base.Dispose(disposing);
    }

    private void Grow(int needed)
    {
        var grown = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _bytes.Length, _length + needed));
        Written.CopyTo(grown);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = grown;
    }
}
