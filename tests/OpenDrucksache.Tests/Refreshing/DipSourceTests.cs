using OpenDrucksache.FakeDip;
using OpenDrucksache.Refreshing;

namespace OpenDrucksache.Tests.Refreshing;

public sealed class DipSourceTests : BesideDip
{
    [Test]
    public void New_papers_are_kept()
    {
        _job.Draft("99/1");
        _job.Draft("99/2");
        Assert.That(_job.Run(), Has.Property("Captured").Property("New").EqualTo(2).And.Property("Open").EqualTo(2).And.Property("IsComplete").True);
    }

    [Test]
    public void A_second_run_keeps_nothing_new()
    {
        _job.Draft("99/1");
        _job.Run();
        Assert.That(_job.Run().Captured.New, Is.Zero);
    }

    [Test]
    public void A_draft_that_is_not_replaced_is_not_sent_again()
    {
        _job.Draft("99/1");
        _job.Run();
        _job.RunTomorrow();
        Assert.That(_job.Outcomes, Is.EqualTo(new[] { ObservationOutcome.New, ObservationOutcome.NoText, ObservationOutcome.NotModified, ObservationOutcome.NoText }));
    }

    [Test]
    public void The_edited_paper_is_the_next_Fassung_and_compared()
    {
        var paper = _job.Draft("99/1");
        _job.Run();
        _job.Edit(paper);
        _job.RunTomorrow();
        Assert.That(_job.Compared.Select(c => (c.Old.Ref, c.New.Ref)), Is.EqualTo(new[] { ("99/1@v1", "99/1@v2") }));
    }

    [Test]
    public void A_draft_that_is_replaced_in_silence_is_seen()
    {
        var paper = _job.Draft("99/1");
        _job.Run();
        paper.Pdf = InventedPaper.Edited("99/1", "Die Probe wird erprobt.");
        _job.RunTomorrow();
        Assert.That(_job.Paper(paper)!.Fassungen, Has.Count.EqualTo(2));
    }

    [Test]
    public void An_edited_paper_that_is_corrected_in_silence_is_seen()
    {
        var paper = _job.Edit(_job.World.Add("99/1"));
        _job.Run();
        paper.Pdf = InventedPaper.Edited("99/1", "Die Probe wird verprobt.");
        _job.RunTomorrow();
        Assert.That(_job.Paper(paper)!.Fassungen, Has.Count.EqualTo(2));
    }

    [Test]
    public void A_Fassung_lies_in_the_archive_with_DIPs_record_and_the_exchange()
    {
        _job.Draft("99/1");
        _job.Run();
        var names = Directory.GetFiles(Path.Combine(_job.Folder, "ocfl"), "*", SearchOption.AllDirectories).Select(Path.GetFileName);
        Assert.That(names, Is.SupersetOf(new[] { "paper.pdf", "fassung.json", "dip.json", "http.json" }));
    }

    [Test]
    public void A_text_that_comes_later_joins_its_Fassung()
    {
        var paper = _job.Draft("99/1");
        _job.Run();
        paper.Text = InventedPaper.DraftText("99/1", "Die Probe wird geprobt.");
        _job.RunTomorrow();
        Assert.That(_job.Paper(paper)!.Fassungen.Single().Witnesses, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_text_that_is_held_is_not_asked_for_again()
    {
        var paper = _job.Draft("99/1");
        paper.Text = InventedPaper.DraftText("99/1", "Die Probe wird geprobt.");
        _job.Run();
        _job.RunTomorrow();
        Assert.That(_job.Host.DipRequests.Where(r => r.Path.EndsWith("drucksache-text", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void The_old_text_with_the_new_hash_makes_no_Fassung()
    {
        var paper = _job.Draft("99/1");
        paper.Text = InventedPaper.DraftText("99/1", "Die Probe wird geprobt.");
        _job.Run();
        _job.Edit(paper);
        _job.RunTomorrow();
        Assert.That(_job.Paper(paper)!.Fassungen.Select(f => f.Witnesses.Count), Is.EqualTo(new[] { 1, 0 }));
    }

    [Test]
    public void The_new_text_joins_when_it_comes()
    {
        var paper = _job.Draft("99/1");
        paper.Text = InventedPaper.DraftText("99/1", "Die Probe wird geprobt.");
        _job.Run();
        _job.Edit(paper);
        _job.RunTomorrow();
        paper.Text = InventedPaper.EditedText("99/1", "Die Probe wird erprobt.");
        _job.RunTomorrow();
        Assert.That(_job.Paper(paper)!.Fassungen.Select(f => f.Witnesses.Count), Is.EqualTo(new[] { 1, 1 }));
    }

    [Test]
    public void A_text_that_names_no_PDF_is_kept_at_once_and_so_is_the_one_that_replaces_it()
    {
        var paper = _job.World.Add("99/1");
        paper.Text = InventedPaper.DraftText("99/1", "Die Probe wird geprobt.");
        _job.Run();
        paper.Text = InventedPaper.DraftText("99/1", "Die Probe wird verprobt.");
        _job.RunTomorrow();
        Assert.That(_job.Paper(paper)!.Fassungen, Has.Count.EqualTo(2));
    }

    [Test]
    public void A_text_that_named_no_PDF_joins_when_it_names_one()
    {
        var paper = _job.World.Add("99/1");
        paper.Text = InventedPaper.DraftText("99/1", "Die Probe wird geprobt.");
        _job.Run();
        paper.Publish(InventedPaper.Draft("99/1", "Die Probe wird geprobt."), _job.Clock.GetUtcNow());
        _job.RunTomorrow();
        Assert.That(_job.Paper(paper)!.Fassungen.Select(f => (f.MediaType, f.Witnesses.Count)), Is.EqualTo(new[] { ("application/pdf", 1) }));
    }

    [Test]
    public void A_text_without_a_PDF_is_a_Fassung_until_the_PDF_comes()
    {
        var paper = _job.World.Add("99/1");
        var pdf = InventedPaper.Draft("99/1", "Die Probe wird geprobt.");
        (paper.PdfHash, paper.Text) = (FakePaper.Md5(pdf), InventedPaper.DraftText("99/1", "Die Probe wird geprobt."));
        _job.Run();
        var before = _job.Paper(paper)!.Fassungen.Single();
        paper.Pdf = pdf;
        _job.RunTomorrow();
        Assert.That(
            (before.MediaType, _job.Paper(paper)!.Fassungen.Single().MediaType),
            Is.EqualTo(("text/plain", "application/pdf")));
    }

    [Test]
    public void A_paper_without_a_PDF_is_announced()
    {
        _job.World.Add("99/1").HasAddress = false;
        Assert.That(_job.Run(), Has.Property("Announced").EqualTo(1).And.Property("IsComplete").True.And.Property("Failed").Zero);
    }

    [Test]
    public void The_PDF_of_an_announced_paper_is_kept_when_it_comes()
    {
        var paper = _job.World.Add("99/1");
        _job.Run();
        paper.Pdf = InventedPaper.Draft("99/1", "Die Probe wird geprobt.");
        _job.RunTomorrow();
        Assert.That(_job.Paper(paper)!.Fassungen, Has.Count.EqualTo(1));
    }

    [Test]
    public void What_the_sources_no_longer_give_is_not_lost()
    {
        var paper = _job.Draft("99/1");
        _job.Run();
        (paper.Pdf, paper.IsListed) = (null, false);
        _job.RunTomorrow();
        Assert.That((_job.Paper(paper)!.Fassungen.Count, _job.Watched(paper)!.GoneSince, _job.Watched(paper)!.IsUnlisted), Is.EqualTo((1, _job.Watched(paper)!.Looked, true)));
    }

    [Test]
    public void That_DIP_no_longer_lists_a_paper_is_noted_once()
    {
        var paper = _job.Draft("99/1");
        _job.Run();
        paper.IsListed = false;
        _job.RunTomorrow();
        _job.RunTomorrow();
        Assert.That(_job.Outcomes.Count(o => o == ObservationOutcome.Unlisted), Is.EqualTo(1));
    }

    [Test]
    public void What_came_by_another_way_is_watched_too()
    {
        var paper = _job.Draft("99/1");
        using (var archive = OpenDrucksache.Archive.ArchiveWriter.Open(new System.IO.Abstractions.FileSystem(), _job.Folder, _job.Clock))
        {
            archive.Capture([(new CapturedDocument(paper.Pdf!, _job.Clock.GetUtcNow()), Dokumentnummer.Parse("99/1"))]);
        }

        _job.Run(new Bounds { Since = _job.Clock.GetUtcNow().AddDays(1) });
        Assert.That((_job.Host.PdfRequests.Count(), _job.Watched(paper)!.DipId), Is.EqualTo((1, paper.Id)));
    }

    [Test]
    public void Papers_of_the_Bundesrat_are_passed_over()
    {
        var paper = _job.World.Add("228/1/25");
        (paper.Herausgeber, paper.Twist) = ("BR", record => record["herausgeber"] = "BT");
        Assert.That(_job.Run().Announced, Is.Zero);
    }

    [Test]
    public void The_next_run_asks_for_what_changed_since_with_an_overlap()
    {
        _job.Draft("99/1");
        _job.Run();
        _job.RunTomorrow();
        var since = _job.Host.DipRequests.SelectMany(r => r.Values("f.aktualisiert.start")).First();
        Assert.That(DateTimeOffset.Parse(since), Is.EqualTo(_job.World.Listed()[0].Aktualisiert.AddHours(-6)));
    }

    [Test]
    public void A_first_fill_goes_on_where_the_requests_were_used_up()
    {
        _job.World.PageSize = 5;
        for (var n = 1; n <= 20; n++)
        {
            _job.Draft($"99/{n}");
        }

        var runs = 0;
        do
        {
            _job.Run(most: 9);
            runs++;
        }
        while (runs < 20 && _job.Reader.Drucksachen().Count() < 20);

        Assert.That((runs < 10, _job.State.Checkpoints.Values.Single().Fill), Is.EqualTo((true, (Fill?)null)));
    }

    [Test]
    public void While_a_first_fill_goes_on_new_papers_are_seen()
    {
        _job.World.PageSize = 5;
        for (var n = 1; n <= 20; n++)
        {
            _job.Draft($"99/{n}").Text = InventedPaper.DraftText($"99/{n}", "Die Probe wird geprobt.");
        }

        _job.Run(most: 8);
        _job.Clock.Pass(TimeSpan.FromDays(1));
        var paper = _job.Draft("99/100");
        paper.Datum = "2026-07-08";
        _job.Run(most: 20);
        Assert.That(_job.Paper(paper), Is.Not.Null);
    }

    [Test]
    public void A_fill_whose_cursor_is_no_longer_known_begins_anew()
    {
        _job.World.PageSize = 5;
        for (var n = 1; n <= 20; n++)
        {
            _job.Draft($"99/{n}");
        }

        _job.Run(most: 8);
        _job.World.PageSize = 100;
        var file = Path.Combine(_job.Folder, "refresh", "state.json");
        File.WriteAllText(file, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(file), "\"cursor\":\"[^\"]*\"", "\"cursor\":\"stale\""));
        _job.Run();
        _job.Run();
        Assert.That(_job.Reader.Drucksachen().Count(), Is.EqualTo(20));
    }

    [Test]
    public void Other_bounds_have_a_checkpoint_of_their_own()
    {
        _job.Draft("99/1").Typ = "Antwort";
        _job.Run(new Bounds { Drucksachetyp = "Antrag" });
        Assert.That((_job.Reader.Drucksachen().Count(), _job.Run().Captured.New), Is.EqualTo((0, 1)));
    }

    [Test]
    public void A_run_may_be_bounded_to_an_electoral_term()
    {
        _job.Draft("98/1");
        _job.Draft("99/1");
        _job.Run(new Bounds { Wahlperioden = [98] });
        Assert.That(_job.Reader.Drucksachen().Select(d => d.Id.ToString()), Is.EqualTo(new[] { "98/1" }));
    }

    [Test]
    public void A_run_that_is_bounded_to_later_changes_does_not_move_the_checkpoint()
    {
        _job.Draft("99/1");
        _job.Run();
        var until = _job.State.Checkpoints.Values.Single().Until;
        _job.Clock.Pass(TimeSpan.FromDays(9));
        _job.Draft("99/2");
        _job.Run(new Bounds { Since = _job.Clock.GetUtcNow().AddDays(-1) });
        Assert.That(_job.State.Checkpoints.Values.Single().Until, Is.EqualTo(until));
    }
}
