using System.Diagnostics;
using System.Text;
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
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    private readonly TempFolder _folder = new();
    private readonly List<(string Command, string Printed)> _transcript = [];

    public static IEnumerable<string> Python => Blocks("python");

    public static IEnumerable<string> Sql => Blocks("sql");

    [OneTimeSetUp]
    public void RunEveryConsoleBlock()
    {
        Shell.Run(_folder.Path, $"cp -r '{Tool.Data}' data");
        foreach (var command in Blocks("console").SelectMany(Commands))
        {
            _transcript.Add((command, Bash(command)));
        }
    }

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Every_block_says_what_it_is() =>
        Assert.That(Regex.Matches(Readme, "^```(\\w*)\n", RegexOptions.Multiline).Select(m => m.Groups[1].Value).Where(l => l.Length > 0).Distinct(), Is.SubsetOf(new[] { "console", "python", "sql", "text" }));

    [Test]
    public void Every_command_prints_what_stands_there()
    {
        var next = 0;
        Written.Check("README.md", Block("console").Replace(
            Readme,
            block => $"```console\n{string.Concat(Commands(block.Groups[1].Value).Select(_ => Step(_transcript[next++])))}```"));
    }

    [Test]
    public void The_main_job_is_one_command() =>
        Assert.That(_transcript.Select(step => step.Command), Has.Some.EqualTo("dotnet run --project src/OpenDrucksache.Cli -- refresh --from data --publish out"));

    [Test]
    public void The_tests_are_one_command_and_CI_runs_it() =>
        Assert.That(
            (Readme.Contains("$ dotnet test OpenDrucksache.sln -c Release\n", StringComparison.Ordinal),
            File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run")).Contains("\ndotnet test OpenDrucksache.sln -c Release ", StringComparison.Ordinal)),
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

    private static Regex Block(string language) => new($"^```{language}\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline);

    private static IEnumerable<string> Blocks(string language) => Block(language).Matches(Readme).Select(block => block.Groups[1].Value);

    private static IEnumerable<string> Commands(string block) =>
        block.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => line[2..]);

    private static string Step((string Command, string Printed) step) => $"$ {step.Command}\n{step.Printed}";

    private string Bash(string command)
    {
        if (command.StartsWith("dotnet test ", StringComparison.Ordinal))
        {
            return "";
        }

        var functions = $$"""
            drucksache() { command dotnet '{{Tool.Path}}' "$@"; }
            dotnet() { if [ "$1 $2 $3 $4" = 'run --project src/OpenDrucksache.Cli --' ]; then shift 4; drucksache "$@"; else command dotnet "$@"; fi; }
            """;
        var printed = new StringBuilder();
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", $"{functions}\n{{ {command}\n}} 2>&1"])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        printed.Append(process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        return printed.ToString();
    }
}
