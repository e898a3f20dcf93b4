using System.Text.RegularExpressions;

namespace OpenDrucksache.Tests;

/// <summary>No input can make a regular expression of the product go back and forth for ever: there is none that can.</summary>
public sealed class BacktrackingTests
{
    [Test]
    public void No_regular_expression_of_the_product_backtracks() =>
        Assert.That(
            Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
                .SelectMany(file => Backtracking(File.ReadAllText(file)).Select(found => $"{Path.GetFileName(file)}: {found}")),
            Is.Empty);

    [TestCase("var bomb = new Regex(\"(a+)+$\");")]
    [TestCase("[GeneratedRegex(\"(a+)+$\")]")]
    [TestCase("Regex.IsMatch(input, pattern)")]
    public void One_that_does_would_be_found(string source) => Assert.That(Backtracking(source), Is.Not.Empty);

    [TestCase("[GeneratedRegex(\"(a+)+$\", RegexOptions.NonBacktracking)]")]
    public void One_that_does_not_is_let_by(string source) => Assert.That(Backtracking(source), Is.Empty);

    private static IEnumerable<string> Backtracking(string source) =>
        Regex.Matches(source, @"(?:new Regex\(|GeneratedRegex\(|\bRegex\.[A-Z]\w+\()[^;\]]*", RegexOptions.NonBacktracking)
            .Select(use => use.Value).Where(use => !use.Contains("RegexOptions.NonBacktracking", StringComparison.Ordinal));
}
