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

    [Test]
    public void A_paper_that_only_quotes_it_is_no_Vorabfassung() =>
        Assert.That(Papers.Read(Papers.With("Der Vermerk „Vorabfassung – wird durch die lektorierte Fassung ersetzt.“ fehlt.")).Art, Is.EqualTo(Art.Unbekannt));
}
