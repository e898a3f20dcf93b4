namespace OpenDrucksache.Cli;

/// <summary>Standard input as bytes.</summary>
internal static class StandardInput
{
    public static byte[] ReadAll(Host host)
    {
        using var input = host.OpenIn();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
