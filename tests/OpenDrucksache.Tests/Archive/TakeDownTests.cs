using System.Text;
using OpenDrucksache.Archive;

namespace OpenDrucksache.Tests.Archive;

public sealed class TakeDownTests
{
    private static readonly Tombstone Why = new("names a private person", "A. Editor", ArchiveInTempFolder.Day(30));

    private ArchiveInTempFolder _archive = null!;

    [SetUp]
    public void CaptureTwoFassungen()
    {
        _archive = new();
        _archive.Capture(ArchiveInTempFolder.Document("SECRET draft", 7) with { DipRecord = "{\"titel\":\"SECRET\"}"u8.ToArray() }, "99/1");
        _archive.Capture("edited", 28);
    }

    [TearDown]
    public void RemoveArchive() => _archive.Dispose();

    [Test]
    public void No_file_of_the_archive_has_the_bytes_any_more()
    {
        _ = _archive.Reader.Entries(bytes => new PaperBrief(Art.Vorab, null, Encoding.UTF8.GetString(bytes))).ToList();
        TakeDown("99/1", null);
        Assert.That(FilesWith("SECRET"), Is.Empty);
    }

    [Test]
    public void The_index_forgets_the_title()
    {
        _archive.Capture("SECRET title", 7, "99/2");
        _ = _archive.Reader.Entries(bytes => new PaperBrief(Art.Vorab, null, Encoding.UTF8.GetString(bytes))).ToList();
        TakeDown("99/2", null);
        Assert.That(FilesWith("SECRET title"), Is.Empty);
    }

    [Test]
    public void Its_record_is_kept_with_the_reason()
    {
        TakeDown("99/1", 1);
        Assert.That(_archive.Paper("99/1").Fassungen.Select(f => f.TakenDown), Is.EqualTo(new[] { Why, null }));
    }

    [Test]
    public void Its_record_keeps_the_digest()
    {
        TakeDown("99/1", 1);
        Assert.That(_archive.Paper("99/1").Fassungen[0].Sha256, Is.EqualTo(ArchiveInTempFolder.Document("SECRET draft", 7).Sha256));
    }

    [Test]
    public void The_other_Fassungen_are_read_as_before()
    {
        TakeDown("99/1", 1);
        Assert.That(Encoding.UTF8.GetString(_archive.Reader.Read(_archive.Paper("99/1").Fassungen[1].Ref)), Is.EqualTo("edited"));
    }

    [Test]
    public void Who_asks_for_the_bytes_is_told_why_they_are_gone()
    {
        TakeDown("99/1", 1);
        Assert.That(() => _archive.Reader.Read(_archive.Paper("99/1").Fassungen[0].Ref), Throws.TypeOf<TroubleException>().With.Message.EqualTo(
            "99/1@v1: was taken down 2026-07-30 by A. Editor: names a private person. Its record is kept: 'drucksache log 99/1' shows it"));
    }

    [Test]
    public void The_same_bytes_seen_again_do_not_come_back()
    {
        TakeDown("99/1", 1);
        _archive.Capture(ArchiveInTempFolder.Document("SECRET draft", 29) with { DipRecord = "{\"titel\":\"SECRET\"}"u8.ToArray() }, "99/1");
        Assert.That(FilesWith("SECRET"), Is.Empty);
    }

    [Test]
    public void A_later_Fassung_is_kept_as_ever()
    {
        TakeDown("99/1", null);
        _archive.Capture("mended", 31);
        Assert.That(Encoding.UTF8.GetString(_archive.Reader.Read(_archive.Paper("99/1").Newest.Ref)), Is.EqualTo("mended"));
    }

    [Test]
    public void The_archive_is_whole_after_it()
    {
        TakeDown("99/1", 1);
        Assert.That((_archive.Findings().ToList(), _archive.Verify().TakenDown), Is.EqualTo((new List<ArchiveFinding>(), 1)));
    }

    [Test]
    public void Bytes_that_are_held_in_spite_of_it_are_found()
    {
        var stored = OpenDrucksache.Ocfl.StorageRoot.Open(new System.IO.Abstractions.FileSystem(), Path.Combine(_archive.Folder, "ocfl")).Find("drucksache:99/1")!;
        var record = FassungRecord.Parse(ArchivedObject.ReadAll(stored, "v1/fassung.json")) with { TakenDown = Why };
        Assert.That(RecordCheck.Complaint(stored, record, "v1/paper.txt", "v1/fassung.json"), Does.Contain("its bytes are still held"));
    }

    [Test]
    public void A_paper_that_had_no_number_leaves_nothing_under_its_old_id()
    {
        var unnumbered = _archive.Capture("SECRET without a number", 7, null).Fassung.Drucksache;
        using (var writer = _archive.Open())
        {
            writer.Assign(unnumbered, Dokumentnummer.Parse("99/2"));
        }

        TakeDown("99/2", null);
        Assert.That((FilesWith("SECRET without"), _archive.Reader.Find(unnumbered)?.Id.ToString(), _archive.Verify().Errors), Is.EqualTo((new List<string>(), "99/2", 0)));
    }

    [Test]
    public void A_second_time_keeps_the_first_reason()
    {
        TakeDown("99/1", 1);
        TakeDown("99/1", 1, Why with { Reason = "another" });
        Assert.That(_archive.Paper("99/1").Fassungen[0].TakenDown, Is.EqualTo(Why));
    }

    [Test]
    public void A_paper_that_is_not_there_is_refused() =>
        Assert.That(() => TakeDown("99/7", null), Throws.TypeOf<TroubleException>().With.Message.Contains("no such paper"));

    [Test]
    public void A_Fassung_that_is_not_there_is_refused() =>
        Assert.That(() => TakeDown("99/1", 7), Throws.TypeOf<TroubleException>().With.Message.Contains("no such Fassung"));

    [Test]
    public void A_list_says_so()
    {
        TakeDown("99/1", null);
        var entry = _archive.Reader.Entries(_ => throw new TroubleException("was read")).Single();
        Assert.That((entry.TakenDown, entry.Brief, entry.IsOpen), Is.EqualTo((Why, new PaperBrief(Art.Unbekannt, null, null), false)));
    }

    private void TakeDown(string number, int? version, Tombstone? why = null)
    {
        using var writer = _archive.Open();
        writer.TakeDown(DrucksacheId.Of(Dokumentnummer.Parse(number)), version, why ?? Why);
    }

    private List<string> FilesWith(string text) =>
        [.. Directory.EnumerateFiles(_archive.Folder, "*", SearchOption.AllDirectories).Where(file => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0)];
}
