using System.Diagnostics;
using OpenDrucksache.Dip;
using OpenDrucksache.Dip.Network;
using OpenDrucksache.FakeDip;

namespace OpenDrucksache.Tests.Dip;

public sealed class PolitenessTests : BesideHost
{
    private static readonly TimeSpan HalfASecond = TimeSpan.FromMilliseconds(500);
    private static readonly Politeness Quick = new() { Apart = TimeSpan.FromMilliseconds(100) };

    [Test]
    public async Task Requests_are_half_a_second_apart_as_the_host_sees_them()
    {
        var dip = _both.Dip();
        for (var i = 0; i < 12; i++)
        {
            await Ask(dip);
        }

        Assert.That(Gaps(), Is.All.GreaterThanOrEqualTo(HalfASecond));
    }

    [Test]
    public async Task No_more_than_two_are_under_way()
    {
        var slow = new Politeness { Apart = TimeSpan.FromMilliseconds(1) };
        _both.Host.Fail("/drucksache", async context =>
        {
            await Task.Delay(30);
            await Faults.Error(404, "ID not found")(context);
        });
        await AskAtOnce(12, _both.Network(TimeProvider.System, slow));
        Assert.That(_both.Host.Requests.Max(r => r.AtOnce), Is.EqualTo(2));
    }

    [Test]
    public async Task Two_clients_of_a_run_share_the_pace()
    {
        var network = _both.Network(TimeProvider.System, Quick);
        await Task.WhenAll(AskAtOnce(4, network), _both.Pdfs(network).Look(new Uri("https://dserver.bundestag.de/btd/99/000/9900001.pdf"), null, null, default));
        Assert.That(RealGaps(), Is.All.GreaterThanOrEqualTo(Quick.Apart));
    }

    [Test]
    public async Task Requests_that_are_made_at_once_are_kept_apart_too()
    {
        await AskAtOnce(8, _both.Network(TimeProvider.System, Quick));
        Assert.That(RealGaps(), Is.All.GreaterThanOrEqualTo(Quick.Apart));
    }

    [TestCase(429)]
    [TestCase(503)]
    public async Task A_pause_in_seconds_is_kept(int status)
    {
        _both.Host.Fail("/drucksache", Faults.Busy(status, "120"), times: 1);
        await Ask();
        Assert.That(Gaps().Single(), Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(120)));
    }

    [TestCase(429)]
    [TestCase(503)]
    public async Task A_pause_until_a_date_is_kept(int status)
    {
        _both.Host.Fail("/drucksache", context =>
        {
            context.Response.Headers.Date = _both.Clock.GetUtcNow().ToString("R");
            return Faults.Busy(status, _both.Clock.GetUtcNow().AddMinutes(3).ToString("R"))(context);
        }, times: 1);
        await Ask();
        Assert.That(Gaps().Single(), Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(179)));
    }

    [TestCase("soon")]
    [TestCase("-5")]
    [TestCase("Wed, 01 Jul 2026 06:00:00 GMT")]
    public async Task A_pause_that_says_nothing_leaves_the_usual_one(string pause)
    {
        _both.Host.Fail("/drucksache", Faults.Busy(429, pause), times: 1);
        await Ask();
        Assert.That(Gaps().Single(), Is.GreaterThanOrEqualTo(HalfASecond));
    }

    [Test]
    public async Task A_pause_holds_for_all_requests_to_the_host()
    {
        _both.Host.Fail("/drucksache", Faults.Busy(429, "120"), times: 1);
        await AskAtOnce(3);
        Assert.That(Gaps().Max(), Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(119)));
    }

    [Test]
    public void A_pause_that_is_too_long_ends_the_run()
    {
        _both.Host.Fail("/drucksache", Faults.Busy(503, "86400"));
        Assert.That(() => Ask(), Throws.InstanceOf<Exception>());
        Assert.That(_both.Host.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_host_that_asked_for_a_long_pause_is_not_asked_again()
    {
        _both.Host.Fail("/drucksache", Faults.Busy(503, "86400"));
        var dip = _both.Dip();
        await Swallow(() => Ask(dip));
        Assert.That(() => Ask(dip), Throws.TypeOf<HostUnavailableException>());
    }

    [Test]
    public async Task Pauses_between_repetitions_grow()
    {
        _both.Host.Fail("/drucksache", Faults.Error(500, "broken"), times: 4);
        await Ask();
        Assert.That(Gaps().Sum(gap => gap.TotalSeconds), Is.GreaterThan(10));
    }

    [Test]
    public async Task A_connection_that_breaks_is_made_again()
    {
        _both.Host.Fail("/drucksache", Faults.Reset, times: 2);
        Assert.That(await Ask(), Is.Null);
    }

    [Test]
    public async Task When_nearly_everything_fails_it_is_left_at_that()
    {
        _both.Host.Fail("/drucksache", Faults.Reset);
        var dip = _both.Dip();
        for (var i = 0; i < 10; i++)
        {
            await Swallow(() => Ask(dip));
        }

        Assert.That(_both.Host.Requests, Has.Count.LessThanOrEqualTo(10));
    }

    [Test]
    public void An_answer_that_takes_too_long_is_given_up()
    {
        _both.Host.Fail("/drucksache", Faults.Endless(50));
        var impatient = new Politeness { Patience = TimeSpan.FromMilliseconds(200), Retries = 1, FirstPause = TimeSpan.FromMilliseconds(1), Apart = TimeSpan.Zero };
        var watch = Stopwatch.StartNew();
        Assert.That(() => Ask(_both.Dip(network: _both.Network(TimeProvider.System, impatient))), Throws.TypeOf<HostUnavailableException>().With.Message.Contains("too long"));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    [Test]
    public void A_run_may_be_held_to_a_number_of_requests()
    {
        var network = _both.Network(budget: new RequestBudget(3, _both.Clock, null));
        Assert.That(() => AskAtOnce(5, network), Throws.TypeOf<BudgetSpentException>());
        Assert.That(_both.Host.Requests, Has.Count.EqualTo(3));
    }

    [Test]
    public void A_run_may_be_held_to_a_time()
    {
        var network = _both.Network(budget: new RequestBudget(null, _both.Clock, TimeSpan.FromSeconds(2)));
        Assert.That(() => AskAtOnce(20, network), Throws.TypeOf<BudgetSpentException>());
    }

    [Test]
    public async Task The_host_learns_who_asks()
    {
        await Ask();
        Assert.That(_both.Host.Requests.Single().Header("User-Agent"), Does.Match(@"^OpenDrucksache/\d+\.\d+\.\d+(-[0-9a-z.]+)? \(\+archive@example\.org\)$"));
    }

    [TestCase("line\r\nbreak")]
    [TestCase("(brackets)")]
    public void A_contact_that_fits_into_no_header_is_refused(string contact) =>
        Assert.That(() => new UserAgent(contact), Throws.TypeOf<TroubleException>());

    private Task<object?> Ask(DipClient? dip = null) => Find(dip ?? _both.Dip());

    private static async Task<object?> Find(DipClient dip) => await dip.Find(DipResource.Drucksache, "7");

    private static async Task Swallow(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception e) when (e is TroubleException or HostUnavailableException)
        {
        }
    }

    private async Task AskAtOnce(int times, NetworkAccess? network = null)
    {
        var dip = _both.Dip(network: network);
        await Task.WhenAll(Enumerable.Range(0, times).Select(_ => Find(dip)));
    }

    private List<TimeSpan> Gaps() => Gaps(r => r.At - HostAndClock.Start);

    private List<TimeSpan> RealGaps() => Gaps(r => Stopwatch.GetElapsedTime(0, r.Stamp));

    private List<TimeSpan> Gaps(Func<FakeRequest, TimeSpan> at)
    {
        var times = _both.Host.Requests.Select(at).Order().ToList();
        return [.. times.Zip(times.Skip(1), (a, b) => b - a)];
    }
}
