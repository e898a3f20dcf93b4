namespace OpenDrucksache.Ocfl.Tests.Validating;

/// <summary>One damaged storage root per code, made from a valid one.</summary>
public sealed class RootMutationTests
{
    [TestCaseSource(nameof(Cases))]
    public void The_code_is_reported(string code, object damage)
    {
        var specimen = new Specimen { Base = Specimen.Root };
        ((Action<Specimen>)damage)(specimen);

        Assert.That(Report(specimen).Findings.Select(finding => finding.Code), Does.Contain(code));
    }

    private static ValidationReport Report(Specimen specimen) => new Validator(specimen.Files).ValidateRoot(Specimen.Root).Last();

    private static void As10(Specimen specimen)
    {
        specimen.Delete("0=ocfl_1.1");
        specimen.Write("0=ocfl_1.0", "ocfl_1.0\n");
    }

    private static IEnumerable<TestCaseData> Cases() =>
        new (string Code, Action<Specimen> Damage)[]
        {
            ("E069", s => s.Delete("0=ocfl_1.1")),
            ("E070", s => s.Write("ocfl_layout.json", "{}")),
            ("E070", s => s.Write("ocfl_layout.json", "no JSON")),
            ("E071", s => s.Write("ocfl_layout.json", """{"extension": "own", "description": "own"}""")),
            ("E072", s => s.Write("558/file.txt", "x")),
            ("E073", s => s.MakeFolder("empty")),
            ("E075", s => { s.Delete("0=ocfl_1.1"); s.MakeFolder("0=ocfl_1.1"); }),
            ("E076", s => s.Delete("0=ocfl_1.1")),
            ("E076", s => s.Write("0=ocfl_1.0", "ocfl_1.0\n")),
            ("E077", s => s.Rename("0=ocfl_1.1", "ocfl_1.1")),
            ("E078", s => s.Rename("0=ocfl_1.1", "1=ocfl_1.1")),
            ("E079", s => s.Rename("0=ocfl_1.1", "0=ocfl_9.9")),
            ("E080", s => s.Write("0=ocfl_1.1", "other")),
            ("E081", As10),
            ("E083", s => s.Rename("558", "559")),
            ("E084", s => s.Write("558/file.txt", "x")),
            ("E085", s => s.Write("dead/end.txt", "x")),
            ("E086", s => { As10(s); s.Write("extensions/file.txt", "x"); }),
            ("E088", s => s.Write("other/file.txt", "x")),
            ("E112", s => s.Write("extensions/file.txt", "x")),
            ("W014", s => { s.MakeFolder("aaa/bbb"); s.Rename("558", "aaa/bbb/ccc"); s.Write("aaa/0/0=ocfl_object_1.1", "x"); }),
            ("W015", s => s.Write("top/0=ocfl_object_1.1", "x")),
            ("W016", s => s.Write("extensions/9999-unknown/config.json", "{}")),
        }.Select((pair, n) => new TestCaseData(pair.Code, pair.Damage) { TestName = $"{pair.Code} of the root, {n}" });
}
