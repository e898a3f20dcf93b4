using System.Text;
using System.Text.Json;
using OpenDrucksache.Comparing;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Tests.Specimens;

/// <summary>The folder <c>data/</c> of the project.</summary>
internal static class SpecimenFolder
{
    public static readonly string Root = Find();

    /// <summary>The papers, without what describes them: "2026-07-07/99-101.txt", in the order of the days.</summary>
    public static IReadOnlyList<string> Papers { get; } =
        [.. Directory.EnumerateDirectories(Root).SelectMany(Directory.EnumerateFiles)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    /// <summary>The bytes of a paper; of a DIP document those of its text.</summary>
    public static byte[] Bytes(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Root, name));
        if (!name.EndsWith(".json", StringComparison.Ordinal))
        {
            return bytes;
        }

        using var document = JsonDocument.Parse(bytes);
        return Encoding.UTF8.GetBytes(document.RootElement.GetProperty("text").GetString()!);
    }

    public static Paper Read(string name) => PaperReader.Read(Bytes(name));

    public static Comparison Compare(string old, string @new) =>
        Comparer.Compare(new ComparisonSide(old, Read(old)), new ComparisonSide(@new, Read(@new)));

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "OpenDrucksache.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("no OpenDrucksache.sln above the tests");
        }

        return Path.Combine(folder, "data");
    }
}
