using System.IO.Abstractions;
using System.Text.Json;
using OpenDrucksache.Archive;

namespace OpenDrucksache.Tests.Archive;

/// <summary>Days that are over lie in the storage root, and read as before.</summary>
public sealed class SealedDayTests
{
    private ArchiveInTempFolder _archive = null!;

    [SetUp]
    public void MakeArchive() => _archive = new();

    [TearDown]
    public void RemoveArchive() => _archive.Dispose();

    private string[] OpenDays => [.. Directory.GetFiles(Path.Combine(_archive.Folder, "observations")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Test]
    public void A_day_that_is_over_is_sealed_by_the_next_writer()
    {
        Capture(7, on: 7);
        Capture(8, on: 8);
        Assert.That(OpenDays, Is.EqualTo(new[] { "2026-07-08.jsonl" }));
    }

    [Test]
    public void A_day_that_is_not_over_is_not_sealed()
    {
        Capture(7, on: 7);
        Capture(7, on: 7);
        Assert.That(OpenDays, Is.EqualTo(new[] { "2026-07-07.jsonl" }));
    }

    [Test]
    public void Observations_read_the_same_before_and_after()
    {
        Capture(7, on: 7);
        var before = Looks();
        _archive.Open().Dispose();
        Assert.That((Looks(), OpenDays.Length), Is.EqualTo((before, 0)));
    }

    [Test]
    public void Observations_read_the_same_from_an_index_that_is_made_anew()
    {
        Capture(7, on: 7);
        Capture(8, on: 9);
        var before = Looks();
        Directory.Delete(Path.Combine(_archive.Folder, "index"), recursive: true);
        Assert.That(Looks(), Is.EqualTo(before));
    }

    [Test]
    public void What_is_noted_of_a_sealed_day_comes_behind_the_rest()
    {
        Capture(7, on: 7);
        Capture(8, on: 8);
        Capture(7, on: 9, "late");
        Capture(7, on: 10, "later");
        _archive.Open().Dispose();
        Assert.That(Looks(), Has.Count.EqualTo(4).And.Some.Contains("later"));
    }

    [Test]
    public void A_sealed_day_knows_a_look_that_is_repeated()
    {
        Capture(7, on: 7);
        Capture(8, on: 8);
        Capture(7, on: 9);
        Assert.That(Looks(), Has.Count.EqualTo(2));
    }

    [Test]
    public void A_crash_between_sealing_and_deleting_doubles_nothing()
    {
        Capture(7, on: 7);
        var file = Path.Combine(_archive.Folder, "observations", "2026-07-07.jsonl");
        var bytes = File.ReadAllBytes(file);
        _archive.Open().Dispose();
        var before = Looks();
        File.WriteAllBytes(file, bytes);
        var crashed = Looks();
        Capture(7, on: 7, "late");
        Assert.That((crashed, Looks().Count), Is.EqualTo((before, 2)));
    }

    [Test]
    public void A_crash_between_sealing_and_deleting_is_finished_by_the_next_writer()
    {
        Capture(7, on: 7);
        var file = Path.Combine(_archive.Folder, "observations", "2026-07-07.jsonl");
        var bytes = File.ReadAllBytes(file);
        _archive.Open().Dispose();
        File.WriteAllBytes(file, bytes);
        _archive.Open().Dispose();
        Assert.That((OpenDays.Length, Directory.EnumerateFiles(_archive.Folder, "2026-07-07.*.jsonl", SearchOption.AllDirectories).Count()), Is.EqualTo((0, 1)));
    }

    [Test]
    public void A_torn_last_line_is_not_sealed()
    {
        Capture(7, on: 7);
        File.AppendAllText(Path.Combine(_archive.Folder, "observations", "2026-07-07.jsonl"), "{\"seen\":\"2026-0");
        Capture(8, on: 8);
        Assert.That((Looks().Count, _archive.Verify().Errors), Is.EqualTo((2, 0)));
    }

    [Test]
    public void The_last_look_is_known_after_sealing()
    {
        Capture(7, on: 7, "paper");
        Capture(9, on: 9, "paper");
        _archive.Open().Dispose();
        Assert.That(_archive.Paper("99/1").Newest.LastSeen, Is.EqualTo(ArchiveInTempFolder.Day(9)));
    }

    [Test]
    public void Sealing_changes_no_list()
    {
        Capture(7, on: 7);
        _archive.Open().Dispose();
        Assert.That(_archive.Reader.Drucksachen().Select(paper => paper.Id.ToString()), Is.EqualTo(new[] { "99/1" }));
    }

    private List<string> Looks() => [.. _archive.Reader.Observations().Select(look => JsonSerializer.Serialize(look, DrucksacheJson.Options))];

    private void Capture(int seen, int on, string text = "paper")
    {
        using var writer = ArchiveWriter.Open(new FileSystem(), _archive.Folder, new Clock(ArchiveInTempFolder.Day(on)));
        writer.Capture([(ArchiveInTempFolder.Document(text, seen) with { FileName = text }, Dokumentnummer.Parse("99/1"))]);
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
