namespace OpenDrucksache.Tests;

/// <summary>DIP's records of papers of the Bundesrat: their numbers are none of the archive, their Fassungen are kept all the same.</summary>
public sealed class BundesratTests : ToolInFolder
{
    [TestCase("5/25")]
    [TestCase("zu228/25(B)")]
    [TestCase("../../228/25")]
    public void A_paper_is_kept_without_a_number_of_the_Bundestag(string number) =>
        Assert.That(Ref(Capture(number, "Der Bundesrat möge beschließen.")), Does.Match("^unnumbered/[0-9a-f]{12}@v1$"));

    [Test]
    public void It_is_said_where_it_is_kept() =>
        Assert.That(Capture("228/25", "Der Bundesrat möge beschließen.").Json[0].GetProperty("message").GetString(), Does.StartWith("is 228/25 of the Bundesrat"));

    [Test]
    public void Two_Fassungen_of_one_paper_come_together()
    {
        Capture("228/25", "Der Bundesrat möge drei Dinge beschließen.");
        Assert.That(Ref(Capture("228/25", "Der Bundesrat möge vier Dinge beschließen.")), Does.EndWith("@v2"));
    }

    [Test]
    public void Two_papers_stay_apart() =>
        Assert.That(Ref(Capture("228/25", "Der Bundesrat möge beschließen.")), Is.Not.EqualTo(Ref(Capture("228/1/25", "Der Bundesrat möge beschließen."))));

    [TestCase("log")]
    [TestCase("show")]
    [TestCase("publish")]
    public void The_other_tools_take_it(string tool)
    {
        var paper = Ref(Capture("228/25", "Der Bundesrat möge beschließen."))[..^3];
        Assert.That(Tool.Run(_folder.Path, tool switch { "publish" => [tool, "--out", Path.Combine(_folder.Path, "out")], _ => [tool, paper] }).ExitCode, Is.Zero);
    }

    [Test]
    public void Its_Fassungen_are_compared_by_their_refs()
    {
        Capture("228/25", "Der Bundesrat möge drei Dinge beschließen.");
        var second = Ref(Capture("228/25", "Der Bundesrat möge vier Dinge beschließen."));
        Assert.That(Tool.Run(_folder.Path, "diff", second[..^1] + "1", second, "--json").ExitCode, Is.EqualTo(1));
    }

    private ToolRun Capture(string number, string text)
    {
        var file = Path.Combine(_folder.Path, "record.json");
        File.WriteAllText(file, $$"""{"id":"900001","dokumentnummer":"{{number}}","herausgeber":"BR","drucksachetyp":"Antrag","text":"{{text}}"}""");
        return Tool.Run(_folder.Path, "capture", file, "--json", "--archive", Path.Combine(_folder.Path, "archive"));
    }

    private static string Ref(ToolRun run) => run.Json[0].GetProperty("fassung").GetString()!;
}
