using OpenDrucksache.Tests;

namespace OpenDrucksache.Fuzzing;

/// <summary>What the fuzzer starts from: the specimens of the project, and the small inputs in <c>corpus/</c> that are, or were, hard to read.</summary>
internal static class Corpus
{
    /// <summary>The files in <c>corpus/</c>, each named after what is hard in it.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "tests", "OpenDrucksache.Fuzzing", "corpus")).Order(StringComparer.Ordinal)];

    /// <summary>The bytes of all.</summary>
    public static List<byte[]> Seeds() =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "data"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Concat(Files).Select(File.ReadAllBytes)];
}
