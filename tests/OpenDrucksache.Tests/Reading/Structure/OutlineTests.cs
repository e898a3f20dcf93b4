namespace OpenDrucksache.Tests.Reading.Structure;

public sealed class OutlineTests
{
    private static IEnumerable<string> Paths(string body) => Papers.Read(Papers.With(body)).Paragraphs.Skip(4).Select(p => p.Path);

    [Test]
    public void Labels_nest_as_papers_nest_them() =>
        Assert.That(Paths("I. Eins: \n1. eins \na) klein; \naa) kleiner; \nbb) noch; \nb) groß; \n2. zwei. \nII. Zwei: \n1. wieder."),
            Is.EqualTo(new[] { "I", "I.1", "I.1.a", "I.1.a.aa", "I.1.a.bb", "I.1.b", "I.2", "II", "II.1" }));

    [Test]
    public void Bullets_are_counted_below_what_they_belong_to() =>
        Assert.That(Paths("I. Eins: \n– eins; \n– zwei. \nII. Zwei: \n– drei."), Is.EqualTo(new[] { "I", "I.–1", "I.–2", "II", "II.–1" }));

    [Test]
    public void Bullets_of_another_mark_stand_within_the_last() =>
        Assert.That(Paths("– eins und; \n• klein; \n• kleiner; \n– zwei. \n"), Is.EqualTo(new[] { "–1", "–1.–1", "–1.–2", "–2" }));

    [Test]
    public void But_not_behind_other_text() =>
        Assert.That(Paths("– eins; \n– zwei. \nDas ist etwas anderes: \n• drei; \n• vier. \n"), Is.EqualTo(new[] { "–1", "–2", "", "–3", "–4" }));

    [Test]
    public void A_colon_behind_a_number_is_no_part_of_the_path() =>
        Assert.That(Paths("Berlin, den 1. Mai 2026 \nAda Muster und Fraktion \nBegründung \nZu Nummer 1: \nDarum. \n").Skip(3), Is.EqualTo(new[] { "Begründung.Zu Nummer 1", "Begründung.Zu Nummer 1" }));

    [TestCase("Zu 1.:", "Zu 1")]
    [TestCase("Zu b)", "Zu b")]
    [TestCase("Zu 3:", "Zu 3")]
    [TestCase("Zu § 5 Taubenschlag", "Zu § 5")]
    public void The_reasons_for_an_item_stand_below_its_heading(string heading, string path) =>
        Assert.That(Paths($"{heading} \nDarum. \n"), Is.EqualTo(new[] { path, path }));

    [Test]
    public void The_reasons_open_a_branch() =>
        Assert.That(Paths("I. Eins: \n1. eins. \nBerlin, den 1. Mai 2026 \nAda Muster und Fraktion \nBegründung \n1. weil; \n2. darum."),
            Is.EqualTo(new[] { "I", "I.1", "place_date", "signature", "Begründung", "Begründung.1", "Begründung.2" }));

    [Test]
    public void A_statement_has_the_reasons_of_each_point_within() => Assert.That(
        Paths("Stellungnahme des Bundesrates \n1. Zu Artikel 1 \nEr ist zu ändern. \nBegründung: \nDarum. \na) Erstens. \n2. Zu Artikel 2 \nAuch. \nBegründung: \nDarum. \n").Select(path => path.Replace("Stellungnahme des Bundesrates", "S", StringComparison.Ordinal)),
        Is.EqualTo(new[] { "S", "S.1", "S.1", "S.1.Begründung", "S.1.Begründung", "S.1.Begründung.a", "S.2", "S.2", "S.2.Begründung", "S.2.Begründung" }));

    [Test]
    public void A_chapter_is_part_of_its_article_and_holds_sections() =>
        Assert.That(Paths("Artikel 1 \nKapitel 1 \nAbschnitt 1 \n§ 1 \nAbschnitt 2 \n§ 2 \nKapitel 2 \n§ 3 \nArtikel 2 \n"), Is.EqualTo(new[]
        {
            "Artikel 1", "Artikel 1.Kapitel 1", "Artikel 1.Kapitel 1.Abschnitt 1", "Artikel 1.Kapitel 1.Abschnitt 1.§ 1", "Artikel 1.Kapitel 1.Abschnitt 2",
            "Artikel 1.Kapitel 1.Abschnitt 2.§ 2", "Artikel 1.Kapitel 2", "Artikel 1.Kapitel 2.§ 3", "Artikel 2",
        }));

    [Test]
    public void The_chapters_of_a_treaty_hold_its_articles() =>
        Assert.That(Paths("Artikel 1 \nArtikel 2 \nKapitel 1 \nArtikel 1 \nArtikel 2 \nKapitel 2 \nArtikel 3 \n"), Is.EqualTo(new[]
        {
            "Artikel 1", "Artikel 2", "Artikel 2.Kapitel 1", "Artikel 2.Kapitel 1.Artikel 1", "Artikel 2.Kapitel 1.Artikel 2", "Artikel 2.Kapitel 2", "Artikel 2.Kapitel 2.Artikel 3",
        }));

    [Test]
    public void Reasons_nest_what_they_explain_as_the_law_does() =>
        Assert.That(Paths("Begründung \nB. Besonderer Teil \nZu Artikel 1 \nZu § 5 \nZu Absatz 1 \nZu Satz 2 \nZu Absatz 2 \nZu Nummer 1 \nZu § 6 \nZu Artikel 2 \nZu Nummer 1 \nZu § 7 \nZu Nummer 2 \n").Select(path => path.Replace("Begründung.B.", "", StringComparison.Ordinal).Replace("Zu ", "", StringComparison.Ordinal)).Skip(2),
            Is.EqualTo(new[]
            {
                "Artikel 1", "Artikel 1.§ 5", "Artikel 1.§ 5.Absatz 1", "Artikel 1.§ 5.Absatz 1.Satz 2", "Artikel 1.§ 5.Absatz 2", "Artikel 1.§ 5.Absatz 2.Nummer 1", "Artikel 1.§ 6",
                "Artikel 2", "Artikel 2.Nummer 1", "Artikel 2.Nummer 1.§ 7", "Artikel 2.Nummer 2",
            }));

    [Test]
    public void A_special_part_without_a_letter_stands_beside_the_general_one() =>
        Assert.That(Paths("Begründung \nA. Allgemeiner Teil \nI. Eins \nBesonderer Teil \nZu Artikel 1 \n"),
            Is.EqualTo(new[] { "Begründung", "Begründung.A", "Begründung.A.I", "Begründung.Besonderer Teil", "Begründung.Besonderer Teil.Zu Artikel 1" }));

    [Test]
    public void The_title_above_the_law_ends_the_front_sheet() =>
        Assert.That(Papers.Read("Gesetzentwurf \nder Fraktion der SPD \nEntwurf eines Gesetzes über die Ruhe der Tauben \nA. Problem \nTauben finden in der Nacht keine Ruhe, und das stört sie sehr, wie jeder weiß, der eine kennt. \nF. Weitere Kosten \nTauben sorgen am Abend für sich selbst, und daher entstehen weder dem Bund noch den Ländern oder den Gemeinden Kosten. \nEntwurf eines Gesetzes über die Ruhe der Tauben \nVom … \n")
            .Paragraphs.Select(p => p.Path).TakeLast(3), Is.EqualTo(new[] { "F", "", "" }));

    [Test]
    public void The_articles_of_a_bill_hold_their_paragraphs() =>
        Assert.That(Papers.Read("Gesetzentwurf \nder Bundesregierung \nEntwurf eines Gesetzes \nA. Problem \nKeines. \nE. Aufwand \nE.1 Bürger \nKeiner. \nDer Bundestag hat das folgende Gesetz beschlossen: \nArtikel 1 \n§ 5 \n(1) Satz. \nArtikel 2 \nEnde.")
            .Paragraphs.Skip(3).Select(p => p.Path), Is.EqualTo(
            new[] { "A", "A", "E", "E.1", "E.1", "formula", "Artikel 1", "Artikel 1.§ 5", "Artikel 1.§ 5.1", "Artikel 2", "Artikel 2" }));
}
