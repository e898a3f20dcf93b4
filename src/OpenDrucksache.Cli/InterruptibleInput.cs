namespace OpenDrucksache.Cli;

/// <summary>Standard input that nobody waits for any longer once Ctrl-C was pressed.</summary>
/// <param name="input">The input; is disposed with this.</param>
/// <param name="interrupted">Ctrl-C.</param>
internal sealed class InterruptibleInput(Stream input, CancellationToken interrupted) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <exception cref="OperationCanceledException">Ctrl-C was pressed.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var reading = Task.Run(() => input.Read(buffer, offset, count), interrupted);
        return reading.WaitAsync(interrupted).GetAwaiter().GetResult();
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !interrupted.IsCancellationRequested)
        {
            input.Dispose();
        }

        base.Dispose(disposing);
    }
}
