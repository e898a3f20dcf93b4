using System.Text;
using CsCheck;

namespace OpenDrucksache.Ocfl.Tests.Validating;

/// <summary>Whatever stands in an inventory, validating it ends, and ends without an exception.</summary>
public sealed class HostileInputTests
{
    private static readonly Specimen Whole = new();

    [Test]
    public void Bytes_changed_by_chance_do_no_harm()
    {
        var original = Encoding.UTF8.GetBytes(Whole.Read("inventory.json"));
        Gen.Select(Gen.Int[0, original.Length - 1], Gen.Byte).Array[1, 6].Sample(changes =>
        {
            byte[] bytes = [.. original];
            foreach (var (place, value) in changes)
            {
                bytes[place] = value;
            }

            new InventoryCheck(new Findings(), "inventory.json").Run(bytes, SpecVersion.Ocfl11);
            TryParse(bytes);
        }, iter: 3000);
    }

    [TestCase(10)]
    [TestCase(100, Explicit = true, Category = "Long")]
    public void A_large_inventory_is_read_and_validated(int megabytes)
    {
        var states = string.Join(',', Enumerable.Range(0, megabytes * 1000).Select(n => $"\"{n:x128}\":[\"{new string('p', 300)}{n}\"]"));
        var manifest = string.Join(',', Enumerable.Range(0, megabytes * 1000).Select(n => $"\"{n:x128}\":[\"v1/content/{new string('p', 300)}{n}\"]"));
        var json = Encoding.UTF8.GetBytes($$"""
            { "id":"urn:a","type":"https://ocfl.io/1.1/spec/#inventory","digestAlgorithm":"sha512","head":"v1","manifest":{ {{manifest}} },
            "versions":{ "v1":{ "created":"2026-01-01T00:00:00Z","state":{ {{states}} },"message":"m","user":{ "name":"n","address":"urn:n" } } } }
            """);
        var findings = new Findings();
        new InventoryCheck(findings, "inventory.json").Run(json, SpecVersion.Ocfl11);

        Assert.That((findings.InOrder().Count, InventoryParser.Parse(json).Manifest.Count), Is.EqualTo((0, megabytes * 1000)));
    }

    [Test]
    public void Tokens_put_in_other_places_do_no_harm()
    {
        var tokens = new[] { "{", "}", "[", "]", ",", ":", "null", "1", "\"\\ud800\"", "\"v1\"", "\"id\"", "\"manifest\"", "\"versions\"", "\"state\"", "\"user\"", "\"head\"", "\"fixity\"", "\"..\"", "\"/\"", "\"\"", "\"\\u0000\"" };
        Gen.OneOf(tokens).Array[1, 30].Sample(drawn =>
        {
            var bytes = Encoding.UTF8.GetBytes("{" + string.Concat(drawn) + "}");
            new InventoryCheck(new Findings(), "inventory.json").Run(bytes, SpecVersion.Ocfl11);
            TryParse(bytes);
        }, iter: 3000);
    }

    [Test]
    public void A_key_that_stands_for_no_character_is_an_error_and_no_crash() =>
        Assert.That(CodesOf("""{"\ud800":null}"""), Is.Not.Empty);

    [Test]
    public void Deeply_nested_JSON_is_an_error_and_no_crash() =>
        Assert.That(CodesOf(new string('[', 1_000_000)), Does.Contain("E033"));

    [Test]
    public void A_path_of_a_million_folders_ends_soon() =>
        Assert.That(CodesOf(Whole.Read("inventory.json").Replace("folder/b.txt", string.Concat(Enumerable.Repeat("a/", 1_000_000)) + "b", StringComparison.Ordinal)), Is.Not.Empty);

    [Test]
    public void A_million_findings_are_not_all_kept()
    {
        var findings = new Findings();
        for (var i = 0; i < 1_000_000; i++)
        {
            findings.Add("E092", $"file-{i}", "is not there");
        }

        Assert.That(findings.InOrder(), Has.Count.EqualTo(101));
    }

    [Test]
    public void A_finding_is_one_line()
    {
        var findings = new Findings();
        findings.Add("E001", "a\nb", "one\r\ntwo\u001b[31m");

        Assert.That(findings.InOrder().Single().ToString().Any(char.IsControl), Is.False);
    }

    [Test]
    public void A_folder_that_is_not_there_is_reported() =>
        Assert.That(new Validator(Whole.Files).ValidateObject("/none").Findings.Select(finding => finding.Code), Is.EquivalentTo(new[] { "E003", "E063" }));

    private static List<string> CodesOf(string inventory)
    {
        var specimen = new Specimen();
        specimen.EditText(_ => inventory);
        return [.. new Validator(specimen.Files).ValidateObject(specimen.Object).Findings.Select(finding => finding.Code)];
    }

    private static void TryParse(byte[] bytes)
    {
        try
        {
            InventoryParser.Parse(bytes);
        }
        catch (FormatException)
        {
        }
    }
}
