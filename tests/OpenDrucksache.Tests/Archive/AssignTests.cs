namespace OpenDrucksache.Tests.Archive;

public sealed class AssignTests
{
    private ArchiveInTempFolder _archive = null!;
    private DrucksacheId _unnumbered;

    [SetUp]
    public void CaptureAPaperWithoutANumber()
    {
        _archive = new();
        _unnumbered = _archive.Capture("no number", 7, number: null).Fassung.Drucksache;
    }

    [TearDown]
    public void RemoveArchive() => _archive.Dispose();

    [Test]
    public void A_paper_without_a_number_is_kept_under_its_digest() =>
        Assert.That(_unnumbered.ToString(), Is.EqualTo("unnumbered/" + ArchiveInTempFolder.Document("no number", 7).Sha256[..12]));

    [Test]
    public void Its_Fassung_moves_to_the_number()
    {
        Assign("99/1");
        Assert.That(_archive.Paper("99/1").Fassungen.Select(f => f.FirstSeen), Is.EqualTo(new[] { ArchiveInTempFolder.Day(7) }));
    }

    [Test]
    public void The_paper_is_no_longer_listed_without_a_number()
    {
        Assign("99/1");
        Assert.That(_archive.Reader.Drucksachen().Select(d => d.Id.ToString()), Is.EqualTo(new[] { "99/1" }));
    }

    [Test]
    public void The_old_id_leads_to_the_number()
    {
        Assign("99/1");
        Assert.That(_archive.Reader.Find(_unnumbered)?.Id.ToString(), Is.EqualTo("99/1"));
    }

    [Test]
    public void The_same_bytes_captured_again_are_unchanged()
    {
        Assign("99/1");
        Assert.That(_archive.Capture("no number", 9, number: null).Outcome, Is.EqualTo(ObservationOutcome.Unchanged));
    }

    [Test]
    public void It_joins_the_Fassungen_that_the_number_has()
    {
        _archive.Capture("edited", 28);
        Assert.That(Assign("99/1").Select(r => r.ToString()), Is.EqualTo(new[] { "99/1@v2" }));
    }

    [Test]
    public void A_second_time_is_refused()
    {
        Assign("99/1");
        Assert.That(() => Assign("99/2"), Throws.TypeOf<TroubleException>().With.Message.Contains("no unnumbered paper"));
    }

    private IReadOnlyList<FassungRef> Assign(string number)
    {
        using var writer = _archive.Open();
        return writer.Assign(_unnumbered, Dokumentnummer.Parse(number));
    }
}
