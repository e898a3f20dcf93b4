using OpenDrucksache.Tests;

namespace OpenDrucksache.Cli.Tests;

/// <summary>Command line before environment before the archive's file before the user's file before what is built in.</summary>
public sealed class ConfigurationTests : ToolInFolder
{
    private HereTool _tool = null!;

    [SetUp]
    public void MakeTool() => _tool = new HereTool(_folder.Path);

    [Test]
    public void Without_anything_set_the_default_holds() => Assert.That(Setting("--color"), Is.EqualTo(("auto", "default")));

    [Test]
    public void The_users_file_wins_over_the_default()
    {
        UserFile("color = always");
        Assert.That(Setting("--color"), Is.EqualTo(("always", _folder["settings", "opendrucksache", "config.ini"])));
    }

    [Test]
    public void The_archives_file_wins_over_the_users()
    {
        UserFile("color = always");
        ArchiveFile("color = never");
        Assert.That(Setting("--color"), Is.EqualTo(("never", _folder["archive", "config.ini"])));
    }

    [Test]
    public void The_environment_wins_over_both_files()
    {
        UserFile("color = always");
        ArchiveFile("color = never");
        _tool.Variables["DRUCKSACHE_COLOR"] = "auto";
        Assert.That(Setting("--color"), Is.EqualTo(("auto", "$DRUCKSACHE_COLOR")));
    }

    [Test]
    public void The_command_line_wins_over_all()
    {
        _tool.Variables["DRUCKSACHE_COLOR"] = "always";
        Assert.That(Setting("--color", "--color", "never"), Is.EqualTo(("never", "command line")));
    }

    [Test]
    public void An_option_of_one_command_stands_under_its_name()
    {
        UserFile("[diff]\nmin-severity = 3\nformat = json");
        Assert.That(Diff().Json[0].GetProperty("changes").GetArrayLength(), Is.EqualTo(9));
    }

    [Test]
    public void An_option_that_is_required_may_be_set()
    {
        _tool.Run("capture", Tool.Data);
        UserFile($"[publish]\nout = {_folder["out"]}");
        Assert.That((_tool.Run("publish").ExitCode, Directory.Exists(_folder["out", "data", "releases"])), Is.EqualTo((0, true)));
    }

    [Test]
    public void What_is_set_does_not_count_as_given()
    {
        UserFile("[refresh]\ncontact = archive@example.org\nwahlperiode = 20, 21");
        Assert.That(_tool.Run("refresh", "--from", Tool.Data, "--quiet").Error, Is.Empty);
    }

    [Test]
    public void The_archive_itself_may_be_set_by_the_user()
    {
        _tool.Variables.Remove("DRUCKSACHE_ARCHIVE");
        UserFile($"archive = {_folder["elsewhere"]}");
        Assert.That(Setting("--archive").Value, Is.EqualTo(_folder["elsewhere"]));
    }

    [Test]
    public void The_file_that_the_page_shows_is_taken_whole()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "configuration.md"));
        var shown = page.Split("```ini\n")[1].Split("```")[0];
        UserFile(shown);
        var set = _tool.Run("config", "--json").Json.Where(line => line.GetProperty("type").GetString() == "setting" && line.GetProperty("source").GetString() == _folder["settings", "opendrucksache", "config.ini"]);
        Assert.That(set.Count(), Is.EqualTo(shown.Split('\n').Count(line => line.Contains('=', StringComparison.Ordinal)) - 1), "all but the archive, which the environment names here");
    }

    [TestCase("formt = json", "formt: there is no such option. Did you mean format?")]
    [TestCase("[dif]\nformat = json", "[dif]: there is no such command. Did you mean diff?")]
    [TestCase("[diff]\nformat = jsn", "format: jsn: there is no such word. Did you mean json?")]
    [TestCase("[diff]\nmin-severity = much", "min-severity: much is no number")]
    [TestCase("json = perhaps", "json: perhaps is neither true nor false")]
    [TestCase("[diff\nformat", "config.ini: ")]
    public void What_cannot_be_is_one_line_and_exit_code_2(string text, string says)
    {
        UserFile(text);
        var run = Diff();
        Assert.That((run.ExitCode, run.Error.Count(letter => letter == '\n'), run.Error.Contains(says, StringComparison.Ordinal)), Is.EqualTo((2, 1, true)), run.Error);
    }

    [TestCase("[publish]\nout = /etc")]
    [TestCase("[refresh]\ndip-url = https://example.org")]
    [TestCase("[diff]\noutput = /etc/passwd")]
    [TestCase("archive = /elsewhere")]
    public void A_file_in_an_archive_names_no_files_and_no_hosts(string text)
    {
        ArchiveFile(text);
        Assert.That(_tool.Run("list"), Has.Property("ExitCode").EqualTo(2).And.Property("Error").Contains("cannot name files, folders or hosts"));
    }

    [TestCase("--help")]
    [TestCase("--version")]
    [TestCase("[suggest:11]", "drucksache ")]
    public void A_broken_file_hides_neither_help_nor_version_nor_completions(params string[] arguments)
    {
        UserFile("[no");
        Assert.That((_tool.Run(arguments).ExitCode, _tool.Run(arguments).Error), Is.EqualTo((0, "")));
    }

    [Test]
    public void The_key_is_never_shown()
    {
        _tool.Variables["DIP_API_KEY"] = "secret-1234";
        Assert.That(_tool.Run("config").Out, Does.Contain("DIP_API_KEY").And.Not.Contain("secret-1234"));
    }

    private ToolRun Diff() => _tool.Run("diff", Path.Combine(Tool.Data, "2026-07-07", "99-101.txt"), Path.Combine(Tool.Data, "2026-07-28", "99-101.txt"));

    private (string? Value, string? Source) Setting(string option, params string[] arguments) =>
        _tool.Run(["config", "--json", .. arguments]).Json.Where(line => line.GetProperty("type").GetString() == "setting" && line.GetProperty("option").GetString() == option)
            .Select(line => (line.GetProperty("value").GetString(), line.GetProperty("source").GetString())).First();

    private void UserFile(string text) => _folder.Write(Path.Combine("settings", "opendrucksache", "config.ini"), text);

    private void ArchiveFile(string text) => _folder.Write(Path.Combine("archive", "config.ini"), text);
}
