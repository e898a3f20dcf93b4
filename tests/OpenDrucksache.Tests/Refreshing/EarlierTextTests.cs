using OpenDrucksache.FakeDip;

namespace OpenDrucksache.Tests.Refreshing;

/// <summary>DIP names the md5 of a draft beside the text of the draft before it: neither is edited, so only the words tell.</summary>
public sealed class EarlierTextTests : BesideDip
{
    private const string Before = "Die Probe wird geprobt.";
    private const string After = "Die Probe wird nochmals geprobt.";

    private FakePaper _paper = null!;

    [SetUp]
    public void AddPaper() => _paper = _job.Draft("99/1", Before);

    [Test]
    public void A_text_that_is_held_with_the_draft_before_does_not_join_the_next() =>
        Assert.That(Witnesses(textOfFirstNight: Before, Before), Is.EqualTo(new[] { 1, 0 }));

    [Test]
    public void A_text_that_comes_late_joins_neither() =>
        Assert.That(Witnesses(textOfFirstNight: null, Before), Is.EqualTo(new[] { 0, 0 }));

    [Test]
    public void The_right_text_joins_when_it_comes() =>
        Assert.That(Witnesses(textOfFirstNight: Before, Before, After), Is.EqualTo(new[] { 1, 1 }));

    [Test]
    public void A_text_that_fits_both_as_well_is_a_text_of_both()
    {
        Witnesses(textOfFirstNight: Before);
        _paper.Publish([.. InventedPaper.Draft("99/1", Before), .. "\n"u8], _job.Clock.GetUtcNow());
        _paper.Text = InventedPaper.DraftText("99/1", Before);
        _job.RunTomorrow();
        Assert.That(_job.Paper(_paper)!.Fassungen.OrderBy(f => f.Ref.Version).Select(f => f.Witnesses.Count), Is.EqualTo(new[] { 1, 0, 1 }));
    }

    /// <summary>How many texts each Fassung has after these nights, in the second of which the draft is replaced.</summary>
    private IEnumerable<int> Witnesses(string? textOfFirstNight, params string[] textsAfter)
    {
        Text(textOfFirstNight);
        _job.Run();
        _paper.Publish(InventedPaper.Draft("99/1", After), _job.Clock.GetUtcNow());
        foreach (var text in textsAfter.DefaultIfEmpty(Before))
        {
            Text(text);
            _job.RunTomorrow();
        }

        return _job.Paper(_paper)!.Fassungen.Select(f => f.Witnesses.Count);
    }

    private void Text(string? said) => _paper.Text = said is null ? null : InventedPaper.DraftText("99/1", said);
}
