using System.IO.Abstractions;
using OpenDrucksache.Archive;
using OpenDrucksache.FakeDip;
using OpenDrucksache.Tests.Dip;

namespace OpenDrucksache.Tests.Refreshing;

/// <summary>What DIP is asked about papers that are watched, and what its answers may do to them.</summary>
public sealed class SweepTests : BesideDip
{
    [Test]
    public void Watched_papers_are_asked_for_by_the_hundred()
    {
        for (var n = 1; n <= 150; n++)
        {
            _job.Draft($"99/{n}");
        }

        _job.Run();
        _job.RunTomorrow();
        Assert.That(_job.Host.DipRequests.Select(r => r.Values("f.id").Count()).Where(ids => ids > 10), Is.EqualTo(new[] { 100, 50 }));
    }

    [Test]
    public void A_paper_of_the_Bundesrat_with_the_same_number_is_another()
    {
        var paper = _job.Draft("99/1");
        Capture("99/1", paper.Pdf!);
        var other = _job.World.Add("99/1");
        (other.Herausgeber, other.Datum) = ("BR", "2026-07-08");
        other.Publish(InventedPaper.Draft("99/1", "Etwas anderes."), _job.Clock.GetUtcNow());
        _job.RunTomorrow();
        Assert.That((_job.Watched(paper)!.DipId, _job.Paper(paper)!.Fassungen.Count), Is.EqualTo((paper.Id, 1)));
    }

    [Test]
    public void A_list_that_is_empty_for_a_moment_withdraws_no_paper()
    {
        var paper = _job.Draft("99/1");
        _job.Run();
        _job.Host.Fail("/drucksache", Faults.Send(200, "application/json", """{"numFound":0,"cursor":"x","documents":[]}"""u8.ToArray()), times: 1, query: "f.id");
        _job.RunTomorrow();
        Assert.That((_job.Watched(paper)!.IsUnlisted, _job.Outcomes.Contains(ObservationOutcome.Unlisted)), Is.EqualTo((false, false)));
    }

    [Test]
    public void A_record_that_was_given_another_number_is_no_longer_that_of_the_paper()
    {
        var paper = _job.Draft("99/1");
        var other = _job.Draft("99/2");
        _job.Run();
        paper.Twist = record =>
        {
            record["dokumentnummer"] = "99/3";
            record["fundstelle"]!["pdf_url"] = paper.AddressHost + other.Path;
        };
        _job.RunTomorrow();
        Assert.That((_job.Watched(paper)!.IsUnlisted, _job.Watched(paper)!.Failures, _job.Paper(paper)!.Fassungen.Count), Is.EqualTo((true, 0, 1)));
    }

    [Test]
    public void A_draft_that_stays_one_is_asked_for_less_and_less_often()
    {
        var paper = _job.Draft("99/1");
        paper.Typ = "Kleine Anfrage";
        var nights = Enumerable.Range(0, 200).Where(night =>
        {
            _job.Clock.PassUntil(HostAndClock.Start.AddDays(night).AddMinutes(-1));
            _job.Run();
            return _job.Host.PdfRequests.Any();
        }).ToList();
        var pauses = nights.Zip(nights.Skip(1), (a, b) => (After: a, Nights: b - a)).ToList();
        Assert.That(
            pauses.Select(pause => pause.Nights),
            Is.EqualTo(pauses.Select(pause => pause.After switch { <= 26 => 1, <= 52 => 3, <= 104 => 7, _ => 30 })));
    }

    private void Capture(string number, byte[] pdf)
    {
        using var archive = ArchiveWriter.Open(new FileSystem(), _job.Folder, _job.Clock);
        archive.Capture([(new CapturedDocument(pdf, _job.Clock.GetUtcNow()), Dokumentnummer.Parse(number))]);
    }
}
