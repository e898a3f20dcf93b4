using OpenDrucksache.Dip.Network;
using OpenDrucksache.Dip.Pdf;
using OpenDrucksache.FakeDip;

namespace OpenDrucksache.Tests.Dip;

public sealed class PdfClientTests : BesideHost
{
    private static readonly byte[] Draft = InventedPaper.Draft("99/1", "Die Probe wird geprobt.");

    private FakePaper _paper = null!;

    [SetUp]
    public void AddPaper() => _paper = _both.Host.World.Add("99/1").Publish(Draft, HostAndClock.Start);

    [Test]
    public async Task A_PDF_comes_as_it_is() =>
        Assert.That(await Look(), Has.Property("Outcome").EqualTo(ObservationOutcome.New).And.Property("Bytes").EqualTo(Draft));

    [Test]
    public async Task The_exchange_tells_how_it_came()
    {
        var exchange = (await Look()).Exchange!;
        Assert.That(
            (exchange.Url.AbsolutePath, exchange.Status, exchange.Header("content-length"), exchange.Asked <= exchange.Answered),
            Is.EqualTo((_paper.Path, 200, $"{Draft.Length}", true)));
    }

    [Test]
    public async Task What_is_known_is_not_sent_again()
    {
        var known = PdfValidators.Of((await Look()).Exchange!);
        Assert.That((await Look(known)).Outcome, Is.EqualTo(ObservationOutcome.NotModified));
    }

    [Test]
    public async Task What_is_known_by_its_date_is_not_sent_again()
    {
        (_both.Host.World.HasETags, _paper.LastModified) = (false, "Tue, 07 Jul 2026 06:00:00 GMT");
        var known = PdfValidators.Of((await Look()).Exchange!);
        Assert.That((await Look(known)).Outcome, Is.EqualTo(ObservationOutcome.NotModified));
    }

    [Test]
    public async Task A_304_to_a_request_without_conditions_says_nothing()
    {
        _both.Host.Fail(".pdf", Faults.Send(304, "application/pdf", []));
        Assert.That((await Look(new PdfValidators(null, null))).Outcome, Is.EqualTo(ObservationOutcome.Failed));
    }

    [Test]
    public async Task Nothing_at_the_address_is_said_to_be_so()
    {
        _paper.Pdf = null;
        Assert.That((await Look()).Outcome, Is.EqualTo(ObservationOutcome.Absent));
    }

    [Test]
    public async Task A_challenge_page_with_status_200_is_no_paper()
    {
        _both.Host.Fail(".pdf", Faults.Challenge);
        Assert.That(await Look(), Has.Property("Outcome").EqualTo(ObservationOutcome.Challenge).And.Property("Bytes").Empty);
    }

    [Test]
    public async Task A_challenge_page_with_status_403_is_no_paper()
    {
        _both.Host.Fail(".pdf", Faults.Page(403, "<html>Are you a robot?</html>"));
        Assert.That((await Look()).Outcome, Is.EqualTo(ObservationOutcome.Challenge));
    }

    [Test]
    public async Task A_PDF_under_a_wrong_content_type_is_a_PDF()
    {
        _both.Host.Fail(".pdf", Faults.Send(200, "text/html", Draft));
        Assert.That((await Look()).Outcome, Is.EqualTo(ObservationOutcome.New));
    }

    [Test]
    public async Task Other_bytes_under_the_right_content_type_are_none()
    {
        _both.Host.Fail(".pdf", Faults.Send(200, "application/pdf", "%!PS-Adobe"u8.ToArray()));
        Assert.That((await Look()).Outcome, Is.EqualTo(ObservationOutcome.Failed));
    }

    [Test]
    public async Task A_body_that_breaks_off_is_asked_for_again()
    {
        _both.Host.Fail(".pdf", Faults.BreakOff(Draft), times: 2);
        Assert.That((await Look()).Bytes, Is.EqualTo(Draft));
    }

    [Test]
    public async Task A_PDF_that_the_host_itself_has_cut_off_is_none()
    {
        _both.Host.Fail(".pdf", Faults.Send(200, "application/pdf", Draft[..(Draft.Length / 2)]));
        Assert.That(await Look(), Has.Property("Outcome").EqualTo(ObservationOutcome.Failed).And.Property("Message").Contains("breaks off"));
    }

    [Test]
    public async Task A_PDF_that_is_cut_off_in_what_was_added_to_it_is_none()
    {
        _both.Host.Fail(".pdf", Faults.Send(200, "application/pdf", [.. Draft, .. "\n99 0 obj\n<< /Type /Pa"u8]));
        Assert.That((await Look()).Message, Does.Contain("breaks off"));
    }

    [Test]
    public async Task A_PDF_with_the_md5_that_DIP_gives_is_whole_however_it_ends()
    {
        var odd = Draft[..^6];
        _both.Host.Fail(".pdf", Faults.Send(200, "application/pdf", odd));
        Assert.That((await Look(md5: FakePaper.Md5(odd))).Outcome, Is.EqualTo(ObservationOutcome.New));
    }

    [Test]
    public async Task A_compressed_PDF_is_unpacked()
    {
        _both.Host.Fail(".pdf", Faults.Gzip("application/pdf", Draft));
        Assert.That((await Look()).Bytes, Is.EqualTo(Draft));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task An_answer_that_takes_too_long_is_a_look_that_failed(bool isSilent)
    {
        _both.Host.Fail(".pdf", isSilent ? Faults.Silence : Faults.Endless(50));
        var impatient = new Politeness { Patience = TimeSpan.FromMilliseconds(200), Retries = 1, FirstPause = TimeSpan.FromMilliseconds(1), Apart = TimeSpan.Zero };
        var answer = await _both.Pdfs(_both.Network(TimeProvider.System, impatient)).Look(PdfAddress.Of(Dokumentnummer.Parse("99/1")), null, null, default);
        Assert.That(answer, Has.Property("IsWithoutAnswer").True.And.Property("Message").Contains("too long"));
    }

    [Test]
    public async Task An_answer_that_unpacks_to_more_than_any_paper_has_is_not_unpacked()
    {
        _both.Host.Fail(".pdf", Faults.Gzip("application/pdf", new byte[300 << 20]));
        Assert.That((await Look()).Message, Does.Contain("more than 256 MiB"));
    }

    [Test]
    public async Task An_endless_answer_is_not_read_to_its_end()
    {
        _both.Host.Fail(".pdf", Faults.Endless(0));
        Assert.That((await Look()).Message, Does.Contain("more than 256 MiB"));
    }

    [Test]
    public async Task A_redirect_on_the_same_host_is_followed()
    {
        _both.Host.Fail("/old.pdf", Faults.Redirect(_paper.Path));
        Assert.That((await Look(address: "https://dserver.bundestag.de/old.pdf")).Bytes, Is.EqualTo(Draft));
    }

    [TestCase("https://papers.example/9900001.pdf")]
    [TestCase("http://dserver.bundestag.de/btd/99/000/9900001.pdf")]
    [TestCase("https://key@dserver.bundestag.de/btd/99/000/9900001.pdf")]
    [TestCase("https://dserver.bundestag.de:8443/btd/99/000/9900001.pdf")]
    [TestCase("file:///etc/passwd")]
    public async Task A_redirect_to_another_host_or_to_http_is_not(string to)
    {
        _both.Host.Fail(".pdf", Faults.Redirect(to));
        Assert.That((await Look()).Message, Does.Contain("was not asked"));
    }

    [Test]
    public async Task Redirects_in_a_circle_end()
    {
        _both.Host.Fail(".pdf", Faults.Redirect(_paper.Path));
        Assert.That((await Look()).Message, Does.Contain("from address to address"));
    }

    [Test]
    public async Task A_host_that_is_not_the_Bundestags_is_not_asked()
    {
        var client = new PdfClient(new PdfAddress(mirror: null), _both.Network());
        Assert.That((await client.Look(new Uri(_both.Host.Address, _paper.Path), null, null, default)).Outcome, Is.EqualTo(ObservationOutcome.Failed));
        Assert.That(_both.Host.Requests, Is.Empty);
    }

    [Test]
    public async Task The_key_is_not_shown_to_the_host_of_the_PDFs()
    {
        await Look();
        Assert.That(_both.Host.PdfRequests.Single().Header("Authorization"), Is.Null);
    }

    [TestCase("21/123", "https://dserver.bundestag.de/btd/21/001/2100123.pdf")]
    [TestCase("21/7139", "https://dserver.bundestag.de/btd/21/071/2107139.pdf")]
    [TestCase("1/7", "https://dserver.bundestag.de/btd/01/000/0100007.pdf")]
    public void The_address_follows_from_the_number(string number, string address) =>
        Assert.That(PdfAddress.Of(Dokumentnummer.Parse(number)), Is.EqualTo(new Uri(address)));

    private Task<PdfAnswer> Look(PdfValidators? known = null, string? md5 = null, string? address = null) =>
        _both.Pdfs().Look(new Uri(address ?? "https://dserver.bundestag.de" + _paper.Path), known, md5, default);
}
