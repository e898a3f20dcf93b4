namespace OpenDrucksache.Tests.Reading.Page;

public sealed class NoticeTests
{
    private static string Body(string text) => Papers.Read(Papers.With(text)).Paragraphs[^1].Text;

    [TestCase("V\norabfassung – w\nird durch die lektorierte Fassung ersetzt.\n")]
    [TestCase("Vorabfassung - w\nird durch die lektorierte Version ersetzt.\n")]
    [TestCase("V\norabfassung – w\nird durch die lektorierte V\nersion ersetzt.\n")]
    [TestCase("V orabfassung - wird durch die lektorierte V ersion ersetzt.\n")]
    [TestCase("Vorabfassung – wird durch die lektorierte Fassung ersetzt.\nVorabfassung – wird durch die lektorierte Fassung ersetzt.\n")]
    public void It_leaves_the_sentence_it_tears(string notice) =>
        Assert.That(Body("Der Satz geht \n" + notice + "weiter."), Is.EqualTo("Der Satz geht weiter."));

    [Test]
    public void A_quoted_one_stays_where_it_is()
    {
        const string sentence = "Auf dem Blatt steht „Vorabfassung – wird durch die lektorierte Fassung ersetzt.“, und das gilt.";
        Assert.That(Body(sentence), Is.EqualTo(sentence));
    }

    [TestCase("Der Vermerk „Vorabfassung – wird durch die lektorierte Fassung ersetzt.“ steht auf jedem Blatt.")]
    [TestCase("Auf dem Rand steht \n„Vorabfassung – wird durch die \nlektorierte Fassung ersetzt.“ und sonst nichts.")]
    [TestCase("Der Vermerk (Vorabfassung – wird durch die lektorierte Fassung ersetzt.) steht auf jedem Blatt.")]
    [TestCase("Er heißt Vorabfassung – wird durch die lektorierte Fassung ersetzt. So steht es da.")]
    public void A_printed_paper_about_Vorabfassungen_keeps_it_and_is_lektoriert(string sentence)
    {
        var paper = Papers.Read(Papers.With(sentence + "\nGesamtherstellung: H. Heenemann GmbH & Co. KG, Buch- und Offsetdruckerei, Bessemerstraße 83–91, 12103 Berlin, www.heenemann-druck.de"));
        Assert.That((paper.Art, paper.Notice, paper.Paragraphs[^1].Text), Is.EqualTo((Art.Lektoriert, (string?)null, sentence.Replace(" \n", " ", StringComparison.Ordinal))));
    }

    [Test]
    public void A_draft_about_Vorabfassungen_loses_its_own_and_keeps_the_quoted_one() =>
        Assert.That(Body("Der Vermerk „Vorabfassung – wird durch die lektorierte Fassung ersetzt.“ geht \nV\norabfassung – w\nird durch die lektorierte Fassung ersetzt.\nverloren."),
            Is.EqualTo("Der Vermerk „Vorabfassung – wird durch die lektorierte Fassung ersetzt.“ geht verloren."));

    [Test]
    public void A_paper_that_only_quotes_it_is_no_Vorabfassung() =>
        Assert.That(Papers.Read(Papers.With("Der Vermerk „Vorabfassung – wird durch die lektorierte Fassung ersetzt.“ fehlt.")).Art, Is.EqualTo(Art.Unbekannt));
}
