using System.Text;
using System.Text.Json;
using OpenDrucksache.Archive;

namespace OpenDrucksache.Tests.Archive;

public sealed class CaptureTests
{
    private ArchiveInTempFolder _archive = null!;

    [SetUp]
    public void MakeArchive() => _archive = new();

    [TearDown]
    public void RemoveArchive() => _archive.Dispose();

    [Test]
    public void Bytes_that_are_new_become_the_first_Fassung() =>
        Assert.That(_archive.Capture("draft", 7).Fassung.ToString(), Is.EqualTo("99/1@v1"));

    [Test]
    public void Other_bytes_of_the_same_paper_become_the_next_Fassung()
    {
        _archive.Capture("draft", 7);
        Assert.That(_archive.Capture("edited", 28).Fassung.ToString(), Is.EqualTo("99/1@v2"));
    }

    [Test]
    public void The_same_bytes_again_are_unchanged()
    {
        _archive.Capture("draft", 7);
        Assert.That(_archive.Capture("draft", 8).Outcome, Is.EqualTo(ObservationOutcome.Unchanged));
    }

    [Test]
    public void An_older_Fassung_seen_again_is_unchanged()
    {
        _archive.Capture("draft", 7);
        _archive.Capture("edited", 28);
        Assert.That(_archive.Capture("draft", 29), Is.EqualTo(new CaptureResult(_archive.Paper("99/1").Fassungen[0].Ref, ObservationOutcome.Unchanged)));
    }

    [Test]
    public void Seeing_the_same_bytes_later_moves_last_seen()
    {
        _archive.Capture("draft", 7);
        _archive.Capture("draft", 9);
        Assert.That(_archive.Paper("99/1").Newest.LastSeen, Is.EqualTo(ArchiveInTempFolder.Day(9)));
    }

    [Test]
    public void Seeing_the_same_bytes_later_leaves_first_seen()
    {
        _archive.Capture("draft", 7);
        _archive.Capture("draft", 9);
        Assert.That(_archive.Paper("99/1").Newest.FirstSeen, Is.EqualTo(ArchiveInTempFolder.Day(7)));
    }

    [Test]
    public void A_draft_that_is_captured_late_stands_before_the_edited_paper()
    {
        _archive.Capture("edited", 28);
        _archive.Capture("draft", 7);
        Assert.That(_archive.Paper("99/1").Fassungen.Select(f => f.Ref.Version), Is.EqualTo(new[] { 2, 1 }));
    }

    [Test]
    public void Two_Fassungen_of_one_paper_in_one_batch_are_both_kept()
    {
        using (var writer = _archive.Open())
        {
            var number = Dokumentnummer.Parse("99/1");
            writer.Capture([(ArchiveInTempFolder.Document("draft", 7), number), (ArchiveInTempFolder.Document("edited", 28), number)]);
        }

        Assert.That(_archive.Paper("99/1").Fassungen, Has.Count.EqualTo(2));
    }

    [Test]
    public void What_is_read_back_is_what_was_captured()
    {
        var bytes = Encoding.UTF8.GetBytes("Ä draft\r\nwith every byte");
        var result = _archive.Capture(new CapturedDocument(bytes, ArchiveInTempFolder.Day(7)), "99/1");
        Assert.That(_archive.Reader.Read(result.Fassung), Is.EqualTo(bytes));
    }

    [Test]
    public void A_record_of_DIP_is_kept_beside_the_text()
    {
        var document = ArchiveInTempFolder.Document("text", 7) with { DipRecord = Encoding.UTF8.GetBytes("""{"id":"1"}""") };
        _archive.Capture(document, "99/1");
        Assert.That(
            Directory.EnumerateFiles(Path.Combine(_archive.Folder, "ocfl"), "dip.json", SearchOption.AllDirectories).Select(File.ReadAllText),
            Is.EqualTo(new[] { """{"id":"1"}""" }));
    }

    [Test]
    public void Papers_are_listed_in_the_order_of_their_numbers()
    {
        foreach (var number in new[] { "99/10", "9/1", "99/2", null })
        {
            _archive.Capture("text of " + number, 7, number);
        }

        Assert.That(
            _archive.Reader.Drucksachen().Select(d => d.Id.Dokumentnummer?.ToString() ?? "unnumbered"),
            Is.EqualTo(new[] { "9/1", "99/2", "99/10", "unnumbered" }));
    }

    [Test]
    public void Archiving_the_same_documents_twice_gives_the_same_bytes()
    {
        using var other = new ArchiveInTempFolder();
        foreach (var archive in new[] { _archive, other })
        {
            archive.Capture("draft", 7);
            archive.Capture("edited", 28);
            archive.Capture("without a number", 8, null);
            archive.Capture("edited", 29);
        }

        Assert.That(Kept(_archive), Is.EqualTo(Kept(other)));
    }

    [Test]
    public void The_exchange_that_brought_a_Fassung_lies_beside_it()
    {
        var exchange = new HttpExchange(
            new Uri("https://papers.example/9900001.pdf"), ArchiveInTempFolder.Day(7), ArchiveInTempFolder.Day(7), 200, [new HttpHeader("ETag", "\"1\"")]);
        _archive.Capture(ArchiveInTempFolder.Document("a paper", 7) with { Exchange = exchange }, "99/1");
        var kept = Directory.GetFiles(_archive.Folder, "http.json", SearchOption.AllDirectories).Single();
        Assert.That(
            JsonSerializer.Deserialize<HttpExchange>(File.ReadAllText(kept), DrucksacheJson.Options)!.Header("etag"),
            Is.EqualTo("\"1\""));
    }

    /// <summary>All but the index, which is derived.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Kept(ArchiveInTempFolder archive) =>
        TempFolder.Contents(archive.Folder).Where(file => !file.Key.StartsWith("index", StringComparison.Ordinal));
}
