using DuckDB.NET.Data;

namespace OpenDrucksache.Tests.Documents;

/// <summary>Every command of a tutorial runs, in its order, and prints what stands there.</summary>
[Category("Documents")]
public sealed class TutorialTests
{
    public static IEnumerable<string> Pages => Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "tutorials"), "*.md").Select(file => Path.GetRelativePath(Repository.Root, file)).Order();

    [TestCaseSource(nameof(Pages))]
    public void It_can_be_followed(string page)
    {
        using var folder = new TempFolder();
        var tutorial = new Transcript(page);
        Written.Check(page, tutorial.With(tutorial.RunIn(folder.Path)));
        foreach (var query in tutorial.Blocks("sql"))
        {
            using var connection = new DuckDBConnection("DataSource=:memory:");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = query.Replace("'out/", $"'{folder["out"]}/", StringComparison.Ordinal);
            using var rows = command.ExecuteReader();
            Assert.That(rows.Read(), query);
        }
    }
}
