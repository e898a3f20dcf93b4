using System.Text.RegularExpressions;
using DuckDB.NET.Data;

namespace OpenDrucksache.Tests.Documents;

/// <summary>The blocks of the cookbook run in a release of the specimens.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public sealed class CookbookTests
{
    private static readonly string Cookbook = File.ReadAllText(Path.Combine(Repository.Root, "docs", "cookbook.md"));

    private readonly TempFolder _folder = new();
    private string _release = null!;

    public static IEnumerable<string> Sql => Blocks("sql");

    public static IEnumerable<string> Python => Blocks("python");

    public static IEnumerable<string> JavaScript => Blocks("javascript");

    [OneTimeSetUp]
    public void Publish()
    {
        Tool.Run(_folder.Path, "capture", Tool.Data);
        _release = _folder[Tool.Run(_folder.Path, "publish", "--out", "out", "--json").Json[^1].GetProperty("folder").GetString()!];
    }

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCaseSource(nameof(Sql))]
    public void A_query_gives_rows(string query)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query.Replace("'parquet/", $"'{_release}/parquet/", StringComparison.Ordinal);
        using var rows = command.ExecuteReader();
        Assert.That(rows.Read());
    }

    [TestCaseSource(nameof(Python))]
    public void A_script_in_Python_prints_something(string script)
    {
        var python = new[] { "/usr/bin/python3", "python3" }.FirstOrDefault(python => Runs($"{python} -c 'import pandas, pyarrow'") || (!script.Contains("pandas", StringComparison.Ordinal) && Runs($"{python} --version")));
        Assume.That(python, Is.Not.Null, "skipped: no Python with pandas and pyarrow");
        File.WriteAllText(_folder["script.py"], script);
        Assert.That(Shell.Run(_release, $"{python} '{_folder["script.py"]}'"), Is.Not.Empty);
    }

    [TestCaseSource(nameof(JavaScript))]
    public void A_script_in_JavaScript_prints_something(string script)
    {
        var validators = Path.Combine(Repository.Root, "tests", "validators");
        Assume.That(Directory.Exists(Path.Combine(validators, "node_modules", "hyparquet")), Is.True, "skipped: the packages of tests/validators are not installed");
        var file = Path.Combine(validators, "node_modules", $"cookbook-{Guid.NewGuid():N}.mjs");
        File.WriteAllText(file, script);
        try
        {
            Assert.That(Shell.Run(_release, $"node '{file}'"), Is.Not.Empty);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static IEnumerable<string> Blocks(string language) =>
        new Regex($"^```{language}\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Matches(Cookbook).Select(block => block.Groups[1].Value);

    private bool Runs(string command) => Shell.Run(_folder.Path, $"{command} > /dev/null 2>&1 && echo yes || echo no").Trim() == "yes";
}
