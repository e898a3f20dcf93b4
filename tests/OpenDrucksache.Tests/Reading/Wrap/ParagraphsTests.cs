namespace OpenDrucksache.Tests.Reading.Wrap;

public sealed class ParagraphsTests
{
    private const string Long = "Dieser Satz ist lang genug, dass er eine ganze Zeile der Drucksache füllt und \nnoch ";

    private static IEnumerable<string> Body(string text) => Papers.Texts(Papers.With(text)).Skip(4);

    [Test]
    public void A_day_at_the_start_of_a_line_is_no_item() =>
        Assert.That(Body(Long + "eine zweite anfängt, die bis zum Abend des kalten und nassen \n1. Januar 2026 reicht."), Has.Exactly(1).Items);

    [Test]
    public void A_dash_of_the_sentence_is_no_item() =>
        Assert.That(Body(Long + "eine zweite anfängt, die im öffentlichen – und im digitalen öffentlichen \n– Raum weitergeht."), Has.Exactly(1).Items);

    [Test]
    public void A_short_line_that_ends_a_sentence_ends_the_paragraph() =>
        Assert.That(Body(Long + "eine.\n" + "Der nächste Absatz ist ebenfalls lang genug, um über die Zeile zu gehen, denn \ner hat zwei."), Has.Exactly(2).Items);

    [Test]
    public void Every_row_of_a_table_of_contents_is_a_paragraph() =>
        Assert.That(Body("Muster, Ada (AfD) . . . . . . . . . 7, 8\nProbe, Cora (SPD) . . . . . . . . . 9\n"), Has.Exactly(2).Items);

    [Test]
    public void A_list_dash_before_a_label_is_markup() =>
        Assert.That(Papers.Read("Antrag\n\nder Fraktion der SPD\n\nTitel\n\nDer Bundestag wolle beschließen:\n\n- II. Der Bundestag fordert,\n 1. dies;\n 2. das.")
            .Paragraphs.Select(p => p.Path).Skip(4), Is.EqualTo(new[] { "II", "II.1", "II.2" }));

    [Test]
    public void Brackets_around_an_address_are_markup() =>
        Assert.That(Body("Siehe (<https://example.org/a-b>)."), Is.EqualTo(new[] { "Siehe (https://example.org/a-b)." }));

    [Test]
    public void A_paragraph_torn_before_the_second_dash_is_mended() =>
        Assert.That(Papers.ReadText("Antrag\n\nder Fraktion der SPD\n\nTitel\n\nDas Vertrauen, sich ohne Überwachung im öffentlichen – auch im digitalen öffentlichen\n\n– Raum bewegen zu können, zählt."),
            Does.EndWith("im digitalen öffentlichen – Raum bewegen zu können, zählt."));

    [TestCase("V o r b e m e r k u n g  d e r  F r a g e s t e l l e r", "Vorbemerkung der Fragesteller")]
    [TestCase("V o r b e m e r k u n g d e r B u n d e s r e g i e r u n g", "Vorbemerkung der Bundesregierung")]
    [TestCase("S a m m e l ü b e r s i c h t  31", "Sammelübersicht 31")]
    public void Spaced_letters_are_closed(string spaced, string closed) => Assert.That(Body(spaced), Is.EqualTo(new[] { closed }));
}
