using System.Text.Json.Nodes;

namespace OpenDrucksache.Ocfl.Tests.Validating;

/// <summary>One damaged object per code, made from a valid one: what stands in the inventories.</summary>
public sealed class InventoryMutationTests
{
    private static readonly string AnyDigest = new('a', 128);

    [TestCaseSource(nameof(Cases))]
    public void The_code_is_reported(string code, object damage)
    {
        var specimen = new Specimen();
        ((Action<Specimen>)damage)(specimen);

        Assert.That(new Validator(specimen.Files).ValidateObject(specimen.Object).Findings.Select(finding => finding.Code), Does.Contain(code));
    }

    private static IEnumerable<TestCaseData> Cases() =>
        OfKeys().Concat(OfVersions()).Concat(OfDigestBlocks()).Concat(OfHistory())
            .Select((pair, n) => new TestCaseData(pair.Code, pair.Damage) { TestName = $"{pair.Code} of the inventory, {n}" });

    private static (string Code, Action<Specimen> Damage)[] OfKeys() =>
    [
        ("E017", s => s.Edit(i => i["contentDirectory"] = "a/b")),
        ("E018", s => s.Edit(i => i["contentDirectory"] = "..")),
        ("E025", s => s.Edit(i => i["digestAlgorithm"] = "md5")),
        ("E033", s => s.EditText(_ => "{")),
        ("E033", s => s.EditText(_ => "")),
        ("E033", s => s.EditText(_ => "[]")),
        ("E033", s => s.EditText(text => text.Replace("\"head\"", "\"id\": \"x\", \"head\"", StringComparison.Ordinal))),
        ("E036", s => s.Edit(i => i.Remove("id"))),
        ("E036", s => s.Edit(i => i.Remove("type"))),
        ("E036", s => s.Edit(i => i.Remove("digestAlgorithm"))),
        ("E036", s => s.Edit(i => i.Remove("head"))),
        ("E037", s => s.Edit(i => i["id"] = "")),
        ("E038", s => s.Edit(i => i["type"] = "https://ocfl.io/1.0/spec/#inventory")),
        ("E038", s => s.Edit(i => i["type"] = "https://ocfl.io/9.9/spec/#inventory")),
        ("E040", s => s.Edit(i => i["head"] = "v1")),
        ("E040", s => s.Edit(i => i["head"] = 2)),
        ("E041", s => s.Edit(i => i.Remove("manifest"))),
        ("E043", s => s.Edit(i => i.Remove("versions"))),
        ("E044", s => s.Edit(i => i.Remove("versions"))),
        ("E045", s => s.Edit(i => i["versions"] = new JsonArray())),
        ("E055", s => s.Edit(i => i["Fixity"] = new JsonObject())),
        ("E102", s => s.Edit(i => i["extra"] = 1)),
        ("E106", s => s.Edit(i => i["manifest"] = new JsonArray())),
        ("E108", s => s.Edit(i => i["contentDirectory"] = "")),
        ("E111", s => s.Edit(i => i["fixity"] = "none")),
        ("W004", s => s.Edit(i => i["digestAlgorithm"] = "sha256")),
        ("W005", s => s.Edit(i => i["id"] = "no uri")),
    ];

    private static (string Code, Action<Specimen> Damage)[] OfVersions() =>
    [
        ("E008", s => s.Edit(i => i["versions"] = new JsonObject())),
        ("E011", s => s.EditText(text => Padded(text, "v2", "v10"))),
        ("E012", s => s.EditText(text => Padded(text, "v2", "v002"))),
        ("E013", s => s.EditText(text => Padded(text, "v2", "v2"))),
        ("E047", s => s.Edit(i => i["versions"]!["v1"] = 1)),
        ("E048", s => s.Edit(i => i.Version("v1").Remove("created"))),
        ("E048", s => s.Edit(i => i.Version("v1").Remove("state"))),
        ("E049", s => s.Edit(i => i.Version("v1")["created"] = "2026-01-01T12:00:00")),
        ("E049", s => s.Edit(i => i.Version("v1")["created"] = "2026-02-30T12:00:00Z")),
        ("E049", s => s.Edit(i => i.Version("v1")["created"] = 1)),
        ("E050", s => s.Edit(i => i.State("v2").RenameFirst(digest => digest.ToUpperInvariant()))),
        ("E050", s => s.Edit(i => i.State("v2")[AnyDigest] = new JsonArray("x"))),
        ("E050", s => s.Edit(i => i.Version("v1")["state"] = 1)),
        ("E051", s => s.Edit(i => i.State("v2")[i.State("v2").First().Key] = new JsonArray(1))),
        ("E052", s => s.Edit(i => i.State("v2").RepathFirst("a/../b"))),
        ("E053", s => s.Edit(i => i.State("v2").RepathFirst("/a"))),
        ("E054", s => s.Edit(i => i.Version("v1")["user"] = new JsonObject())),
        ("E054", s => s.Edit(i => i.Version("v1")["user"] = "someone")),
        ("E094", s => s.Edit(i => i.Version("v1")["message"] = 1)),
        ("E095", s => s.Edit(i => i.State("v2").RepathFirst("x", "x/y"))),
        ("E104", s => s.Edit(i => i["versions"]!["3"] = i.Version("v2").DeepClone())),
        ("E105", s => s.Edit(i => i["versions"]!["v0"] = i.Version("v2").DeepClone())),
        ("W001", s => s.EditText(text => Padded(text, "v2", "v02"))),
        ("W007", s => s.Edit(i => i.Version("v1").Remove("message"))),
        ("W008", s => s.Edit(i => i.Version("v1")["user"]!.AsObject().Remove("address"))),
        ("W009", s => s.Edit(i => i.Version("v1")["user"]!["address"] = "a street")),
    ];

    private static (string Code, Action<Specimen> Damage)[] OfDigestBlocks() =>
    [
        ("E014", s => s.Edit(i => i.Manifest().RepathFirst("v01/content/a.txt"))),
        ("E021", s => s.Edit(i => i.Manifest().RepathFirst("v1/elsewhere/a.txt"))),
        ("E026", s => s.Edit(i => i["fixity"]!["SHA-256"] = new JsonObject())),
        ("E029", s => s.Edit(i => i["fixity"]!["sha1"] = new JsonObject { ["no hex"] = new JsonArray() })),
        ("E030", s => s.Edit(i => i.Fixity("sha256")["no hex"] = new JsonArray())),
        ("E031", s => s.Edit(i => i.Manifest()["no hex"] = new JsonArray())),
        ("E032", s => s.Edit(i => i["fixity"]!["blake2b-512"] = new JsonObject { ["no hex"] = new JsonArray() })),
        ("E035", s => s.Edit(i => i.Manifest().RepathFirst("v1\\content\\a.txt"))),
        ("E039", s => s.Edit(i => i.Manifest()[new string('a', 64)] = new JsonArray())),
        ("E042", s => s.Edit(i => i.Manifest().RepathFirst("elsewhere/a.txt"))),
        ("E056", s => s.Edit(i => i["fixity"]![""] = new JsonObject())),
        ("E057", s => s.Edit(i => i["fixity"]!["md5"] = 1)),
        ("E057", s => s.Edit(i => i.Fixity("sha256").RepathFirst("v1/content/none.txt"))),
        ("E092", s => s.Edit(i => i.Manifest()[i.Manifest().First().Key] = "no array")),
        ("E096", s => s.Edit(i => i.Manifest()[i.Manifest().First().Key.ToUpperInvariant()] = new JsonArray())),
        ("E097", s => s.Edit(i => i.Fixity("sha256")[i.Fixity("sha256").First().Key.ToUpperInvariant()] = new JsonArray())),
        ("E098", s => s.Edit(i => i.Manifest()[i.Manifest().First().Key] = new JsonArray(1))),
        ("E099", s => s.Edit(i => i.Manifest().RepathFirst("v1/content/../content/a.txt"))),
        ("E100", s => s.Edit(i => i.Manifest().RepathFirst("/v1/content/a.txt"))),
        ("E101", s => s.Edit(i => i.Manifest().RepathFirst("v1/content/a.txt", "v1/content/a.txt"))),
        ("E107", s => s.Edit(i => i.Manifest()[AnyDigest] = new JsonArray())),
    ];

    private static (string Code, Action<Specimen> Damage)[] OfHistory() =>
    [
        ("E019", s => s.EditFirst(i => i["contentDirectory"] = "other")),
        ("E020", s => s.EditFirst(i => i["contentDirectory"] = "other")),
        ("E037", s => s.EditFirst(i => i["id"] = "urn:other")),
        ("E066", s => s.EditFirst(i => i.State("v1").RepathFirst("another"))),
        ("E103", s => s.Edit(i => i["type"] = "https://ocfl.io/1.0/spec/#inventory")),
        ("E110", s => s.EditFirst(i => i["id"] = "urn:other")),
        ("W011", s => s.EditFirst(i => i.Version("v1")["message"] = "another")),
    ];

    private static string Padded(string text, string second, string secondPadded) =>
        text.Replace("\"v1\"", "\"v01\"", StringComparison.Ordinal).Replace($"\"{second}\"", $"\"{secondPadded}\"", StringComparison.Ordinal);
}
