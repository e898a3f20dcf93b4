using OpenDrucksache.FakeDip;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Tests.Refreshing;

/// <summary>Papers of all lives, a run each night, kills at random: the archive holds what was visible at some run, and nothing else.</summary>
public sealed class HalfYearTests
{
    private static readonly TimeSpan HalfASecond = TimeSpan.FromMilliseconds(500);

    [Test]
    public Task Six_weeks_with_60_papers() => Live(days: 42, papers: 60, seed: 1);

    [Test, Explicit, Category("Long")]
    public Task Half_a_year_with_330_papers() => Live(days: 182, papers: 330, seed: 2);

    private static async Task Live(int days, int papers, int seed)
    {
        await using var job = new DipJob();
        var random = new Random(seed);
        var lives = Enumerable.Range(1, papers).Select(n => new PaperLife(job.World, n, random.Next(days - 5), (PaperLife.Kind)(n % PaperLife.Kinds), random)).ToList();
        var seen = new Dictionary<(string Number, string Md5), Visible>();
        var (killed, requests, impolite) = (0, 0, 0);
        for (var day = 0; day < days; day++)
        {
            lives.ForEach(life => life.Live(day, job.Clock.GetUtcNow()));
            while (!TryRun(job, random, chanceOfKill: 0.3))
            {
                killed++;
                (requests, impolite) = Count(job, requests, impolite);
            }

            (requests, impolite) = Count(job, requests, impolite);
            foreach (var life in lives)
            {
                Note(life, life.Pdf, before => before with { LastPdf = day });
                Note(life, life.Text, before => before with { LastText = day });
            }

            void Note(PaperLife life, string? md5, Func<Visible, Visible> note)
            {
                if (md5 is not null)
                {
                    var key = (life.Paper!.Number, md5);
                    seen[key] = note(seen.GetValueOrDefault(key, new Visible(day, -1, -1)));
                }
            }

            job.Clock.PassUntil(Dip.HostAndClock.Start.AddDays(day + 1));
        }

        var held = job.Reader.Drucksachen().SelectMany(d => d.Fassungen.Select(f => (Number: d.Id.ToString(), Fassung: f))).ToList();
        TestContext.Out.WriteLine($"{papers} papers, {days} days, {killed} kills, {requests} requests, {held.Count} Fassungen");
        Assert.Multiple(() =>
        {
            Assert.That(held.Select(h => (h.Number, h.Fassung.Md5)), Is.EquivalentTo(seen.Keys), "exactly what was visible");
            Assert.That(held.Where(h => Day(h.Fassung.FirstSeen) != seen[(h.Number, h.Fassung.Md5)].First), Is.Empty, "first seen");
            Assert.That(held.Where(h => !IsLast(Day(h.Fassung.LastSeen), seen[(h.Number, h.Fassung.Md5)], () => ArtOf(job, h.Fassung))), Is.Empty, "last seen");
            Assert.That((impolite, killed > days / 6), Is.EqualTo((0, true)), "politeness, kills");
            Assert.That(job.KeyIsShown(), Is.False, "the key");
        });
    }

    /// <summary>
    /// A PDF is looked at each day for two weeks at least, then once a week at least; a text that comes when the PDF is gone
    /// is a look too. An edited one is given up after a quarter.
    /// </summary>
    private static bool IsLast(int day, Visible visible, Func<Art> art) =>
        day == visible.LastPdf
        || (day < visible.LastPdf && day >= visible.First + 14 && day >= visible.LastPdf - 7)
        || (day > visible.LastPdf && day <= visible.LastText)
        || (day < visible.LastPdf && day >= visible.First + 92 && art() == Art.Lektoriert);

    private static Art ArtOf(DipJob job, Fassung fassung) => PaperReader.Brief(job.Reader.Read(fassung.Ref)).Art;

    /// <summary>The days on which a Fassung was there to be seen.</summary>
    private sealed record Visible(int First, int LastPdf, int LastText);

    private static int Day(DateTimeOffset time) => (int)(time - Dip.HostAndClock.Start).TotalDays;

    private static bool TryRun(DipJob job, Random random, double chanceOfKill)
    {
        using var kill = new CancellationTokenSource();
        var left = random.NextDouble() < chanceOfKill ? random.Next(1, 25) : int.MaxValue;
        job.Host.Answered = () =>
        {
            if (Interlocked.Decrement(ref left) == 0)
            {
                kill.Cancel();
            }
        };
        try
        {
            job.Run(cancellation: kill.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static (int Requests, int Impolite) Count(DipJob job, int requests, int impolite)
    {
        var all = job.Host.Requests.ToList();
        var near = all.Zip(all.Skip(1), (a, b) => b.At - a.At).Count(gap => gap < HalfASecond);
        return (requests + all.Count, impolite + near + all.Count(r => r.AtOnce > 2));
    }
}
