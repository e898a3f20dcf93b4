namespace OpenDrucksache.Ocfl.Tests.Validating;

/// <summary>One damaged object per code, made from a valid one: what lies in the folder.</summary>
public sealed class ObjectMutationTests
{
    [Test]
    public void The_specimen_is_valid_and_gives_no_warnings()
    {
        var specimen = new Specimen();

        Assert.That(new Validator(specimen.Files).ValidateRoot(Specimen.Root).SelectMany(report => report.Findings), Is.Empty);
    }

    [TestCaseSource(nameof(Cases))]
    public void The_code_is_reported(string code, object damage)
    {
        var specimen = new Specimen();
        ((Action<Specimen>)damage)(specimen);

        Assert.That(new Validator(specimen.Files).ValidateObject(specimen.Object).Findings.Select(finding => finding.Code), Does.Contain(code));
    }

    private static IEnumerable<TestCaseData> Cases() =>
        new (string Code, Action<Specimen> Damage)[]
        {
            ("E001", s => s.Write("extra.txt", "x")),
            ("E002", s => { s.Delete("0=ocfl_object_1.1"); s.MakeFolder("0=ocfl_object_1.1"); }),
            ("E003", s => s.Delete("0=ocfl_object_1.1")),
            ("E003", s => s.Write("0=ocfl_object_1.0", "ocfl_object_1.0\n")),
            ("E004", s => s.Rename("0=ocfl_object_1.1", "ocfl_object_1.1")),
            ("E005", s => s.Rename("0=ocfl_object_1.1", "1=ocfl_object_1.1")),
            ("E006", s => s.Rename("0=ocfl_object_1.1", "0=ocfl_object_9.9")),
            ("E007", s => s.Write("0=ocfl_object_1.1", "ocfl_object_1.1")),
            ("E009", s => { s.Rename("v1", "v3"); s.EditText(text => text.Replace("\"v1\"", "\"v3\"", StringComparison.Ordinal).Replace("v1/", "v3/", StringComparison.Ordinal)); }),
            ("E010", s => s.Rename("v2", "v3")),
            ("E010", s => s.Edit(i => i["versions"]!["v4"] = i.Version("v2").DeepClone())),
            ("E015", s => s.Write("v1/extra.txt", "x")),
            ("E016", s => s.DeleteFolder("v2/content")),
            ("E023", s => s.Write("v1/content/extra.txt", "x")),
            ("E023", s => s.EditFirst(i => i.Manifest().Remove(i.Manifest().First().Key))),
            ("E024", s => s.MakeFolder("v1/content/empty")),
            ("E034", s => s.Rename("inventory.json", "Inventory.json")),
            ("E046", s => s.DeleteFolder("v1")),
            ("E046", s => s.MakeFolder("v3")),
            ("E058", s => s.Delete("inventory.json.sha512")),
            ("E058", s => s.Delete("v1/inventory.json.sha512")),
            ("E059", s => s.Rename("inventory.json.sha512", "inventory.json.sha256")),
            ("E060", s => s.Write("inventory.json.sha512", new string('0', 128) + " inventory.json\n")),
            ("E061", s => s.Write("inventory.json.sha512", s.Read("inventory.json.sha512").Replace(" ", "", StringComparison.Ordinal))),
            ("E061", s => s.Write("inventory.json.sha512", "")),
            ("E063", s => s.Delete("inventory.json")),
            ("E064", s => s.EditRoot(i => i["versions"]!["v2"]!["message"] = "another")),
            ("E067", s => s.Write("extensions/file.txt", "x")),
            ("E082", s => s.Write("inner/0=ocfl_object_1.1", "ocfl_object_1.1\n")),
            ("E092", s => s.Write("v1/content/a.txt", "changed")),
            ("E092", s => s.Delete("v1/content/a.txt")),
            ("E093", s => s.Write("v1/content/a.txt", "changed")),
            ("W002", s => s.Write("v1/other/file.txt", "x")),
            ("W003", s => { s.EditText(text => text); s.Files.File.Delete($"{s.Object}/v2/content/a.txt"); }),
            ("W010", s => { s.Delete("v1/inventory.json"); s.Delete("v1/inventory.json.sha512"); }),
            ("W013", s => s.Write("extensions/9999-unknown/config.json", "{}")),
        }.Select((pair, n) => new TestCaseData(pair.Code, pair.Damage) { TestName = $"{pair.Code} of the object, {n}" });
}
