namespace OpenDrucksache.Archive;

/// <summary>The end of a file of lines that a crash may have torn.</summary>
internal static class LastLine
{
    private const byte NewLine = (byte)'\n';

    /// <summary>Cuts off what stands behind the last line break and leaves the stream at its end.</summary>
    public static void CutTorn(Stream stream)
    {
        for (var end = stream.Length; end > 0; end--)
        {
            stream.Position = end - 1;
            if (stream.ReadByte() == NewLine)
            {
                if (end < stream.Length)
                {
                    stream.SetLength(end);
                }

                stream.Position = end;
                return;
            }
        }

        stream.SetLength(0);
        stream.Position = 0;
    }
}
