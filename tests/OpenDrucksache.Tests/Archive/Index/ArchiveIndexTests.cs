using System.IO.Abstractions;
using OpenDrucksache.Archive;
using OpenDrucksache.Archive.Index;

namespace OpenDrucksache.Tests.Archive.Index;

/// <summary>Whatever has become of the index, the answers are those of the archive.</summary>
public sealed class ArchiveIndexTests
{
    private ArchiveInTempFolder _archive = null!;
    private List<string> _answers = null!;

    [SetUp]
    public void CapturePapers()
    {
        _archive = new();
        _archive.Capture("vorab one", 7, "99/1");
        _archive.Capture("edited one", 28, "99/1");
        _archive.Capture("vorab ten", 7, "99/10");
        _archive.Capture("vorab two", 8, "9/2");
        _archive.Capture("vorab two", 11, "9/2");
        _archive.Capture("no number", 9, null);
        _answers = Answers(_archive.Folder);
    }

    [TearDown]
    public void RemoveArchive() => _archive.Dispose();

    private string Database => Path.Combine(_archive.Folder, "index", "index.sqlite");

    private string Journal => Path.Combine(_archive.Folder, "index", "journal.jsonl");

    [Test]
    public void Papers_come_in_the_order_of_their_ids() =>
        Assert.That(Entries().Select(entry => entry.Newest.ToString()), Is.EqualTo(new[] { "9/2@v1", "99/1@v2", "99/10@v1", $"unnumbered/{ArchiveInTempFolder.Document("no number", 9).Sha256[..12]}@v1" }));

    [Test]
    public void Open_papers_are_those_with_only_a_Vorabfassung() =>
        Assert.That(_archive.Reader.Entries(Brief, onlyOpen: true).Select(entry => entry.Id.ToString()), Is.EqualTo(new[] { "9/2", "99/10" }));

    [Test]
    public void The_last_look_at_a_paper_is_told() =>
        Assert.That(Entries()[0], Has.Property("LastLook").EqualTo(ArchiveInTempFolder.Day(11)).And.Property("LastOutcome").EqualTo(ObservationOutcome.Unchanged));

    [Test]
    public void An_index_that_is_absent_is_made_anew()
    {
        Directory.Delete(Path.Combine(_archive.Folder, "index"), recursive: true);
        Assert.That((Answers(_archive.Folder), File.Exists(Database)), Is.EqualTo((_answers, true)));
    }

    [TestCase("")]
    [TestCase("rubbish")]
    public void Rubbish_in_its_place_is_made_anew(string rubbish)
    {
        File.WriteAllText(Database, rubbish);
        Assert.That((Answers(_archive.Folder), new FileInfo(Database).Length > 100), Is.EqualTo((_answers, true)));
    }

    [Test]
    public void A_page_that_is_overwritten_is_found([Range(1, 12)] int page)
    {
        using (var file = File.OpenWrite(Database))
        {
            file.Position = Math.Min(4096L * page, file.Length - 4096);
            file.Write(new byte[4096]);
        }

        Assert.That(Answers(_archive.Folder), Is.EqualTo(_answers));
    }

    [Test]
    public void A_file_that_is_cut_off_is_made_anew([Range(0, 9)] int tenth)
    {
        using (var file = File.OpenWrite(Database))
        {
            file.SetLength(file.Length * tenth / 10);
        }

        Assert.That(Answers(_archive.Folder), Is.EqualTo(_answers));
    }

    [TestCase("UPDATE meta SET stamp = 'another version'")]
    [TestCase("UPDATE meta SET stamp = stamp || '.1'")]
    [TestCase("UPDATE meta SET epoch = 'another journal'")]
    [TestCase("UPDATE meta SET position = 1000000")]
    [TestCase("DELETE FROM meta")]
    [TestCase("DROP TABLE papers")]
    [TestCase("UPDATE bodies SET body = 'rubbish'")]
    [TestCase("UPDATE papers SET id = 'rubbish'")]
    public void Tables_of_another_version_or_with_rubbish_are_made_anew(string sql)
    {
        Change(sql);
        Assert.That(Answers(_archive.Folder), Is.EqualTo(_answers));
    }

    [Test]
    public void Tables_of_another_build_with_the_same_tables_and_rules_are_kept()
    {
        Change("UPDATE papers SET titel = 'kept'");
        using var connection = Connect();
        using var stamp = connection.CreateCommand();
        stamp.CommandText = "SELECT stamp FROM meta";
        Assert.That(
            (stamp.ExecuteScalar(), Entries()[0].Brief.Titel),
            Is.EqualTo(($"meaning 1, tables {IndexDatabase.Version}, rules {Paper.RulesVersion}", "kept")));
    }

    [Test]
    public void An_index_from_before_a_capture_follows()
    {
        var old = File.ReadAllBytes(Database);
        _archive.Capture("edited ten", 29, "99/10");
        _archive.Capture("vorab two", 30, "9/2");
        var answers = Answers(_archive.Folder);
        File.WriteAllBytes(Database, old);
        Assert.That((Answers(_archive.Folder), answers.SequenceEqual(_answers)), Is.EqualTo((answers, false)));
    }

    [Test]
    public void A_lost_journal_is_noticed()
    {
        File.Delete(Journal);
        Assert.That(Answers(_archive.Folder), Is.EqualTo(_answers));
    }

    [Test]
    public void A_journal_of_another_index_is_noticed()
    {
        using var other = new ArchiveInTempFolder();
        other.Capture("else", 7);
        File.Copy(Path.Combine(other.Folder, "index", "journal.jsonl"), Journal, overwrite: true);
        Assert.That(Answers(_archive.Folder), Is.EqualTo(_answers));
    }

    [Test]
    public void A_torn_line_of_the_journal_does_no_harm()
    {
        File.AppendAllText(Journal, "{\"papers\":[\"99");
        _archive.Capture("edited ten", 29, "99/10");
        Assert.That(Entries().Single(entry => entry.Id.ToString() == "99/10").Fassungen, Is.EqualTo(2));
    }

    [Test]
    public void A_reader_beside_a_writer_sees_what_the_writer_has_reported()
    {
        using var writer = _archive.Open();
        writer.Capture([(ArchiveInTempFolder.Document("vorab three", 7), Dokumentnummer.Parse("99/3"))]);
        Assert.That(Entries().Select(entry => entry.Id.ToString()), Does.Contain("99/3"));
    }

    [TestCase("index.sqlite")]
    [TestCase("journal.jsonl")]
    public void A_reader_beside_a_writer_needs_no_index(string lost)
    {
        using var writer = _archive.Open();
        File.Delete(Path.Combine(_archive.Folder, "index", lost));
        Assert.That((Answers(_archive.Folder), File.Exists(Path.Combine(_archive.Folder, "index", lost))), Is.EqualTo((_answers, false)));
    }

    [Test]
    public void A_writer_whose_index_is_lost_goes_on()
    {
        using (var writer = _archive.Open())
        {
            File.Delete(Database);
            writer.Capture([(ArchiveInTempFolder.Document("vorab three", 7), Dokumentnummer.Parse("99/3"))]);
            Assert.That(writer.Reader.Entries(Brief).Select(entry => entry.Id.ToString()), Does.Contain("99/3"));
        }

        Assert.That(Entries().Select(entry => entry.Id.ToString()), Does.Contain("99/3"));
    }

    [Test]
    public void A_brief_is_read_once()
    {
        Entries();
        Assert.That(() => _archive.Reader.Entries(_ => throw new InvalidOperationException("read again")).ToList(), Throws.Nothing);
    }

    [Test]
    public void A_rebuild_that_is_told_how_to_read_leaves_nothing_to_read()
    {
        using (var writer = _archive.Open())
        {
            writer.RebuildIndex(Brief);
        }

        Assert.That(_archive.Reader.Entries(_ => throw new InvalidOperationException("read again")).Select(entry => entry.ToString()), Is.EqualTo(_answers.Take(4)));
    }

    [Test]
    public void One_damaged_object_hides_no_other()
    {
        var inventory = Directory.EnumerateFiles(Path.Combine(_archive.Folder, "ocfl"), "inventory.json", SearchOption.AllDirectories).Where(path => path.Contains("99%2f10", StringComparison.Ordinal));
        foreach (var file in inventory.ToList())
        {
            File.Delete(file);
        }

        _archive.Open().Dispose();
        using (var writer = _archive.Open())
        {
            writer.RebuildIndex();
        }

        Assert.That((Entries().Count, _archive.Reader.Troubles.Count), Is.EqualTo((3, 1)));
    }

    [Test]
    public void A_journal_that_has_become_long_is_begun_anew()
    {
        File.AppendAllText(Journal, string.Concat(Enumerable.Repeat("""{"papers":["99/10"],"days":[]}""" + "\n", 40_000)));
        _archive.Open().Dispose();
        Assert.That((new FileInfo(Journal).Length < 100, Answers(_archive.Folder)), Is.EqualTo((true, _answers)));
    }

    private static PaperBrief Brief(byte[] bytes) =>
        new(System.Text.Encoding.UTF8.GetString(bytes).StartsWith("vorab", StringComparison.Ordinal) ? Art.Vorab : Art.Lektoriert, "Antrag", "On " + bytes.Length);

    private List<PaperEntry> Entries() => [.. _archive.Reader.Entries(Brief)];

    private static List<string> Answers(string folder)
    {
        var reader = ArchiveReader.Open(new FileSystem(), folder);
        return
        [
            .. reader.Entries(Brief).Select(entry => entry.ToString()),
            .. reader.Entries(Brief, onlyOpen: true).Select(entry => entry.Id.ToString()),
            .. reader.Drucksachen().Select(paper => System.Text.Json.JsonSerializer.Serialize(paper, DrucksacheJson.Options)),
            .. reader.Drucksachen().Select(paper => System.Text.Json.JsonSerializer.Serialize(reader.Find(paper.Id), DrucksacheJson.Options)),
        ];
    }

    private void Change(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private Microsoft.Data.Sqlite.SqliteConnection Connect()
    {
        var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        return connection;
    }
}
