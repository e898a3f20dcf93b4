using System.IO.Abstractions;
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
        Assert.That(Verify(fixity: true).Findings, Is.Empty);

    [Test]
    public void Papers_and_Fassungen_are_counted()
    {
        var verification = Verify(fixity: false);
        Assert.That((verification.Objects, verification.Fassungen), Is.EqualTo((1, 2)));
    }

    [Test]
    public void A_flipped_byte_is_found_with_fixity()
    {
        Change("paper.txt", "drafT");
        Assert.That(Verify(fixity: true).IsDamaged);
    }

    [Test]
    public void A_missing_file_is_found_without_fixity()
    {
        File.Delete(Find("paper.txt"));
        Assert.That(Verify(fixity: false).IsDamaged);
    }

    [Test]
    public void A_damaged_log_is_found()
    {
        File.AppendAllText(Path.Combine(_archive.Folder, "observations", "2026-07-07.jsonl"), "rubbish\n");
        Assert.That(Verify(fixity: false).Findings.Select(f => f.Code), Is.EqualTo(new[] { "observations" }));
    }

    [Test]
    public void Bytes_that_were_changed_are_not_given_out()
    {
        Change("paper.txt", "drafT");
        Assert.That(() => _archive.Paper("99/1").Fassungen.Select(f => _archive.Reader.Read(f.Ref)).ToList(), Throws.TypeOf<TroubleException>().With.Message.Contains("damaged"));
    }

    private ArchiveVerification Verify(bool fixity) => ArchiveVerifier.Verify(new FileSystem(), _archive.Folder, fixity);

    private void Change(string name, string text)
    {
        var file = Find(name);
        File.Delete(file);
        File.WriteAllText(file, text);
    }

    private string Find(string name) =>
        Directory.EnumerateFiles(Path.Combine(_archive.Folder, "ocfl"), name, SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
}
