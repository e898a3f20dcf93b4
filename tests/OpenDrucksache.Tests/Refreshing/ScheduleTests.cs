using OpenDrucksache.Refreshing.Watching;

namespace OpenDrucksache.Tests.Refreshing;

/// <summary>How often a paper is looked at, as docs/operations.md tells it.</summary>
public sealed class ScheduleTests
{
    private static readonly DateTimeOffset Since = new(2026, 7, 7, 1, 10, 0, TimeSpan.Zero);

    public static IEnumerable<TestCaseData> Papers =>
    [
        Case("Vorabfassung: Kleine Anfrage", Paper(Art.Vorab, "Kleine Anfrage")),
        Case("Vorabfassung: Antrag, Gesetzentwurf, Entschließungs- and Änderungsantrag", Paper(Art.Vorab, "Antrag")),
        Case("Vorabfassung: Antrag, Gesetzentwurf, Entschließungs- and Änderungsantrag", Paper(Art.Vorab, "Änderungsantrag")),
        Case("Vorabfassung: Schriftliche Fragen", Paper(Art.Vorab, "Schriftliche Fragen")),
        Case("Vorabfassung: Unterrichtung", Paper(Art.Vorab, "Unterrichtung")),
        Case("Vorabfassung: others", Paper(Art.Vorab, "Antwort")),
        Case("Vorabfassung: others", Paper(Art.Vorab, null)),
        Case("edited paper (silent corrections)", Paper(Art.Lektoriert, "Antrag"), "when DIP gives another md5"),
        Case("announced, no PDF yet", Paper(null, "Antrag")),
    ];

    /// <summary>Nights of a year at ten past three in Berlin, as the timer has them.</summary>
    private static IEnumerable<DateTimeOffset> Nights
    {
        get
        {
            var berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
            return Enumerable.Range(0, 900).Select(night => new DateTime(2026, 7, 7, 3, 10, 0).AddDays(night)).Select(local => new DateTimeOffset(local, berlin.GetUtcOffset(local)));
        }
    }

    [TestCaseSource(nameof(Papers))]
    public void The_page_tells_how_often_a_paper_is_looked_at(string row) =>
        Assert.That(File.ReadAllText(Path.Combine(Repository.Root, "docs", "operations.md")), Does.Contain(row));

    [TestCase(7, 1)]
    [TestCase(8, 3)]
    [TestCase(20, 3)]
    [TestCase(21, 7)]
    public void A_look_that_failed_is_repeated_less_and_less_often(int failures, int days) =>
        Assert.That(Pause(Paper(Art.Vorab, "Antrag") with { Failures = failures }, day: 0), Is.EqualTo(days));

    [TestCase(14, 1)]
    [TestCase(15, 7)]
    public void An_md5_that_stays_wrong_is_looked_into_for_two_weeks(int day, int days) =>
        Assert.That(Pause(Paper(Art.Lektoriert, "Antrag") with { MismatchSince = Since }, day), Is.EqualTo(days));

    [Test]
    public void A_draft_whose_md5_is_wrong_is_looked_at_no_less_often_than_others() =>
        Assert.That(Pause(Paper(Art.Vorab, "Unterrichtung") with { MismatchSince = Since }, day: 100), Is.EqualTo(1));

    [TestCase(21, 1)]
    [TestCase(22, 7)]
    [TestCase(184, 7)]
    [TestCase(185, 0)]
    public void A_text_that_is_not_there_is_waited_for(int day, int days)
    {
        var paper = Paper(Art.Vorab, "Antrag") with { DipId = "7", TextAsked = Since.AddDays(day) };
        Assert.That(Enumerable.Range(1, 400).FirstOrDefault(later => Schedule.IsTextDue(paper, Since.AddDays(day + later))), Is.EqualTo(days));
    }

    [TestCase(91, false)]
    [TestCase(92, false)]
    [TestCase(93, true)]
    public void An_edited_paper_is_given_up_when_no_look_is_planned(int looked, bool isSettled) =>
        Assert.That(
            Schedule.IsSettled(Paper(Art.Lektoriert, "Antrag") with { Looked = Since.AddDays(looked), HasText = true }, Since.AddDays(94)),
            Is.EqualTo(isSettled));

    [TestCase("Kleine Anfrage")]
    [TestCase("Antrag")]
    public void A_night_that_is_an_hour_shorter_or_longer_is_a_night(string type)
    {
        var even = Looks(Enumerable.Range(0, 900).Select(night => Since.AddDays(night)), type);
        Assert.That(Looks(Nights, type), Is.EqualTo(even));
    }

    /// <summary>The nights in which a run looks at a draft, by their count.</summary>
    private static List<int> Looks(IEnumerable<DateTimeOffset> nights, string type)
    {
        var paper = Paper(Art.Vorab, type);
        var looks = new List<int>();
        foreach (var (night, now) in nights.Index())
        {
            if (Schedule.IsLookDue(paper, now))
            {
                looks.Add(night);
                paper = paper with { Looked = now };
            }
        }

        return looks;
    }

    /// <summary>The row of the page, as the schedule has it.</summary>
    private static TestCaseData Case(string name, Watched paper, string atLast = "")
    {
        int Last(int days) => Enumerable.Range(0, 2000).LastOrDefault(day => Pause(paper, day) == days, -1);
        var then = Last(3) < 0 ? "weekly" : $"every 3 days until day {Last(3)}, weekly";
        var row = Last(7) == 1999 ? $"| {name} | {Last(1)} days | weekly | weekly |"
            : $"| {name} | {Last(1)} days | {then} until day {Last(7)} | {(atLast.Length > 0 ? atLast : "monthly")} |";
        return new TestCaseData(row).SetArgDisplayNames($"{name} {paper.Drucksachetyp}");
    }

    /// <summary>After how many days a paper is looked at again that was looked at on a day of its life; 0 for never.</summary>
    private static int Pause(Watched paper, int day)
    {
        var looked = Since.AddDays(day);
        return Enumerable.Range(1, 40).FirstOrDefault(later => Schedule.IsLookDue(paper with { Looked = looked }, looked.AddDays(later)));
    }

    private static Watched Paper(Art? art, string? type) => new() { Dokumentnummer = new Dokumentnummer(99, 1), Since = Since, Art = art, Drucksachetyp = type };
}
