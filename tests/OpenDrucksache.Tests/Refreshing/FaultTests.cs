using System.Text;
using Microsoft.AspNetCore.Http;
using OpenDrucksache.Archive;
using OpenDrucksache.FakeDip;
using OpenDrucksache.Refreshing;
using OpenDrucksache.Refreshing.Watching;

namespace OpenDrucksache.Tests.Refreshing;

/// <summary>What hosts do wrong leaves nothing wrong behind, and when they are well again nothing is missing.</summary>
public sealed class FaultTests : BesideDip
{
    private static readonly byte[] Draft = InventedPaper.Draft("99/1", "Die Probe wird geprobt.");

    private FakePaper _paper = null!;

    public static IEnumerable<TestCaseData> Everywhere =>
    [
        Case("400", Faults.Error(400, "Invalid cursor")),
        Case("401", Faults.Error(401, "no valid key")),
        Case("403", Faults.Page(403, "<html>no</html>")),
        Case("404", Faults.Error(404, "not found")),
        Case("429", Faults.Busy(429, "1")),
        Case("429 for a day", Faults.Busy(429, "86400")),
        Case("500", Faults.Error(500, "broken")),
        Case("503 until a date", Faults.Busy(503, "Wed, 08 Jul 2026 06:00:00 GMT")),
        Case("reset", Faults.Reset),
        Case("breaks off", Faults.BreakOff(Draft)),
        Case("breaks off without a promise", Faults.BreakOff(Draft, promises: false)),
        Case("bot check", Faults.Challenge),
        Case("redirect to another host", Faults.Redirect("https://papers.example/9900001.pdf")),
        Case("redirect to http", Faults.Redirect("http://dserver.bundestag.de/btd/99/000/9900001.pdf")),
        Case("redirect without an address", Faults.Redirect("")),
        Case("nothing", Faults.Send(200, "application/pdf", [])),
        Case("304 without a reason", Faults.Send(304, "application/pdf", [])),
        Case("gzip that is cut off", Faults.Gzip("application/pdf", Draft, share: 0.5)),
        Case("broken gzip", async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await Faults.Send(200, "application/json", [0x1f, 0x8b, 8, 0, 1, 2, 3])(context);
        }),
    ];

    public static IEnumerable<TestCaseData> OfPdfs =>
    [
        Case("cut off", Faults.Send(200, "application/pdf", Draft[..(Draft.Length / 2)])),
        Case("other bytes", Faults.Send(200, "application/pdf", "rubbish"u8.ToArray())),
        Case("another paper", Faults.Send(200, "application/pdf", InventedPaper.Draft("99/2", "Etwas anderes."))),
        Case("a PDF that cannot be read", Faults.Send(200, "application/pdf", "%PDF-1.4\nrubbish\n%%EOF\n"u8.ToArray())),
    ];

    public static IEnumerable<TestCaseData> OfDip =>
    [
        Case("no JSON", Json("{\"numFound\":1,\"cur")),
        Case("another JSON", Json("{\"a\":1}")),
        Case("documents that are none", Json("{\"numFound\":1,\"cursor\":\"\",\"documents\":[7,null,{\"id\":\"x\"},{\"id\":\"8\",\"fundstelle\":[]}]}")),
        Case("no cursor", Json("{\"numFound\":101,\"documents\":[]}")),
        Case("no documents", Json("{\"numFound\":1,\"cursor\":\"\",\"documents\":{}}")),
    ];

    [SetUp]
    public void AddPaper() => _paper = _job.World.Add("99/1").Publish(Draft, _job.Clock.GetUtcNow());

    [TestCaseSource(nameof(Everywhere))]
    [TestCaseSource(nameof(OfPdfs))]
    public void A_fault_of_the_host_of_the_PDFs(Func<HttpContext, Task> fault) => FaultThenWell(".pdf", fault);

    [TestCaseSource(nameof(Everywhere))]
    [TestCaseSource(nameof(OfDip))]
    public void A_fault_of_DIP(Func<HttpContext, Task> fault) => FaultThenWell("/api/", fault);

    [TestCaseSource(nameof(Everywhere))]
    [TestCaseSource(nameof(OfPdfs))]
    public void A_fault_when_the_paper_is_held(Func<HttpContext, Task> fault)
    {
        _job.Run();
        var replaced = _job.Clock.GetUtcNow();
        _job.Host.Fail(".pdf", fault);
        _job.Edit(_paper);
        _job.RunTomorrow();
        var during = Md5s();
        _job.Host.Heal();
        _job.RunTomorrow(2);
        Assert.That(
            (during.Count, Md5s()[^1], _job.Paper(_paper)!.Fassungen[0].LastSeen <= replaced, Damage()),
            Is.EqualTo((1, _paper.PdfHash, true, "")));
    }

    [Test]
    public void A_paper_that_always_breaks_the_connection_does_not_keep_others_from_being_seen()
    {
        _job.Host.Fail("9900001.pdf", Faults.Reset);
        for (var n = 2; n <= 12; n++)
        {
            _job.Draft($"99/{n}");
        }

        _job.Run();
        _job.RunTomorrow();
        Assert.That(_job.Reader.Drucksachen().Count(), Is.EqualTo(11));
    }

    [Test]
    public void Half_a_character_in_the_answer_of_DIP_hides_no_paper()
    {
        var record = _paper.ToJson(withText: false).ToJsonString().Replace("Erfundenes Muster", @"Muster \ud83d", StringComparison.Ordinal);
        _job.Host.Fail("/api/", Json($$"""{"numFound":1,"cursor":"\udc00","documents":[{{record}}]}"""));
        Assert.That((_job.Run().Captured.New, _job.Troubles.Count), Is.EqualTo((1, 0)));
    }

    [Test]
    public void While_DIP_is_away_known_addresses_are_looked_at()
    {
        _job.Run();
        _job.Host.Fail("/api/", Faults.Error(401, "expired"));
        _job.Edit(_paper);
        _job.RunTomorrow();
        Assert.That(Md5s(), Has.Count.EqualTo(2));
    }

    [TestCase(null)]
    [TestCase("0123456789abcdef0123456789abcdef")]
    [TestCase("no md5")]
    public void A_PDF_is_kept_whatever_md5_DIP_gives(string? hash)
    {
        _paper.PdfHash = hash;
        _job.Run();
        Assert.That(Md5s(), Is.EqualTo(new[] { FakePaper.Md5(Draft) }));
    }

    [Test]
    public void An_md5_that_is_another_papers_is_noted_and_looked_at_again()
    {
        _paper.PdfHash = _job.Draft("99/2").PdfHash;
        _job.Run();
        _job.RunTomorrow();
        Assert.That(
            (_job.Outcomes.Count(o => o == ObservationOutcome.HashMismatch), _job.Host.PdfRequests.Count(r => r.Path == _paper.Path), Md5s().Count),
            Is.EqualTo((2, 1, 1)));
    }

    [Test]
    public void An_md5_that_is_right_again_is_no_mismatch()
    {
        var right = _paper.PdfHash;
        _paper.PdfHash = "0123456789abcdef0123456789abcdef";
        _job.Run();
        _paper.PdfHash = right;
        _job.RunTomorrow();
        Assert.That(_job.Watched(_paper)!.MismatchSince, Is.Null);
    }

    [Test]
    public void A_host_that_says_not_modified_of_other_bytes_is_asked_to_send_them()
    {
        _job.Run();
        _job.Edit(_paper);
        _job.Host.Fail(".pdf", async context =>
        {
            var isConditional = context.Request.Headers.IfNoneMatch.Count > 0;
            await Faults.Send(isConditional ? 304 : 200, "application/pdf", isConditional ? [] : _paper.Pdf!)(context);
        });
        _job.RunTomorrow();
        Assert.That(Md5s(), Has.Count.EqualTo(2));
    }

    [Test]
    public void A_host_without_ETags_sends_the_same_bytes_and_nothing_is_new()
    {
        _job.World.HasETags = false;
        _job.Run();
        Assert.That(_job.RunTomorrow().Captured, Is.EqualTo(new CaptureSummary(0, 1, 0)));
    }

    [Test]
    public void A_number_that_is_none_names_no_file()
    {
        _paper.Twist = record => record["dokumentnummer"] = "99/../../../outside";
        Assert.That((_job.Run().Captured.New, _job.Watched(_paper)), Is.EqualTo((0, (Watched?)null)));
    }

    [Test]
    public void The_key_is_in_no_file_of_the_archive_and_in_nothing_that_was_said()
    {
        _job.Run();
        _job.Host.Fail("/api/", Faults.Error(401, $"blocked: {FakeHost.Key}"));
        _job.RunTomorrow();
        Assert.That(_job.KeyIsShown(), Is.False);
    }

    private static TestCaseData Case(string name, Func<HttpContext, Task> fault) => new TestCaseData(fault).SetArgDisplayNames(name);

    private static Func<HttpContext, Task> Json(string json) => Faults.Send(200, "application/json", Encoding.UTF8.GetBytes(json));

    private void FaultThenWell(string path, Func<HttpContext, Task> fault)
    {
        _job.Host.Fail(path, fault);
        _job.Run();
        var during = _job.Reader.Drucksachen().Count();
        _job.Host.Heal();
        _job.RunTomorrow();
        Assert.That((during, string.Join(' ', Md5s()), Damage()), Is.EqualTo((0, _paper.PdfHash, "")));
    }

    private List<string> Md5s() => [.. _job.Paper(_paper)!.Fassungen.Select(f => f.Md5)];

    private string Damage() => string.Join('\n', new ArchiveVerifier(new System.IO.Abstractions.FileSystem(), _job.Folder).Verify(VerificationDepth.Fixity).SelectMany(part => part.Findings));
}
