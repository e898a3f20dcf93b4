using System.Globalization;
using OpenDrucksache.Tests;

namespace OpenDrucksache.Cli.Tests;

/// <summary>Whatever language and calendar a machine is set to, the same papers give the same bytes and the same words.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public sealed class CultureTests
{
    private readonly TempFolder _folder = new();
    private Dictionary<string, string> _expected = null!;

    [OneTimeSetUp]
    public void WorkWithoutOne() => _expected = Work(CultureInfo.InvariantCulture);

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Every_file_and_every_line_is_the_same([Values("ar-SA", "fa-IR", "th-TH", "sv-SE", "tr-TR")] string culture) =>
        Assert.That(Work(new CultureInfo(culture)), Is.EqualTo(_expected));

    [TestCase("th_TH.UTF-8")]
    [TestCase("ar_SA.UTF-8")]
    public void The_program_takes_none_of_the_environment(string locale)
    {
        Tool.Run(_folder.Path, "capture", Path.Combine(Tool.Data, "2026-07-07"));
        Assert.That(Shell.Run(_folder.Path, $"LC_ALL={locale} dotnet '{Tool.Path}' list 2> /dev/null"), Is.EqualTo(Tool.Run(_folder.Path, "list").Out));
    }

    /// <summary>All that a night makes and what is said of it, by file or command.</summary>
    private Dictionary<string, string> Work(CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = culture;
        try
        {
            var home = _folder[culture.Name.Length > 0 ? culture.Name : "none"];
            var tool = new HereTool(home) { Host = new HereTool(home).Host with { Clock = new Noon() } };
            string[] commands = [$"refresh --from {Tool.Data} --publish {home}/out", "take-down 99/109 --by A --reason B", $"publish --out {home}/out", "list", "list --open", "log 99/101", "diff 99/101 --color always", $"verify --dataset {home}/out"];
            var said = Array.ConvertAll(commands, command => (Name: command, Text: tool.Run(command.Split(' ')) is var run ? run.Out + run.Error : ""));
            var made = Directory.EnumerateFiles(Path.Combine(home, "out"), "*", SearchOption.AllDirectories).Select(file => (Name: file, Text: Convert.ToHexString(File.ReadAllBytes(file))));
            return said.Concat(made).ToDictionary(one => one.Name.Replace(home, "", StringComparison.Ordinal), one => one.Text.Replace(home, "", StringComparison.Ordinal));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (before, null);
        }
    }

    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 9, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
