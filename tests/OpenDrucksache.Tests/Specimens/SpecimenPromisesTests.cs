using System.Text;
using System.Text.RegularExpressions;
using OpenDrucksache.Typesetting;

namespace OpenDrucksache.Tests.Specimens;

/// <summary>What data/README.md promises of the specimens.</summary>
internal sealed partial class SpecimenPromisesTests
{
    [TestCaseSource(typeof(SpecimenFolder), nameof(SpecimenFolder.Papers))]
    public void It_says_that_it_is_invented_in_title_and_text(string name)
    {
        var text = ReadingText.Of(SpecimenFolder.Read(name));
        Assert.That(Invented().Count(text), Is.GreaterThan(1));
    }

    [TestCaseSource(typeof(SpecimenFolder), nameof(SpecimenFolder.Papers))]
    public void It_names_no_paper_of_a_real_Wahlperiode(string name)
    {
        var text = ReadingText.Of(SpecimenFolder.Read(name));
        Assert.That(Drucksachen().Matches(text).Select(m => m.Groups[1].Value), Has.All.EqualTo("99"));
    }

    [TestCaseSource(typeof(SpecimenFolder), nameof(SpecimenFolder.Papers))]
    public void Its_addresses_lead_nowhere(string name)
    {
        var text = Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(SpecimenFolder.Root, name)));
        Assert.That(Hosts().Matches(text).Select(m => m.Value), Has.All.Matches(ReservedHost().ToString()));
    }

    [Test]
    public void The_readme_names_every_day_of_every_paper()
    {
        var rows = File.ReadAllLines(Path.Combine(SpecimenFolder.Root, "README.md")).Where(line => line.StartsWith('|')).Select(Cells).ToList();
        var days = rows[0].Select((day, column) => (day, column)).Where(c => Day().IsMatch(c.day)).ToList();
        var told = rows.Skip(2).SelectMany(row => days.Where(d => row[d.column].Length > 0).Select(d => $"2026-{d.day}/{FileOf(row)}"));
        Assert.That(told, Is.EquivalentTo(SpecimenFolder.Papers.Select(name => Path.ChangeExtension(name, null))));
    }

    [Test]
    public void The_PDFs_are_what_the_typesetter_makes() =>
        Assert.That(
            Specimen.All().OrderBy(s => s.Path, StringComparer.Ordinal).Select(s => $"{s.Path} {Convert.ToHexString(s.Pdf)}"),
            Is.EqualTo(SpecimenFolder.Papers.Where(name => name.EndsWith(".pdf", StringComparison.Ordinal))
                .Select(name => $"{name} {Convert.ToHexString(SpecimenFolder.Bytes(name))}")));

    private static string[] Cells(string row) => [.. row.Split('|').Select(cell => cell.Trim())];

    private static string FileOf(string[] row) => row[3] switch
    {
        "PDF" => row[1].Replace("/", "00", StringComparison.Ordinal),
        "re-flowed" => "lesezeichen",
        _ => row[1].Replace('/', '-'),
    };

    [GeneratedRegex("[Ee]rfunden")]
    private static partial Regex Invented();

    [GeneratedRegex(@"(?<![\d/])(\d{1,2})/\d{1,5}\b")]
    private static partial Regex Drucksachen();

    [GeneratedRegex(@"(?<=https?://)[\w.-]+|www\.[\w.-]+")]
    private static partial Regex Hosts();

    [GeneratedRegex(@"\bexample(\.org)?$")]
    private static partial Regex ReservedHost();

    [GeneratedRegex(@"^\d\d-\d\d$")]
    private static partial Regex Day();
}
