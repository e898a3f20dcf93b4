using OpenDrucksache.FakeDip;
using OpenDrucksache.Refreshing;
using OpenDrucksache.Refreshing.Watching;

namespace OpenDrucksache.Tests.Refreshing;

/// <summary>Where a paper is in its life is told by what was seen of it, whatever date it bears.</summary>
[TestFixture("2026-07-07")]
[TestFixture("2026-05-01")]
[TestFixture("2099-12-31")]
public sealed class PaperStateTests(string datum) : BesideDip
{
    private FakePaper _paper = null!;

    [SetUp]
    public void AddPaper()
    {
        _paper = _job.World.Add("99/1");
        _paper.Datum = datum;
    }

    [Test]
    public void Listed_without_a_file_it_is_announced() => Assert.That(State(), Is.EqualTo((PaperState.Announced, new Holding(0, 0))));

    [Test]
    public void With_two_drafts_it_is_one_with_two_drafts() =>
        Assert.That(State(Draft("geprobt"), Draft("nochmals geprobt")), Is.EqualTo((PaperState.Vorab, new Holding(2, 0))));

    [Test]
    public void With_an_edited_paper_after_a_draft_it_is_edited() =>
        Assert.That(State(Draft("geprobt"), Edited("erprobt")), Is.EqualTo((PaperState.Lektoriert, new Holding(1, 1))));

    [Test]
    public void Corrected_in_silence_it_is_edited_twice() =>
        Assert.That(State(Draft("geprobt"), Edited("erprobt"), Edited("verprobt")), Is.EqualTo((PaperState.Lektoriert, new Holding(1, 2))));

    [Test]
    public void With_a_header_that_says_so_it_is_new() =>
        Assert.That(State(Draft("geprobt"), Edited("erprobt", isNeu: true)).State, Is.EqualTo(PaperState.Neu));

    [Test]
    public void Edited_when_first_seen_its_draft_was_missed() =>
        Assert.That(State(Edited("erprobt")), Is.EqualTo((PaperState.VorabMissed, new Holding(0, 1))));

    [Test]
    public void Gone_from_its_address_it_is_withdrawn() =>
        Assert.That(State(Draft("geprobt"), null), Is.EqualTo((PaperState.Withdrawn, new Holding(1, 0))));

    [Test]
    public void There_again_it_is_what_it_was() =>
        Assert.That(State(Draft("geprobt"), null, Draft("geprobt")), Is.EqualTo((PaperState.Vorab, new Holding(1, 0))));

    private static byte[] Draft(string said) => InventedPaper.Draft("99/1", $"Die Probe wird {said}.");

    private static byte[] Edited(string said, bool isNeu = false) => InventedPaper.Edited("99/1", $"Die Probe wird {said}.", isNeu);

    /// <summary>The state after nights in which these lay at the address.</summary>
    private (PaperState State, Holding Held) State(params byte[]?[] pdfs)
    {
        foreach (var pdf in pdfs.DefaultIfEmpty())
        {
            _paper.Pdf = pdf;
            _job.RunTomorrow();
        }

        var watched = _job.Watched(_paper)!;
        return (PaperStates.Of(watched), watched.Held);
    }
}
