using System.IO.Abstractions;
using System.Text.RegularExpressions;
using OpenDrucksache.Tests;

namespace OpenDrucksache.Ocfl.Tests.Validating;

/// <summary>The official fixtures: verdicts are binding, the codes in their names are to be found.</summary>
public sealed partial class FixtureTests
{
    private const int Count = 156;
    private const double ShareOfCodes = 0.95;

    [TestCase("good-objects", true)]
    [TestCase("warn-objects", true)]
    [TestCase("bad-objects", false)]
    public void Every_verdict_is_right(string kind, bool valid) =>
        Assert.That(
            Fixtures().Where(fixture => fixture.Kind == kind && Report(fixture.Folder).IsValid != valid).Select(fixture => fixture.Folder),
            Is.Empty);

    [Test]
    public void There_are_as_many_as_there_should_be() => Assert.That(Fixtures().Count(), Is.EqualTo(Count));

    [Test]
    public void Good_objects_have_no_warnings() =>
        Assert.That(Fixtures().Where(fixture => fixture.Kind == "good-objects").SelectMany(fixture => Report(fixture.Folder).Findings), Is.Empty);

    [Test]
    public void The_codes_in_the_names_are_found()
    {
        var missed = Fixtures().Where(fixture => fixture.Codes.Except(Codes(fixture.Folder)).Any()).ToList();
        foreach (var fixture in missed)
        {
            TestContext.Out.WriteLine($"{fixture.Folder}: {string.Join(' ', Codes(fixture.Folder))}");
        }

        Assert.That(missed, Has.Count.LessThanOrEqualTo((int)(Count * (1 - ShareOfCodes))));
    }

    [Test]
    public void Warnings_are_those_of_the_names() =>
        Assert.That(
            Fixtures().Where(fixture => fixture.Kind == "warn-objects" && !Codes(fixture.Folder).Order().SequenceEqual(fixture.Codes.Order())).Select(fixture => $"{fixture.Folder}: {string.Join(' ', Codes(fixture.Folder))}"),
            Is.Empty);

    private static IEnumerable<(string Folder, string Kind, string[] Codes)> Fixtures() =>
        from version in new[] { "1.0", "1.1" }
        from kind in new[] { "good-objects", "warn-objects", "bad-objects" }
        from folder in Directory.GetDirectories(Path.Combine(SharedData.OcflFixtures, version, kind)).Order(StringComparer.Ordinal)
        select (folder, kind, Code().Matches(Path.GetFileName(folder)).Select(match => match.Value).ToArray());

    private static ValidationReport Report(string folder) => new Validator(new FileSystem()).ValidateObject(folder);

    private static IEnumerable<string> Codes(string folder) => Report(folder).Findings.Select(finding => finding.Code).Distinct();

    [GeneratedRegex("[EW][0-9]{3}", RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
