using OpenDrucksache.Tests;

namespace OpenDrucksache.Cli.Tests;

/// <summary>What a shell is told, and what real shells make of it.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public sealed class SuggestionTests
{
    private readonly TempFolder _folder = new();
    private HereTool _tool = null!;

    [OneTimeSetUp]
    public void Capture()
    {
        _tool = new HereTool(_folder.Path);
        _tool.Run("capture", Tool.Data);
        var program = _folder.Write(Path.Combine("bin", "drucksache"), $"#!/bin/sh\nexec dotnet '{Tool.Path}' \"$@\"\n");
        Shell.Run(_folder.Path, $"chmod +x '{program}'");
    }

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("drucksache re", new[] { "rebuild-index", "refresh" })]
    [TestCase("drucksache diff --no", new[] { "--no-pager" })]
    [TestCase("drucksache diff --format s", new[] { "side-by-side" })]
    [TestCase("drucksache diff --format=s", new[] { "--format=side-by-side" })]
    [TestCase("drucksache diff --only person.a", new[] { "person.added" })]
    [TestCase("drucksache show 99/104", new[] { "99/104" })]
    [TestCase("drucksache show 99/103@", new[] { "99/103@v1", "99/103@v2", "99/103@v3" })]
    [TestCase("drucksache take-down unn", new[] { "unnumbered/909e01876637" })]
    [TestCase("drucksache completions f", new[] { "fish" })]
    [TestCase("drucksache show 98/", new string[0])]
    [TestCase("nonsense ' \" --x", new string[0])]
    public void The_words_that_may_come_next(string line, string[] words) => Assert.That(Suggested(line), Is.EqualTo(words));

    [Test]
    public void Nothing_is_said_and_nothing_made_where_there_is_no_archive()
    {
        using var empty = new TempFolder();
        var run = new HereTool(empty.Path).Run("[suggest:16]", "drucksache show ");
        Assert.That((run.ExitCode, run.Out, run.Error, Directory.EnumerateFileSystemEntries(empty.Path).Any()), Is.EqualTo((0, "", "", false)));
    }

    [Test]
    public void A_damaged_index_is_left_as_it_is()
    {
        using var broken = new TempFolder();
        var index = broken.Write(Path.Combine("archive", "index", "index.sqlite"), "no tables");
        var run = new HereTool(broken.Path).Run("[suggest:16]", "drucksache show ");
        Assert.That((run.ExitCode, run.Out, run.Error, File.ReadAllText(index)), Is.EqualTo((0, "", "", "no tables")));
    }

    [TestCase("drucksache re", "drucksache re", "rebuild-index refresh")]
    [TestCase("drucksache diff --no", "drucksache diff --no", "--no-pager")]
    [TestCase("drucksache show 99/104", "drucksache show 99/104", "99/104")]
    [TestCase("drucksache diff --format s", "drucksache diff --format s", "side-by-side")]
    [TestCase("drucksache show 99/103@v", "drucksache show 99/103 @ v", "v1 v2 v3")]
    [TestCase("drucksache diff --format=u", "drucksache diff --format = u", "unified")]
    [TestCase("drucksache show arch", "drucksache show arch", "archive")]
    public void Bash_completes(string line, string words, string replies) =>
        Assert.That(InShell($"""bash -c 'eval "$(drucksache completions bash)"; COMP_LINE="{line}"; COMP_POINT={line.Length}; COMP_WORDS=({words}); COMP_CWORD=$(({words.Split(' ').Length}-1)); _drucksache 2> /dev/null; echo "{"$"}{"{COMPREPLY[*]}"}"'"""), Is.EqualTo(replies));

    [TestCase("drucksache re", "rebuild-index\nrefresh")]
    [TestCase("drucksache diff --no", "--no-pager")]
    [TestCase("drucksache show 99/104", "99/104")]
    [TestCase("drucksache show 99/103@", "99/103@v1\n99/103@v2\n99/103@v3")]
    [TestCase("drucksache diff --format=u", "--format=unified")]
    public void Fish_completes(string line, string replies)
    {
        Shell.Require("fish");
        Assert.That(InShell($"""fish -c 'drucksache completions fish | source; complete -C "{line}"' | cut -f 1"""), Is.EqualTo(replies));
    }

    [Test]
    public void Zsh_completes()
    {
        Shell.Require("zsh");
        _folder.Write("try.zsh", """
            zmodload zsh/zpty
            zpty -b z "PATH='$PATH' PS1=P TERM=dumb COLUMNS=200 zsh -f -i"
            zpty -w z 'autoload -U compinit; compinit -u -D; source <(drucksache completions zsh); setopt no_beep; echo loaded-well'
            seen=
            until [[ $seen == *loaded-well[[:cntrl:]]* ]]; do zpty -r z more; seen+=$more; done
            for line whole in 'publ' publish 'diff --no-p' --no-pager 'diff --format unif' unified 'take-down unn' unnumbered/909e01876637; do
                zpty -w -n z $'\C-u'"drucksache $line"$'\t'
                seen=
                for i in {1..200}; do sleep 0.05; while zpty -r -t z more; do seen+=$more; done; [[ $seen == *$whole* ]] && break; done
                [[ $seen == *$whole* ]] && print -r -- $whole
            done
            zpty -d z
            """);
        Assert.That(InShell("timeout 60 zsh try.zsh"), Is.EqualTo("publish\n--no-pager\nunified\nunnumbered/909e01876637"));
    }

    [TestCase("drucksache re", "rebuild-index refresh")]
    [TestCase("drucksache diff --no", "--no-pager")]
    [TestCase("drucksache diff --format s", "side-by-side")]
    [TestCase("drucksache diff --format=u", "--format=unified")]
    [TestCase("drucksache show 99/103@", "99/103@v1 99/103@v2 99/103@v3")]
    public void PowerShell_completes(string line, string replies)
    {
        Shell.Require("pwsh");
        Assert.That(InShell($"""pwsh -NoProfile -NonInteractive -Command 'drucksache completions powershell | Out-String | Invoke-Expression; (TabExpansion2 "{line}" {line.Length}).CompletionMatches.CompletionText -join " "'"""), Is.EqualTo(replies));
    }

    private List<string> Suggested(string line) =>
        [.. _tool.Run($"[suggest:{line.Length}]", line).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(suggestion => suggestion.Split('\t')[0])];

    private string InShell(string command) => Shell.Run(_folder.Path, $"PATH=\"$PWD/bin:$PATH\" XDG_CONFIG_HOME=\"$PWD/settings\" HOME=\"$PWD\"; export PATH HOME XDG_CONFIG_HOME; {command}").Trim();
}
