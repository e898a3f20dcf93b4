using System.Security.Cryptography;
using System.Text.Json;

namespace OpenDrucksache.Tests.Specimens;

/// <summary>
/// Watches <see cref="Paper.RulesVersion"/>: archives keep what papers say of themselves, and read them anew only where the
/// version is another. <c>src/OpenDrucksache/rules-version.txt</c> holds the version and, for each specimen, digests of its bytes
/// and of what they are read as.
/// </summary>
internal sealed class RulesVersionTests
{
    private const string File = "src/OpenDrucksache/rules-version.txt";

    [Test]
    [Category("Documents")]
    public void Papers_are_read_otherwise_only_by_rules_of_another_version()
    {
        var known = System.IO.File.ReadAllLines(Path.Combine(Repository.Root, File));
        var now = SpecimenFolder.Papers.ToDictionary(Bytes, name => Digest(JsonSerializer.SerializeToUtf8Bytes(SpecimenFolder.Read(name), DrucksacheJson.Options)));
        if (known[0] == Paper.RulesVersion)
        {
            var changed = known.Skip(1).Select(line => line.Split(" reads ")).Where(parts => now.TryGetValue(parts[0], out var read) && read != parts[1]);
            Assert.That(
                changed.Select(parts => parts[0]),
                Is.Empty,
                $"These specimens are read otherwise than by rules {known[0]}. Raise Paper.RulesVersion in src/OpenDrucksache/Paper.cs, else archives keep the old reading, and run docs/update");
        }

        Written.Check(File, string.Concat(now.Select(pair => $"{pair.Key} reads {pair.Value}\n").Prepend($"{Paper.RulesVersion}\n")));
    }

    private static string Bytes(string name) => $"{name} {Digest(SpecimenFolder.Bytes(name))}";

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
}
