using OpenDrucksache.Reading;
using static OpenDrucksache.Tests.Reading.Pdf.MadePdf;

namespace OpenDrucksache.Tests.Reading.Pdf;

/// <summary>What only the place, the size and the direction of letters can tell.</summary>
internal sealed class GeometryTests
{
    private const string Notice = "Vorabfassung - wird durch die lektorierte Fassung ersetzt.";

    private static readonly string Head =
        Line(70, 780, "Deutscher Bundestag", 17, "F3") + Line(380, 780, "Drucksache 99/7", 17, "F3")
        + Line(70, 757, "99. Wahlperiode", 10, "F3") + Line(480, 757, "01.02.2099", 10, "F3");

    [Test]
    public void A_notice_that_runs_up_the_margin_is_no_text()
    {
        var paper = Read(Upwards(560, 200, Notice) + Line(141, 700, "Ein Satz steht hier."));
        Assert.That((paper.Notice, paper.Art, Texts(paper)), Is.EqualTo((Notice, Art.Vorab, "Ein Satz steht hier.")));
    }

    [Test]
    public void The_words_of_the_notice_stay_where_they_stand_upright()
    {
        var paper = Read(Line(141, 700, "Auf jeder Seite steht:") + Line(141, 680, Notice) + Line(141, 660, "So ist es."));
        Assert.That((paper.Art, Texts(paper)), Is.EqualTo((Art.Unbekannt, $"Auf jeder Seite steht:|{Notice}|So ist es.")));
    }

    [Test]
    public void Other_text_that_runs_up_the_page_is_kept_and_named()
    {
        var paper = Read(Line(141, 700, "Ein Satz steht hier.") + Upwards(560, 200, "Nur im Rand"));
        Assert.That((Texts(paper), paper.Warnings.Any(w => w.Contains("across", StringComparison.Ordinal))), Is.EqualTo(("Ein Satz steht hier.|Nur im Rand", true)));
    }

    [Test]
    public void The_order_in_which_lines_were_printed_does_not_matter()
    {
        var paper = Read(Line(141, 660, "Drittens.") + Line(141, 700, "Erstens.") + Line(141, 680, "Zweitens."));
        Assert.That(Texts(paper), Is.EqualTo("Erstens.|Zweitens.|Drittens."));
    }

    [Test]
    public void Text_of_size_0_is_left_out_with_a_warning() => AssertHidden("BT /F1 0 Tf 141 600 Td (Heimlich) Tj ET\n");

    [Test]
    public void Text_in_white_is_left_out_with_a_warning() => AssertHidden("q 1 g " + Line(141, 600, "Heimlich") + " Q\n");

    [Test]
    public void Text_without_ink_is_left_out_with_a_warning() => AssertHidden("q 3 Tr " + Line(141, 600, "Heimlich") + " Q\n");

    [Test]
    public void Text_beside_the_page_is_left_out_with_a_warning() => AssertHidden(Line(-400, 600, "Heimlich"));

    [Test]
    public void White_text_on_a_dark_ground_is_read() =>
        Assert.That(Texts(Read("0 0 1 rg 130 590 200 20 re f 1 g " + Line(141, 596, "Kopf der Tabelle"))), Is.EqualTo("Kopf der Tabelle"));

    [Test]
    public void A_running_head_goes_by_its_place_and_stays_in_a_sentence()
    {
        var running = Line(70, 790, "Drucksache 99/7", 9) + Line(280, 790, "- 2 -", 9) + Line(380, 790, "Deutscher Bundestag - 99. Wahlperiode", 9);
        var paper = PaperReader.Read(Pages(
            Head + Line(141, 700, "Antrag", 15, "F2") + Line(141, 670, "Es stand dort:"),
            running + Line(141, 740, "Auf jeder Seite lesen wir oben:") + Line(141, 700, "Drucksache 99/7 - 2 - Deutscher Bundestag - 99. Wahlperiode") + Line(141, 660, "Das war es.")));
        Assert.That(Texts(paper), Does.EndWith("Auf jeder Seite lesen wir oben:|Drucksache 99/7 - 2 - Deutscher Bundestag - 99. Wahlperiode|Das war es."));
    }

    [Test]
    public void A_note_stands_behind_the_paragraph_with_its_raised_mark()
    {
        var paper = Read(
            "BT /F1 11 Tf 141 700 Td (Das steht in den Akten.) Tj /F1 6 Tf 4 Ts (1) Tj ET\n" + Line(141, 670, "Dies aber nicht.")
            + "70 110 m 150 110 l S\n" + Line(70, 99, "1", 5) + Line(80, 96, "Akte 7, Blatt 3.", 8));
        Assert.That(Texts(paper), Is.EqualTo("Das steht in den Akten.1|1 Akte 7, Blatt 3.|Dies aber nicht."));
    }

    [Test]
    public void A_lowered_figure_stays_in_its_word() =>
        Assert.That(Texts(Read(Line(141, 700, "Der CO") + Line(177, 697.5, "2", 7) + Line(181, 700, "-Preis steigt."))), Is.EqualTo("Der CO2-Preis steigt."));

    [Test]
    public void Columns_are_read_row_by_row()
    {
        var paper = Read(
            Line(141, 700, "Entwurf", 11, "F2") + Line(350, 700, "Fassung des Ausschusses", 11, "F2")
            + Line(141, 680, "Der erste Satz, der in seiner") + Line(350, 680, "unverändert")
            + Line(141, 667, "Spalte umbricht.") + Line(141, 645, "Der zweite Satz.") + Line(350, 645, "entfällt"));
        Assert.That(Texts(paper), Is.EqualTo("Entwurf Fassung des Ausschusses|Der erste Satz, der in seiner Spalte umbricht. unverändert|Der zweite Satz. entfällt"));
    }

    [Test]
    public void Rows_of_columns_are_rows_of_a_table()
    {
        var paper = Read(Line(141, 700, "Rot") + Line(250, 700, "17") + Line(141, 686, "Blau") + Line(250, 686, "23"));
        Assert.That(paper.Paragraphs.Select(p => (p.Kind, p.Text)), Is.EqualTo(new[] { (ParagraphKind.Table, "Rot 17"), (ParagraphKind.Table, "Blau 23") }));
    }

    [TestCase(1)]
    [TestCase(5)]
    public void Numbers_in_the_margin_are_no_text(int step)
    {
        var lines = Enumerable.Range(0, 6).Select(i =>
            Line(100, 700 - (40 * i), $"{step * (i + 1)}", 8) + Line(141, 700 - (40 * i), $"Satz {(char)('A' + i)} steht hier.") + Line(141, 680 - (40 * i), "Ein anderer folgt."));
        Assert.That(Texts(Read(string.Concat(lines))), Does.StartWith("Satz A steht hier.").And.Contain("Satz F steht hier.").And.Not.Match("[0-9]"));
    }

    [Test]
    public void Numbers_in_the_first_column_of_a_table_stay()
    {
        var text = string.Concat(Enumerable.Range(0, 9).Select(i => Line(141, 740 - (20 * i), $"Satz {(char)('A' + i)} steht hier.")));
        var table = string.Concat(Enumerable.Range(1, 6).Select(i => Line(100, 500 - (14 * i), $"{i}") + Line(180, 500 - (14 * i), "Musterstadt") + Line(350, 500 - (14 * i), "Wege")));
        Assert.That(Texts(Read(text + table)), Does.EndWith("6 Musterstadt Wege"));
    }

    [Test]
    public void Each_paragraph_says_its_page_and_its_box()
    {
        var paper = PaperReader.Read(Pages(Line(141, 700, "Hier."), Line(141, 700, "Dort steht mehr.")));
        Assert.That(paper.Paragraphs.Select(p => (p.Page, p.Box!.Left, p.Box.Bottom < 700 && p.Box.Top > 700)), Is.EqualTo(new (int?, double, bool)[] { (1, 141, true), (2, 141, true) }));
    }

    [Test]
    public void Letters_printed_twice_to_look_bold_are_read_once() =>
        Assert.That(Texts(Read(Line(141, 700, "Fett") + Line(141.3, 700, "Fett"))), Is.EqualTo("Fett"));

    [Test]
    public void A_picture_alone_is_a_paper_without_text_and_a_warning()
    {
        var paper = Read("q 500 0 0 700 40 60 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q\n");
        Assert.That((paper.Paragraphs.Count, string.Join("|", paper.Warnings)), Is.EqualTo((0, "The PDF has no text, only pictures.")));
    }

    private static void AssertHidden(string hidden)
    {
        var paper = Read(Line(141, 700, "Offen.") + hidden);
        Assert.That((Texts(paper), paper.Warnings.Any(w => w.Contains("nobody sees", StringComparison.Ordinal))), Is.EqualTo(("Offen.", true)));
    }

    private static Paper Read(string content) => PaperReader.Read(Pages(content));

    private static string Texts(Paper paper) => string.Join('|', paper.Paragraphs.Select(p => p.Text));
}
