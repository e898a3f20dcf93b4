using OpenDrucksache.Reading;
using static OpenDrucksache.Tests.Reading.Pdf.MadePdf;

namespace OpenDrucksache.Tests.Reading.Pdf;

/// <summary>What an author says about stretches of a page: layers, and what letters stand for.</summary>
internal sealed class MarkedContentTests
{
    private static readonly string Open = Line(141, 700, "Offen.");

    [Test]
    public void Letters_without_a_meaning_have_the_one_their_author_gives() =>
        Assert.That(Texts(Read($"/Span << /ActualText (Haus) >> BDC {Line(141, 700, "xyz", font: "F9")} EMC", Unknown)), Is.EqualTo("Haus"));

    [Test]
    public void Letters_without_a_meaning_are_named() =>
        Assert.That(Read(Line(141, 700, "xyz", font: "F9"), Unknown).Warnings, Has.Some.Contain("3 letters have no meaning"));

    [Test]
    public void What_is_printed_counts_where_its_author_says_other_words() =>
        Assert.That(Texts(Read($"/Span << /ActualText (Zwei) >> BDC {Line(141, 700, "Drei")} EMC")), Is.EqualTo("Drei"));

    [Test]
    public void Other_words_than_printed_are_named() =>
        Assert.That(Read($"/Span << /ActualText (Zwei) >> BDC {Line(141, 700, "Drei")} EMC").Warnings, Has.Some.Contain("say other words"));

    [Test]
    public void A_hyphen_said_to_be_soft_is_gone_even_before_a_capital()
    {
        var torn = "BT /F1 11 Tf 141 700 Td (Das Haus, das viele lange Jahre lang leer stand und nun ge) Tj /Span << /ActualText <FEFF00AD> >> BDC (-) Tj EMC ET\n"
            + Line(141, 687, "HOERT, steht.");
        Assert.That(Texts(Read(torn)), Does.Contain("geHOERT"));
    }

    [Test]
    public void A_layer_that_is_switched_off_is_left_out() =>
        AssertHidden($"/OC /L1 BDC {Line(141, 600, "Heimlich")} EMC", NotesOff);

    [Test]
    public void A_layer_that_is_switched_on_is_read() =>
        Assert.That(Texts(Read(Open + $"/OC /L1 BDC {Line(141, 600, "Sichtbar")} EMC", Layer)), Is.EqualTo("Offen.|Sichtbar"));

    [Test]
    public void What_is_clipped_away_is_left_out() => AssertHidden($"q 100 100 50 50 re W n {Line(141, 600, "Heimlich")} Q", "");

    [Test]
    public void A_form_on_a_layer_that_is_switched_off_is_left_out() =>
        Assert.That(Seen(Form("/BBox [0 0 595 842] /OC << /Type /OCG /Name (Notizen) >>", NotesOff)), Is.EqualTo(("Offen.", true)));

    [Test]
    public void A_form_on_a_layer_that_is_switched_on_is_read() =>
        Assert.That(Seen(Form("/BBox [0 0 595 842] /OC << /Type /OCG /Name (Skizzen) >>", NotesOff)), Is.EqualTo(("Offen.|Heimlich", false)));

    [Test]
    public void What_stands_behind_a_form_that_is_off_is_read() =>
        Assert.That(Texts(Form("/BBox [0 0 595 842] /OC << /Type /OCG /Name (Notizen) >>", NotesOff, Line(141, 500, "Danach."))), Is.EqualTo("Offen.|Danach."));

    [TestCase("/BBox [0 0 100 100]")]
    [TestCase("/BBox [100 100 0 0]")]
    [TestCase("/BBox [0 0 595 550] /Matrix [1 0 0 1 0 20]")]
    public void What_a_form_draws_outside_its_box_is_left_out(string form) =>
        Assert.That(Seen(Form(form, "")), Is.EqualTo(("Offen.", true)));

    [TestCase("/BBox [0 550 595 650]")]
    [TestCase("/BBox [595 650 0 550]")]
    public void What_a_form_draws_inside_its_box_is_read(string form) =>
        Assert.That(Seen(Form(form, "")), Is.EqualTo(("Offen.|Heimlich", false)));

    [Test]
    public void The_box_of_a_form_ends_with_it() =>
        Assert.That(Texts(Form("/BBox [0 0 100 100]", "", Line(141, 500, "Danach."))), Is.EqualTo("Offen.|Danach."));

    [Test]
    public void A_clip_ends_with_its_state() =>
        Assert.That(Texts(Read($"q 100 100 50 50 re W n Q {Open}")), Is.EqualTo("Offen."));

    [Test]
    public void More_ends_than_beginnings_do_no_harm() => Assert.That(Texts(Read("EMC EMC Q Q " + Open)), Is.EqualTo("Offen."));

    [Test]
    public void Each_paragraph_can_be_opened_at_its_page() =>
        Assert.That(PaperReader.Read(Pages(Open, Line(141, 700, "Dort steht mehr."))).Paragraphs.Select(p => p.Link), Is.EqualTo(new[] { "#page=1", "#page=2" }));

    private const string NotesOff = "/OCProperties << /D << /OFF [<< /Type /OCG /Name (Notizen) >>] >> >>";

    private const string Layer = "/Properties << /L1 << /Type /OCG /Name (Notizen) >> >>";

    private const string Unknown =
        "/Font << /F9 << /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Muster /FirstChar 120 /LastChar 122 /Widths [500 500 500] "
        + "/Encoding << /Differences [120 /g17 /g18 /g19] >> /FontDescriptor << /Type /FontDescriptor /FontName /ABCDEF+Muster /Flags 4 "
        + "/FontBBox [0 0 500 700] /ItalicAngle 0 /Ascent 700 /Descent 0 /CapHeight 700 /StemV 80 >> >> >>";

    private static void AssertHidden(string content, string catalogue) =>
        Assert.That(Seen(PaperReader.Read(Pages([Open + content], "", Layer, catalogue))), Is.EqualTo(("Offen.", true)));

    /// <summary>A page that draws one line, then a form with another line at 600, then what follows.</summary>
    private static Paper Form(string form, string catalogue, string behind = "") => PaperReader.Read(Pages(
        [Open + "/X1 Do " + behind], "", "/XObject << /X1 5 0 R >>", catalogue, Stream("/Type /XObject /Subtype /Form " + form, Line(141, 600, "Heimlich"))));

    private static (string Texts, bool Warned) Seen(Paper paper) =>
        (Texts(paper), paper.Warnings.Any(w => w.Contains("nobody sees", StringComparison.Ordinal)));

    private static Paper Read(string content, string resources = "") => PaperReader.Read(Pages([content], "", resources));

    private static string Texts(Paper paper) => string.Join('|', paper.Paragraphs.Select(p => p.Text));
}
