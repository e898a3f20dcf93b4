using System.Diagnostics;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;

namespace OpenDrucksache.Tests.Documents;

/// <summary>
/// Every block of the README runs. Blocks marked <c>console</c> run one after the other in one folder with a copy of
/// <c>data</c>, and print what stands there; SQL runs in DuckDB and Python in Python behind them.
/// </summary>
[Category("Documents")]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public sealed class ReadmeTests
{
    private static readonly Transcript Readme = new("README.md");

    private readonly TempFolder _folder = new();
    private IReadOnlyList<(string Command, string Printed)> _steps = [];

    public static IEnumerable<string> Python => Readme.Blocks("python");

    public static IEnumerable<string> Sql => Readme.Blocks("sql");

    [OneTimeSetUp]
    public void RunEveryConsoleBlock() => _steps = Readme.RunIn(_folder.Path);

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Every_block_says_what_it_is() =>
        Assert.That(Regex.Matches(Readme.Text, "^```(\\w*)\n", RegexOptions.Multiline).Select(m => m.Groups[1].Value).Where(l => l.Length > 0).Distinct(), Is.SubsetOf(new[] { "console", "python", "sql", "text" }));

    [Test]
    public void Every_command_prints_what_stands_there() => Written.Check("README.md", Readme.With(_steps));

    [Test]
    public void The_main_job_is_one_command() =>
        Assert.That(_steps.Select(step => step.Command), Has.Some.EqualTo("dotnet run --project src/OpenDrucksache.Cli -- refresh --from data --publish out"));

    [Test]
    public void The_tests_are_one_command_and_CI_runs_it() =>
        Assert.That(
            (Readme.Text.Contains("$ dotnet test OpenDrucksache.sln -c Release\n", StringComparison.Ordinal),
            File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run")).Contains(" dotnet test OpenDrucksache.sln -c Release ", StringComparison.Ordinal)),
            Is.EqualTo((true, true)));

    [TestCaseSource(nameof(Sql))]
    public void A_query_gives_rows(string query)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query.Replace("'out/", $"'{_folder["out"]}/", StringComparison.Ordinal);
        using var rows = command.ExecuteReader();
        Assert.That(rows.Read());
    }

    [TestCaseSource(nameof(Python))]
    public void A_script_prints_something(string script)
    {
        var python = new[] { "/usr/bin/python3", "python3" }.FirstOrDefault(HasPandas);
        Assume.That(python, Is.Not.Null, "skipped: no Python with pandas");
        File.WriteAllText(_folder["script.py"], script);
        Assert.That(Shell.Run(_folder.Path, $"{python} script.py"), Is.Not.Empty);
    }

    private static bool HasPandas(string python)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(python, ["-c", "import pandas"]) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
