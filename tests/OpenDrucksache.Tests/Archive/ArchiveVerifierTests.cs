using OpenDrucksache.Archive;

namespace OpenDrucksache.Tests.Archive;

public sealed class ArchiveVerifierTests
{
    private ArchiveInTempFolder _archive = null!;

    [SetUp]
    public void CaptureTwoFassungen()
    {
        _archive = new();
        _archive.Capture("draft", 7);
        _archive.Capture("edited", 28);
    }

    [TearDown]
    public void RemoveArchive() => _archive.Dispose();

    [Test]
    public void A_whole_archive_has_no_findings() =>
        Assert.That(Findings(fixity: true), Is.Empty);

    [Test]
    public void Papers_and_Fassungen_are_counted()
    {
        var verification = Verify(fixity: false);
        Assert.That((verification.Objects, verification.Fassungen), Is.EqualTo((2, 2)));
    }

    [Test]
    public void A_flipped_byte_is_found_with_fixity()
    {
        Change("paper.txt", "drafT");
        Assert.That(Verify(fixity: true).Errors, Is.Positive);
    }

    [Test]
    public void A_missing_file_is_found_without_fixity()
    {
        File.Delete(Find("paper.txt"));
        Assert.That(Verify(fixity: false).Errors, Is.Positive);
    }

    [Test]
    public void A_damaged_log_is_found()
    {
        File.AppendAllText(Path.Combine(_archive.Folder, "observations", "2026-07-07.jsonl"), "rubbish\n");
        Assert.That(Findings(fixity: false).Select(f => f.Code), Is.EqualTo(new[] { "observations" }));
    }

    [Test]
    public void Bytes_that_were_changed_are_not_given_out()
    {
        Change("paper.txt", "drafT");
        Assert.That(() => _archive.Paper("99/1").Fassungen.Select(f => _archive.Reader.Read(f.Ref)).ToList(), Throws.TypeOf<TroubleException>().With.Message.Contains("damaged"));
    }

    [Test]
    public void A_missing_file_is_not_found_at_a_glance()
    {
        File.Delete(Find("paper.txt"));
        Assert.That(_archive.Findings(VerificationDepth.Quick), Is.Empty);
    }

    [TestCase("inventory.json")]
    [TestCase("inventory.json.sha512")]
    public void A_lost_inventory_is_found_at_a_glance(string name)
    {
        foreach (var file in Directory.EnumerateFiles(_archive.Folder, name, SearchOption.AllDirectories).ToList())
        {
            File.Delete(file);
        }

        Assert.That(_archive.Findings(VerificationDepth.Quick).Select(f => f.Code), Is.EqualTo(new[] { "inventory", "inventory", "observations" }));
    }

    [Test]
    public void A_verification_that_was_cut_off_goes_on_and_tells_what_it_had_found([Values] VerificationDepth depth, [Range(0, 6)] int cutAfter)
    {
        Enumerable.Range(10, 5).ToList().ForEach(n => _archive.Capture("text " + n, 7, $"99/{n}"));
        foreach (var inventory in Directory.EnumerateFiles(_archive.Folder, "inventory.json", SearchOption.AllDirectories).Where(path => path.Contains("99%2f1", StringComparison.Ordinal)).ToList())
        {
            File.Delete(inventory);
        }

        var files = new System.IO.Abstractions.FileSystem();
        using (var cut = VerificationNotes.Open(files, _archive.Folder, depth, resume: false))
        {
            new ArchiveVerifier(files, _archive.Folder).Verify(depth).Take(cutAfter).ToList().ForEach(cut.Add);
        }

        using var notes = VerificationNotes.Open(files, _archive.Folder, depth, resume: true);
        var found = notes.Earlier.ToList();
        foreach (var part in new ArchiveVerifier(files, _archive.Folder).Verify(depth, notes.SoFar.After))
        {
            found.AddRange(part.Findings);
            notes.Add(part);
        }

        Assert.That((notes.SoFar with { After = null }, string.Join('\n', found)), Is.EqualTo((_archive.Verify(depth) with { After = null }, string.Join('\n', _archive.Findings(depth)))));
    }

    [Test]
    public void Notes_of_another_kind_of_verification_are_of_no_use()
    {
        var files = new System.IO.Abstractions.FileSystem();
        using (var cut = VerificationNotes.Open(files, _archive.Folder, VerificationDepth.Quick, resume: false))
        {
            cut.Add(new ArchiveVerifier(files, _archive.Folder).Verify(VerificationDepth.Quick).First());
        }

        using var notes = VerificationNotes.Open(files, _archive.Folder, VerificationDepth.Fixity, resume: true);
        Assert.That(notes.SoFar, Is.EqualTo(new ArchiveVerification()));
    }

    private ArchiveVerification Verify(bool fixity) => _archive.Verify(fixity ? VerificationDepth.Fixity : VerificationDepth.Structure);

    private IEnumerable<ArchiveFinding> Findings(bool fixity) => _archive.Findings(fixity ? VerificationDepth.Fixity : VerificationDepth.Structure);

    private void Change(string name, string text)
    {
        var file = Find(name);
        File.Delete(file);
        File.WriteAllText(file, text);
    }

    private string Find(string name) =>
        Directory.EnumerateFiles(Path.Combine(_archive.Folder, "ocfl"), name, SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
}
