namespace OpenDrucksache.Tests.Reading.Structure;

public sealed class FrontMatterTests
{
    private static IEnumerable<(ParagraphKind Kind, string Text)> Front(string text) =>
        Papers.Read(text).Paragraphs.Select(p => (p.Kind, p.Text));

    [Test]
    public void An_author_goes_on_behind_an_adjective() => Assert.That(
        Papers.Texts("Unterrichtung \ndurch die Delegation der Bundesrepublik Deutschland in der Parlamentarischen \nVersammlung der Nachtzüge \nTagung in Berlin \nA. Verlauf \nEs war kalt. \n", ParagraphKind.Authors),
        Is.EqualTo(new[] { "durch die Delegation der Bundesrepublik Deutschland in der Parlamentarischen Versammlung der Nachtzüge" }));

    [Test]
    public void A_resolution_refers_to_a_bill_and_has_its_title() =>
        Assert.That(Front("""
            Entschließungsantrag 
            der Abgeordneten Ada Muster, Cora 
            Probe und der Fraktion der AfD 
            zu der dritten Beratung des Gesetzentwurfs der Bundesregierung 
            – Drucksachen 98/500, 98/501 – 
            Entwurf eines Gesetzes über die Feststellung des Haushalts 
            (Haushaltsgesetz) 
            hier: Einzelplan 09 
            Der Bundestag wolle beschließen: 
            """).Skip(1), Is.EqualTo(new[]
        {
            (ParagraphKind.Authors, "der Abgeordneten Ada Muster, Cora Probe und der Fraktion der AfD"),
            (ParagraphKind.Reference, "zu der dritten Beratung des Gesetzentwurfs der Bundesregierung"),
            (ParagraphKind.Reference, "– Drucksachen 98/500, 98/501 –"),
            (ParagraphKind.Title, "Entwurf eines Gesetzes über die Feststellung des Haushalts (Haushaltsgesetz)"),
            (ParagraphKind.Reference, "hier: Einzelplan 09"),
            (ParagraphKind.Formula, "Der Bundestag wolle beschließen:"),
        }));

    [TestCase("Entwurf eines Gesetzes \nzu dem Abkommen vom 1. Mai 2026 über Tauben \nA. Problem und Ziel \nKeines. \n", "Entwurf eines Gesetzes zu dem Abkommen vom 1. Mai 2026 über Tauben")]
    [TestCase("Haushaltsführung im Jahr 2026; \nMitteilung über die Tauben \nSchreiben des Bundesministeriums vom 4. Juni 2026 über alles, was in diesem Jahr für die Tauben geschah \nund noch geschehen soll, sobald es Geld gibt. \n", "Haushaltsführung im Jahr 2026; Mitteilung über die Tauben")]
    public void A_title_goes_on(string text, string title) =>
        Assert.That(Papers.Read((title[0] == 'E' ? "Gesetzentwurf" : "Unterrichtung") + " \ndurch die Bundesregierung \n" + text).Titel, Is.EqualTo(title));

    [Test]
    public void A_motion_of_a_group_names_no_Fraktion_and_its_list_may_be_torn_within_a_name() =>
        Assert.That(Front("""
            Antrag 
            der Abgeordneten Ada Muster, Dr. Ben Beispiel, Cora Probe (Musterstadt), Dora Vorlage, Emil 
            Entwurf und Fred Skizze 
            Nachtruhe für Tauben 
            Der Bundestag wolle beschließen: 
            """).Skip(1).Take(2), Is.EqualTo(new[]
        {
            (ParagraphKind.Authors, "der Abgeordneten Ada Muster, Dr. Ben Beispiel, Cora Probe (Musterstadt), Dora Vorlage, Emil Entwurf und Fred Skizze"),
            (ParagraphKind.Title, "Nachtruhe für Tauben"),
        }));

    [Test]
    public void The_formula_may_name_the_Bundestag_in_full() =>
        Assert.That(Papers.Read("Antrag \nder Bundesregierung \nRuhe der Tauben \nDer Deutsche Bundestag wolle beschließen: \n1. Tauben ruhen. \n").Titel, Is.EqualTo("Ruhe der Tauben"));

    [Test]
    public void What_is_announced_below_the_title_goes_on_to_the_formula() =>
        Assert.That(Front("Antrag \nder Fraktion der SPD \nHaushalt der Tauben \nhier: Einzelplan 98 \nGeschäftsbereich des Ministeriums der Tauben \nund Falken \nDer Bundestag wolle beschließen: \n").Skip(3).First(),
            Is.EqualTo((ParagraphKind.Reference, "hier: Einzelplan 98 Geschäftsbereich des Ministeriums der Tauben und Falken")));

    [Test]
    public void The_proposals_of_a_Fraktion_are_no_part_of_the_title() =>
        Assert.That(Papers.Read("Wahlvorschlag \nder Fraktionen der CDU/CSU und SPD \nWahl der Mitglieder des Gremiums gemäß § 3 des Taubengesetzes \nFraktion der CDU/CSU \nAda Muster \n").Titel,
            Is.EqualTo("Wahl der Mitglieder des Gremiums gemäß § 3 des Taubengesetzes"));

    [Test]
    public void A_recommendation_on_two_papers_has_two_titles_and_the_first_is_its_own() =>
        Assert.That(Papers.Read("""
            Beschlussempfehlung und Bericht 
            des Ausschusses für Muster (11. Ausschuss) 
            a) zu dem Antrag der Fraktion der AfD 
            – Drucksache 98/1 – 
            Erster Titel 
            b) zu dem Antrag der Fraktion der SPD 
            – Drucksache 98/2 – 
            Zweiter Titel 
            A. Problem 
            Keines. 
            """), Has.Property(nameof(Paper.Titel)).EqualTo("Erster Titel").And.Property(nameof(Paper.Bezug)).EqualTo(new[] { "98/1", "98/2" }));

    [TestCase("Ada Muster, Cora Probe und der Fraktion BÜNDNIS ", "90/DIE GRÜNEN ")]
    [TestCase("Ada Muster, Cora Probe und der Fraktion BÜNDNIS 90/DIE ", "GRÜNEN ")]
    [TestCase("Ada Muster, Cora Probe und der Fraktion ", "BÜNDNIS 90/DIE GRÜNEN ")]
    [TestCase("Ada Muster, Cora Probe und der Fraktion Die ", "Linke ")]
    public void The_authors_end_with_a_Fraktion_whose_name_is_torn(string first, string second) =>
        Assert.That(
            Papers.Read($"Antrag \nder Abgeordneten {first}\n{second}\nTauben, Falken, Sperlinge und ihre \nSchläge schützen \nDer Bundestag wolle beschließen: \n").Titel,
            Is.EqualTo("Tauben, Falken, Sperlinge und ihre Schläge schützen"));

    [TestCase("Antrag*", "Antrag")]
    [TestCase("Wahlvorschläge", "Wahlvorschlag")]
    [TestCase("Große Anfrage", "Große Anfrage")]
    [TestCase("Verordnung", "Verordnung")]
    public void The_type_is_DIPs_word(string line, string typ) =>
        Assert.That(Papers.Read(line + " \nder Bundesregierung \nTitel \n").Drucksachetyp, Is.EqualTo(typ));

    [Test]
    public void A_front_that_the_text_brings_late_comes_first() =>
        Assert.That(Papers.ReadText("A. Problem \nEs gibt eines. \nGesetzentwurf \nder Bundesregierung \nEntwurf eines Gesetzes \nDeutscher Bundestag Drucksache 98/1 \n98. Wahlperiode 01.02.2026 \nB. Lösung \n"),
            Does.StartWith("Gesetzentwurf\n\nder Bundesregierung\n\nEntwurf eines Gesetzes\n\nA. Problem"));

    [TestCase("KOM(2022) 209 endg.; Ratsdok. 9068/22", "KOM(2022) 209")]
    [TestCase("– Drucksache 98/781 (neu) –", "98/781")]
    public void The_papers_referred_to_are_named(string line, string number) =>
        Assert.That(Papers.Read($"Antrag \nder Fraktion der SPD \nzu der Beratung des Berichts \n{line} \nTitel \nDer Bundestag wolle beschließen: \n").Bezug, Is.EqualTo(new[] { number }));
}
