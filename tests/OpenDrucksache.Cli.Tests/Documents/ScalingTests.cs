using System.Text.RegularExpressions;

namespace OpenDrucksache.Tests.Documents;

/// <summary>The examples of docs/scaling.md: pipes run, scripts for engines that are not here are checked for syntax.</summary>
public sealed class ScalingTests : ToolInFolder
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "scaling.md"));

    public static IEnumerable<string> Pipes => Blocks("bash").Where(block => block.Contains('|', StringComparison.Ordinal));

    public static IEnumerable<string> Python => Blocks("python");

    public static IEnumerable<string> Shell => Blocks("sh").Concat(Blocks("bash"));

    [TestCaseSource(nameof(Pipes))]
    public void A_pipe_gives_a_line_for_each(string block)
    {
        var lines = Tests.Shell.Run(Repository.Root, $"drucksache() {{ dotnet '{Tool.Path}' \"$@\"; }}; {block}").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(lines, Has.Length.EqualTo(3).And.All.StartsWith("{\"type\":").And.None.Contain("\"type\":\"error\""));
    }

    [TestCaseSource(nameof(Python))]
    public void A_script_in_Python_is_one(string script)
    {
        Tests.Shell.Require("python3");
        var file = _folder.Write("script.py", script);
        Assert.That(() => Tests.Shell.Run(_folder.Path, "python3 -m py_compile script.py"), Throws.Nothing, $"{file}");
    }

    [TestCaseSource(nameof(Shell))]
    public void A_script_for_the_shell_is_one(string script)
    {
        _folder.Write("script.sh", script);
        Assert.That(() => Tests.Shell.Run(_folder.Path, "bash -n script.sh"), Throws.Nothing);
    }

    private static IEnumerable<string> Blocks(string language) =>
        Regex.Matches(Page, $"^```{language}\\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Select(block => block.Groups[1].Value);
}
