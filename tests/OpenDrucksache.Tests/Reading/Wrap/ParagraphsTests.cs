namespace OpenDrucksache.Tests.Reading.Wrap;

public sealed class ParagraphsTests
{
    private const string Long = "Dieser Satz ist lang genug, dass er eine ganze Zeile der Drucksache füllt und \nnoch ";

    /// <summary>A paragraph whose first line ends without a space: a torn word was pulled down.</summary>
    private const string Pulled = "Diese Zeile ist so lang wie die anderen und endet vor einem Wort, das mit dem\nnächsten anfängt, und steht für viele. \n";

    private static IEnumerable<string> Body(string text) => Papers.Texts(Papers.With(text)).Skip(4);

    /// <summary>The paragraphs of a text whose lines end with a space where they go on, and only there, as DIP writes them.</summary>
    private static IEnumerable<string> Closed(string text) => Papers.Texts("Antrag \nder Fraktion der AfD \nEin Titel \nDer Bundestag wolle beschließen:\n" + text).Skip(4);

    [Test]
    public void A_day_at_the_start_of_a_line_is_no_item() =>
        Assert.That(Body(Long + "eine zweite anfängt, die bis zum Abend des kalten und nassen \n1. Januar 2026 reicht."), Has.Exactly(1).Items);

    [Test]
    public void A_dash_of_the_sentence_is_no_item() =>
        Assert.That(Body(Long + "eine zweite anfängt, die im öffentlichen – und im digitalen öffentlichen \n– Raum weitergeht."), Has.Exactly(1).Items);

    [Test]
    public void A_dash_in_brackets_is_no_item() =>
        Assert.That(Body(Long + "eine zweite anfängt (mit dem Anhang zu \n– 2099/0319) und weitergeht."), Has.Exactly(1).Items);

    [Test]
    public void A_dash_behind_a_semicolon_is_an_item() =>
        Assert.That(Body("– eine Zeile, die ganz voll ist und mit einem Strichpunkt am Ende aufhört, genau hier; \n– und eine zweite Zeile, die auch so voll ist und ohne ihn aufhört, an einem Punkt hier.\n"), Has.Exactly(2).Items);

    [Test]
    public void A_short_line_behind_a_semicolon_begins_a_list_of_its_own() =>
        Assert.That(Body("– eine Zeile, die ganz voll ist, damit die andere kurz ist, und mit der zweiten endet, der \nkurzen; \nzur Ruhe der Tauben \n– eine zweite Liste. \n"), Has.Exactly(3).Items);

    [TestCase("ersetzt")]
    [TestCase("eingefügt")]
    [TestCase("gefasst")]
    public void New_words_begin_behind_a_command_however_full_its_line(string command) =>
        Assert.That(Body($"2. Nach der neuen Nummer 6 wird in dem Gesetz zur Ruhe der Tauben die folgende {command}: \n‚7. § 58a wird nach der Ruhe der Tauben durch die folgenden drei Absätze ersetzt, \ndie gelten.‘ \n"), Has.Exactly(2).Items);

    [Test]
    public void A_number_behind_two_closing_marks_is_an_item() =>
        Assert.That(Body("1. § 5 wird: \n„Tauben ruhen, und niemand darf sie dabei stören, auch nicht in der Nacht, nie.“ ‘ \n2. Nummer 3 wird Nummer 4. \n"), Has.Exactly(3).Items);

    [Test]
    public void A_heading_behind_a_full_line_stands_alone() =>
        Assert.That(Body(Long + "diese Zeile ist auch so lang wie eine ganze Zeile der Drucksache, und sie endet.\nZur Ruhe der Tauben \nDie Tauben ruhen des Nachts, und das ist in dieser Zeile der Drucksache schon alles.\n"), Has.Exactly(3).Items);

    [Test]
    public void But_not_without_its_number() =>
        Assert.That(Body(Long + "diese Zeile ist auch so lang wie eine ganze Zeile der Drucksache und endet. II.\nZur Ruhe der Tauben \nDie Tauben ruhen des Nachts, und das ist in dieser Zeile der Drucksache schon alles.\n"), Has.Some.Contains("II. Zur Ruhe der Tauben"));

    [Test]
    public void A_part_of_a_ministry_in_a_sentence_is_no_heading() =>
        Assert.That(Body(Long + "eine zweite anfängt, die den besonderen Belangen dienen und in den \nGeschäftsbereich des Ausschusses fallen."), Has.Exactly(1).Items);

    [Test]
    public void A_bracket_that_refers_goes_on() =>
        Assert.That(Body(Long + "eine zweite anfängt (vgl. \nBundestagsdrucksache 98/1, S. 5)?"), Has.Exactly(1).Items);

    [Test]
    public void Paragraphs_are_counted_anew_below_each_number() =>
        Assert.That(Body("§ 1 \nRuhe \n(1) Tauben ruhen. \n(2) Nachts ruhen sie länger. \n§ 2 \nStörung der Ruhe \n(1) Niemand stört sie. \n"), Has.Some.EqualTo("(1) Niemand stört sie."));

    [Test]
    public void Lines_are_full_for_what_stands_above_the_signatures() =>
        Assert.That(Body("„(3) Die Ruhe der Tauben wird für alle, die sich im Taubenhaus und im Schlag \nAufhaltenden sichtbar gemacht. Wer sie zum zweiten Mal an einem Tag stört, dem wird \ndas Wort entzogen.“ \nBerlin, den 1. Mai 2026 \nAda Muster und Fraktion \nBegründung \n"
            + string.Concat(Enumerable.Repeat("Diese Zeile der Begründung ist sehr viel länger, weil die Begründung in Drucksachen über die ganze Seite geht und\n", 20))).First(), Does.Contain("im Schlag Aufhaltenden"));

    [Test]
    public void A_short_line_that_ends_a_sentence_ends_the_paragraph() =>
        Assert.That(Body(Long + "eine.\n" + "Der nächste Absatz ist ebenfalls lang genug, um über die Zeile zu gehen, denn \ner hat zwei."), Has.Exactly(2).Items);

    [Test]
    public void Every_row_of_a_table_of_contents_is_a_paragraph() =>
        Assert.That(Body("Muster, Ada (AfD) . . . . . . . . . 7, 8\nProbe, Cora (SPD) . . . . . . . . . 9\n"), Has.Exactly(2).Items);

    [TestCase("Probe, Cora\n(BÜNDNIS 90/DIE GRÜNEN) . . . . . . . . . 9\n", "Probe, Cora (BÜNDNIS 90/DIE GRÜNEN) . . . . . . . . . 9", TestName = "The_name_in_a_table_of_contents_stands_before_its_Fraktion")]
    [TestCase("Geschäftsbereich des Bundesministeriums für Türme, Seen, \nFlüsse und Küsten . . . . . . . . . 9\n", "Geschäftsbereich des Bundesministeriums für Türme, Seen, Flüsse und Küsten . . . . . . . . . 9", TestName = "A_row_of_a_table_of_contents_goes_on_behind_a_comma")]
    public void A_row_of_two_lines_is_one(string row, string joined) =>
        Assert.That(Body("Muster, Ada (AfD) . . . . . . . . . 7, 8\n" + row + "Zettel, Ben (Die Linke) . . . 57\n"), Is.EqualTo(new[] { "Muster, Ada (AfD) . . . . . . . . . 7, 8", joined, "Zettel, Ben (Die Linke) . . . 57" }));

    [Test]
    public void A_department_in_the_course_of_a_sentence_is_no_heading() =>
        Assert.That(Body(Long + "eine zweite anfängt, in der das Haus selbst und die Behörden im \nGeschäftsbereich des Bundesministeriums für Türme stehen. \n"), Has.Exactly(1).Items);

    [Test]
    public void An_address_goes_on_with_figures_that_a_line_end_has_torn_off() =>
        Assert.That(Body(Long + "eine zweite (www.example.org/\nleuchttuerme-an-binnengewaessern-und-ihre-freunde-im-ganzen-land-li.318\n8253)? \n"), Has.Exactly(1).Items.And.Some.EndsWith("land-li.3188253)?"));

    [TestCase("1. einen Bericht über Türme,", TestName = "A_comma_without_a_space_ends_the_paragraph_before_a_sentence")]
    [TestCase("1. einen Bericht über alle Leuchttürme, die es an den Seen des ganzen Landes gibt", TestName = "And_so_does_a_full_line_of_words")]
    public void What_DIP_closes_is_closed(string item) =>
        Assert.That(Closed("I. Der Bundestag fordert:\n" + item + "\nDie Seen des Landes haben mehr Türme, als die Küste der Nordsee je gehabt hat, und sie \nwerden gepflegt.\n2. das Geld dazu.\n"), Has.Exactly(4).Items);

    [Test]
    public void A_colon_within_brackets_ends_no_paragraph() =>
        Assert.That(Closed("I. Der Bundestag stellt fest:\n" + Pulled + Pulled + "Die Türme an den Seen werden von Jahr zu Jahr immer älter (vgl. Muster [2024]:\nLeuchtturmgeschichten aus dem Binnenland). \n2. das Geld.\n"), Has.Some.Contains("[2024]: Leuchtturmgeschichten"));

    [Test]
    public void Lines_of_an_annex_that_all_end_with_a_space_are_parted_by_their_length() =>
        Assert.That(Closed("I. Der Bundestag fordert:\n1. das;\n2. dies.\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"Das Projekt mit der laufenden Nummer {i} fördert \nden Bau. \nSumme \n"))), Has.Exactly(27).EqualTo("Summe"));

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

    [Test]
    public void A_heading_with_no_space_behind_it_ends_where_the_next_word_had_room() =>
        Assert.That(Body("A. Problem und Ziel\n" + Long + "eine zweite anfängt, die bis zum Abend des kalten und langen \nTages reicht. \n").First(), Is.EqualTo("A. Problem und Ziel"));

    [Test]
    public void A_word_pulled_to_the_next_line_ends_no_paragraph() =>
        Assert.That(Body(Long + "eine zweite anfängt, die bis zum Abend des kalten\nDonaudampfschifffahrtstages reicht und noch weiter. \n"), Has.Exactly(1).Items);

    [Test]
    public void The_headline_of_a_section_ends_before_its_first_item() =>
        Assert.That(Body(Long + "eine zweite. \n§ 5 \nRuhe \n(1) Tauben ruhen. \n(2) Spatzen auch. \n§ 6 \nPflichten der Tauben \n(1) Tauben gurren. \n").Skip(1),
            Is.EqualTo(new[] { "§ 5", "Ruhe", "(1) Tauben ruhen.", "(2) Spatzen auch.", "§ 6", "Pflichten der Tauben", "(1) Tauben gurren." }));

    [Test]
    public void The_headline_of_an_article_ends_before_the_section_that_it_changes() =>
        Assert.That(Body("Artikel 1 \nÄnderung der Taubenordnung \n§ 46 der Taubenordnung in der Fassung der Bekanntmachung vom 7. April 1987, die zuletzt \ngeändert worden ist, wird geändert: \n").Skip(1).First(),
            Is.EqualTo("Änderung der Taubenordnung"));

    [Test]
    public void Each_section_in_a_table_of_contents_is_a_paragraph() =>
        Assert.That(Body("Inhaltsübersicht \n§ 1 Zweck \n§ 2 Begriffe \n§ 2a Tauben \n" + Long + "eine zweite. \n").Skip(1).Take(3), Is.EqualTo(new[] { "§ 1 Zweck", "§ 2 Begriffe", "§ 2a Tauben" }));

    [Test]
    public void A_row_of_contents_may_go_over_two_lines() =>
        Assert.That(Body("2.1 Über das nächtliche Gurren der \nTauben ...................... 7 \n2.2 Schluss ...................... 8 \n"),
            Is.EqualTo(new[] { "2.1 Über das nächtliche Gurren der Tauben ...................... 7", "2.2 Schluss ...................... 8" }));

    [Test]
    public void What_a_letter_opens_and_closes_with_stands_alone() =>
        Assert.That(Body("Sehr geehrte Frau Präsidentin, \nhiermit übersende ich den Entwurf über die Tauben, den wir in der Sitzung am Abend beschlossen haben. \nMit freundlichen Grüßen \nAda Muster \n"),
            Is.EqualTo(new[] { "Sehr geehrte Frau Präsidentin,", "hiermit übersende ich den Entwurf über die Tauben, den wir in der Sitzung am Abend beschlossen haben.", "Mit freundlichen Grüßen", "Ada Muster" }));

    [Test]
    public void A_heading_that_is_torn_within_its_bracket_is_one() =>
        Assert.That(Body("Zu § 5 (Unterrichtung bei Unruhe einer Taube, eines dazugehörigen Nestes oder einer \nunvollständigen Taube) \n" + Long + "eine zweite. \n").First(),
            Is.EqualTo("Zu § 5 (Unterrichtung bei Unruhe einer Taube, eines dazugehörigen Nestes oder einer unvollständigen Taube)"));

    [TestCase("T e i l  2", "Teil 2")]
    [TestCase("V o r b e m e r k u n g  d e r  F r a g e s t e l l e r", "Vorbemerkung der Fragesteller")]
    [TestCase("V o r b e m e r k u n g d e r B u n d e s r e g i e r u n g", "Vorbemerkung der Bundesregierung")]
    [TestCase("I I .  P r ä s i d e n t ,  R a t  u n d  R u h e", "II. Präsident, Rat und Ruhe")]
    [TestCase("S a m m e l ü b e r s i c h t  31", "Sammelübersicht 31")]
    public void Spaced_letters_are_closed(string spaced, string closed) => Assert.That(Body(spaced), Is.EqualTo(new[] { closed }));
}
