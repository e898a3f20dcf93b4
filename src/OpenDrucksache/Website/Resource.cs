namespace OpenDrucksache.Website;

/// <summary>Files that lie beside the code and go into the site as they are.</summary>
internal static class Resource
{
    /// <summary>The file.</summary>
    /// <param name="name">Its place under this folder, with dots.</param>
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream($"OpenDrucksache.Website.{name}")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The file as text.</summary>
    public static string Text(string name) => System.Text.Encoding.UTF8.GetString(Bytes(name)).ReplaceLineEndings("\n");
}
