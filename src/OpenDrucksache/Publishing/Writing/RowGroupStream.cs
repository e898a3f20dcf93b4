namespace OpenDrucksache.Publishing.Writing;

/// <summary>
/// Keeps what is written in memory until a row group is whole. Parquet.Net flushes before every page and writes it by calls that a
/// file answers from another thread: for small pages that took longer than to make them.
/// </summary>
/// <param name="file">Where it goes.</param>
internal sealed class RowGroupStream(Stream file) : MemoryStream
{
    private long _written;

    /// <inheritdoc/>
    public override long Position
    {
        get => _written + base.Position;
        set => base.Position = value - _written;
    }

    /// <summary>Writes what has gathered, and begins anew in the same memory.</summary>
    public void Release()
    {
        WriteTo(file);
        _written += Length;
        SetLength(0);
    }
}
