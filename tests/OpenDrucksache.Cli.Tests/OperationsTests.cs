namespace OpenDrucksache.Tests;

/// <summary>The units of ops/ and the page that tells how to run them.</summary>
public sealed class OperationsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "ops");

    public static IEnumerable<string> Units => Directory.GetFiles(Folder).Where(file => Path.GetExtension(file) is ".service" or ".timer").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Units))]
    public void Systemd_takes_a_unit(string unit)
    {
        Shell.Require("systemd-analyze");
        Assert.That(Shell.Run(Folder, $"systemd-analyze verify --man=no ./{unit} 2>&1").Trim(), Is.Empty);
    }

    [Test]
    public void Every_timer_has_a_service() =>
        Assert.That(Units.Where(unit => unit.EndsWith(".timer", StringComparison.Ordinal)).Select(unit => Path.ChangeExtension(unit, ".service")), Is.SubsetOf(Units));

    [Test]
    public void Every_option_that_a_unit_gives_is_one_of_the_tool()
    {
        var reference = File.ReadAllText(Path.Combine(Repository.Root, "docs", "cli.md"));
        var options = Units.SelectMany(unit => File.ReadAllLines(Path.Combine(Folder, unit)))
            .Where(line => line.StartsWith("ExecStart=", StringComparison.Ordinal))
            .SelectMany(line => line.Split(' ', '\'').Where(word => word.StartsWith("--", StringComparison.Ordinal)));
        Assert.That(options.Where(option => !reference.Contains(option, StringComparison.Ordinal)), Is.Empty);
    }
}
