using OpenDrucksache.FakeDip;
using OpenDrucksache.Refreshing;

namespace OpenDrucksache.Tests.Refreshing;

/// <summary>The checkpoint moves only over what is safe in the archive or watched.</summary>
public sealed class CheckpointTests : BesideDip
{
    [SetUp]
    public void SetPages() => _job.World.PageSize = 5;

    [Test]
    public void A_list_that_breaks_off_at_a_later_page_moves_none()
    {
        _job.Draft("99/1");
        _job.Run();
        var until = Until();
        Drafts(2, 13);
        _job.Host.Fail("/drucksache", Faults.Reset, query: "cursor=");
        _job.RunTomorrow();
        Assert.That((Until(), Held() < 13), Is.EqualTo((until, true)));
    }

    [Test]
    public void What_a_list_broke_off_before_is_kept_by_the_next_run()
    {
        _job.Draft("99/1");
        _job.Run();
        Drafts(2, 13);
        _job.Host.Fail("/drucksache", Faults.Reset, query: "cursor=");
        _job.RunTomorrow();
        _job.Host.Heal();
        _job.RunTomorrow(9);
        Assert.That(Held(), Is.EqualTo(13));
    }

    [Test]
    public void A_list_in_which_nothing_is_moves_none_however_the_clock_is_set()
    {
        var paper = _job.Draft("99/1");
        _job.Run();
        var until = Until();
        paper.IsListed = false;
        _job.Clock.Set(_job.Clock.GetUtcNow().AddDays(400));
        _job.Run();
        Assert.That(Until(), Is.EqualTo(until));
    }

    [Test]
    public void A_first_list_in_which_nothing_is_sets_none()
    {
        _job.Run();
        Assert.That(_job.State.Checkpoints, Is.Empty);
    }

    [Test]
    public void A_first_fill_goes_on_where_it_was_when_the_key_had_expired()
    {
        Drafts(1, 20);
        _job.Run(most: 8);
        var cursor = Fill()!.Cursor;
        _job.Host.Fail("/api/", Faults.Error(401, "expired"));
        _job.RunTomorrow();
        Assert.That(Fill()!.Cursor, Is.EqualTo(cursor).And.Not.Null);
    }

    private void Drafts(int from, int to)
    {
        for (var n = from; n <= to; n++)
        {
            _job.Draft($"99/{n}");
        }
    }

    private DateTimeOffset Until() => _job.State.Checkpoints.Values.Single().Until;

    private Fill? Fill() => _job.State.Checkpoints.Values.Single().Fill;

    private int Held() => _job.Reader.Drucksachen().Count();
}
