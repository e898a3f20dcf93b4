using System.Text.RegularExpressions;

namespace OpenDrucksache.Tests.Refreshing;

/// <summary>docs/faults.md says which tests hold what: they are there, and each row names one.</summary>
public sealed class FaultsPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "faults.md"));

    private static IEnumerable<string> Tests => Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
        .SelectMany(file => Regex.Matches(File.ReadAllText(file), @"^    public (?:async )?(?:void|Task) (\w+)\(", RegexOptions.Multiline))
        .Select(test => test.Groups[1].Value);

    [Test]
    public void Every_test_that_it_names_is_there() =>
        Assert.That(Page.Split('\n').Where(line => line.StartsWith('|')).SelectMany(line => Regex.Matches(line.Split('|')[^2], "`(\\w+)`")).Select(name => name.Groups[1].Value), Is.SubsetOf(Tests));

    [Test]
    public void Every_row_names_one() =>
        Assert.That(Page.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.EndsWith("| held by |", StringComparison.Ordinal)), Is.All.Matches(@"`\w+` \|$"));
}
