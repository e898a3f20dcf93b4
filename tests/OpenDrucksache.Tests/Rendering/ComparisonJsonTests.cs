using System.Text;
using System.Text.Json;
using CsCheck;
using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering;
using OpenDrucksache.Tests.Comparing;
using OpenDrucksache.Tests.Specimens;

namespace OpenDrucksache.Tests.Rendering;

public sealed class ComparisonJsonTests
{
    private static readonly JsonSchema Schema = new(JsonDocument.Parse(
        File.ReadAllText(Path.Combine(SpecimenFolder.Root, "..", "docs", "schema", "comparison.schema.json"))).RootElement);

    [Test]
    public void Every_record_is_valid_against_the_schema() => Pairs.Pair.Sample(
        pair => Assert.That(Schema.Complaints(Record(Pairs.Compare(pair.Old, pair.New), Shown.All)), Is.Empty),
        iter: 500);

    [Test]
    public void The_schema_knows_every_class()
    {
        var schema = File.ReadAllText(Path.Combine(SpecimenFolder.Root, "..", "docs", "schema", "comparison.schema.json"));
        Assert.That(ChangeClass.All.Select(c => $"\"{c.Name}\""), Is.All.Matches<string>(c => schema.Contains(c!, StringComparison.Ordinal)));
    }

    [Test]
    public void A_record_is_one_line() => Pairs.Pair.Sample(
        pair => Line(Pairs.Compare(pair.Old, pair.New), null) is [.. var record, '\n'] && !record.Contains('\n', StringComparison.Ordinal), iter: 100);

    [Test]
    public void Layout_is_in_the_record_only_when_asked_for()
    {
        var comparison = Pairs.Compare(Of("Ein Satz.", "Noch einer."), Of("Ein Satz. Noch einer."));
        Assert.That(Record(comparison, null).GetProperty("changes").GetArrayLength(), Is.Zero);
        Assert.That(Record(comparison, Shown.All).GetProperty("changes").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public void Signs_that_act_on_a_terminal_stay_escaped()
    {
        var line = Line(Pairs.Compare(Of("Ein Satz."), Of("Ein \u202Eböser\u001b[31m Satz \U000E0041.")), null);
        Assert.That(line.AsSpan().IndexOfAny('\u202E', '\u001b', '\uDB40'), Is.Negative);
        Assert.That(line, Does.Contain("\\u202eböser").And.Contain("\\uDB40\\uDC41"));
    }

    private static JsonElement Record(Comparison comparison, Shown? shown) =>
        JsonDocument.Parse(Line(comparison, shown)).RootElement;

    private static string Line(Comparison comparison, Shown? shown)
    {
        using var bytes = new MemoryStream();
        ComparisonJson.WriteLine(bytes, comparison, shown);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static Paper Of(params string[] texts) =>
        new() { Paragraphs = [.. texts.Select(t => new Paragraph("", ParagraphKind.Paragraph, null, t))] };
}
