using System.Text.Json;

namespace OpenDrucksache.Tests;

/// <summary>Markup, terminal escapes, bidi controls and words without end in a paper: shown in every format, acted on in none.</summary>
public sealed class HostileDiffTests : ToolInFolder
{
    private const string Markup = "<script>alert(1)</script> & \"q\" '</pre> |`*_[a](javascript:alert(1)) ]]>--><!--";
    private const string Signs = "\u001B[31mrot\u001B]0;x\u0007\u001B[0m \u009B31m \u202Eabc\u202C \u2066x\u2069";

    [TestCase("terminal")]
    [TestCase("side-by-side")]
    [TestCase("markdown")]
    [TestCase("html")]
    [TestCase("json")]
    public void No_sign_that_acts_gets_out(string format) =>
        Assert.That(Diff(format).IndexOfAny(['\u001B', '\u009B', '\u0007', '\u202E', '\u2066']), Is.EqualTo(-1));

    [Test]
    public void Markup_is_text_on_a_page() =>
        Assert.That(Diff("html"), Does.Not.Contain("<script").And.Not.Contains("<img"));

    [Test]
    public void Markup_is_text_in_Markdown()
    {
        string[] signs = ["<", ">", "[", "]", "`", "|"];
        var bare = signs.Aggregate(Diff("markdown"), (text, sign) => text.Replace("\\" + sign, "", StringComparison.Ordinal));
        Assert.That(bare.IndexOfAny(['<', '[', '`', '|']), Is.EqualTo(-1));
    }

    [Test]
    public void The_record_says_what_was_written() => Assert.That(
        JsonDocument.Parse(Diff("json")).RootElement.GetProperty("changes").EnumerateArray().Any(c => c.GetProperty("new").GetString()!.Contains(Signs, StringComparison.Ordinal)));

    [Test]
    public void A_paper_with_NULs_is_refused_in_one_line()
    {
        var result = Tool.Run(_folder.Path, "diff", Write("old.txt", "alt"), Write("nul.txt", "n\0eu"));
        Assert.That((result.ExitCode, result.Error.Trim().Split('\n').Length), Is.EqualTo((2, 1)));
    }

    private string Diff(string format) => Tool.Run(_folder.Path, "diff", Write("old.txt", "alt"), Write("new.txt", $"{Markup} {Signs} <img src=x onerror=alert(1)> {new string('x', 5000)}"), "--format", format, "--color", "never").Out;

    private string Write(string name, string said)
    {
        var file = _folder[name];
        File.WriteAllText(file, $"""
            Deutscher Bundestag Drucksache 99/900
            99. Wahlperiode 01.02.2026
            Antrag
            der Abgeordneten Ada Muster, Ben Beispiel und der Fraktion Die Probe
            Titel einer Prüfung
            Der Bundestag wolle beschließen:
            Der Deutsche Bundestag stellt fest, was hier steht, ist {said} und sonst nichts.

            """);
        return file;
    }
}
