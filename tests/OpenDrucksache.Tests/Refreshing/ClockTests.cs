using OpenDrucksache.FakeDip;

namespace OpenDrucksache.Tests.Refreshing;

/// <summary>Clocks of machines are set; the archive is a witness of times.</summary>
public sealed class ClockTests : BesideDip
{
    private FakePaper _paper = null!;

    [SetUp]
    public void AddPaper() => _paper = _job.Draft("99/1");

    [Test]
    public void A_clock_that_was_set_back_does_not_make_a_look_older_than_the_last()
    {
        _job.Run();
        _job.Clock.Set(_job.Clock.GetUtcNow().AddHours(-3));
        _job.Edit(_paper);
        _job.Run();
        Assert.That(_job.Paper(_paper)!.Fassungen.Select(f => f.FirstSeen), Is.Ordered);
    }

    [Test]
    public void A_clock_that_was_set_back_by_days_stops_the_run()
    {
        _job.Run();
        _job.Clock.Set(_job.Clock.GetUtcNow().AddDays(-3));
        Assert.That(() => _job.Run(), Throws.TypeOf<TroubleException>().With.Message.Contains("Set the clock"));
    }

    [Test]
    public void A_clock_that_was_set_forth_skips_nothing_that_DIP_changes()
    {
        _job.Run();
        _job.Clock.Set(_job.Clock.GetUtcNow().AddDays(400));
        _job.Run();
        _job.World.Add("99/7").Publish(InventedPaper.Draft("99/7", "Neu."), _paper.Aktualisiert.AddHours(1));
        _job.Run();
        Assert.That(_job.Paper("99/7"), Is.Not.Null);
    }

    [Test]
    public void After_a_run_whose_clock_was_wrong_the_job_may_forget()
    {
        _job.Run();
        var right = _job.Clock.GetUtcNow();
        _job.Clock.Set(right.AddDays(400));
        _job.Run();
        _job.Clock.Set(right.AddDays(1));
        File.Delete(Path.Combine(_job.Folder, "refresh", "state.json"));
        _job.Draft("99/7");
        Assert.That((_job.Run().IsComplete, _job.Paper("99/7") is null), Is.EqualTo((true, false)));
    }
}
