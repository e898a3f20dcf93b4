using OpenDrucksache.Reading.People;

namespace OpenDrucksache.Tests.Reading.People;

public sealed class CandidatesTests
{
    private const string Head = "Wahlvorschlag \nder Fraktionen der CDU/CSU und SPD \nWahl von Mitgliedern des Taubenrates \ngemäß § 6 Absatz 1 des Gesetzes zur Errichtung der \nTaubenstiftung Musterstadt \n";

    private static Paper Proposing(string lines) => Papers.Read($"{Head}{lines}Berlin, den 1. Mai 2026 \nEva Erfunden und Fraktion \n");

    private static IEnumerable<(string Name, string? Fraktion, string? Funktion)> Of(string lines) =>
        Proposing(lines).Vorgeschlagen.Select(p => (p.Name, p.Fraktion, p.Funktion));

    [Test]
    public void Each_line_below_the_title_names_one() =>
        Assert.That(Of("Ada Muster \nProf. Dr. Ben von Beispiel \nPhilip M. A. Probe \n").Select(p => p.Name), Is.EqualTo(new[] { "Ada Muster", "Prof. Dr. Ben von Beispiel", "Philip M. A. Probe" }));

    [Test]
    public void The_title_ends_above_the_first_name_and_holds_the_law() =>
        Assert.That(Proposing("Ada Muster \n").Titel, Is.EqualTo("Wahl von Mitgliedern des Taubenrates gemäß § 6 Absatz 1 des Gesetzes zur Errichtung der Taubenstiftung Musterstadt"));

    [Test]
    public void They_stand_below_the_Fraktion_that_proposes_them() =>
        Assert.That(Of("Fraktion der CDU/CSU \nAda Muster \nFraktion BÜNDNIS 90/DIE GRÜNEN \nBen Beispiel \n"),
            Is.EqualTo(new[] { ("Ada Muster", "CDU/CSU", (string?)null), ("Ben Beispiel", "BÜNDNIS 90/DIE GRÜNEN", null) }));

    [Test]
    public void Deputies_stand_beside_members() =>
        Assert.That(Of("Mitglieder Stellvertretung \nFraktion der SPD \nAda Muster Ben Beispiel \nCora Probe (Fulda) Dr. Dora dos Vorlage \n"), Is.EqualTo(new[]
        {
            ("Ada Muster", "SPD", "Mitglieder"), ("Ben Beispiel", "SPD", "Stellvertretung"), ("Cora Probe (Fulda)", "SPD", "Mitglieder"), ("Dr. Dora dos Vorlage", "SPD", "Stellvertretung"),
        }));

    [Test]
    public void A_row_may_have_no_deputy() =>
        Assert.That(Of("Mitglied Stellvertretung \nAda Muster Ben Beispiel \nDr. Cora Luise Probe \n").Select(p => (p.Name, p.Funktion)).Last(), Is.EqualTo(("Dr. Cora Luise Probe", "Mitglied")));

    [Test]
    public void A_row_that_could_be_cut_in_two_ways_names_nobody() => Assert.That(Of("Mitglieder Stellvertretung \nAda Lina Muster Ben Beispiel \n"), Is.Empty);

    [Test]
    public void But_a_warning_names_it() =>
        Assert.That(Proposing("Mitglieder Stellvertretung \nAda Lina Muster Ben Beispiel \n").Warnings, Has.Some.Contains("\"Ada Lina Muster Ben Beispiel\""));

    [Test]
    public void They_are_proposed_for_a_group() =>
        Assert.That(Of("Vertreterinnen und Vertreter der Taubenzucht \nAda Muster \n"), Is.EqualTo(new[] { ("Ada Muster", (string?)null, "Vertreterinnen und Vertreter der Taubenzucht") }));

    [Test]
    public void A_sentence_may_propose_one() =>
        Assert.That(Of("Der Wahlausschuss schlägt dem Deutschen Bundestag vor, \nProf. Dr. Ada Muster \nals Nachfolgerin für den Richter im Zweiten Senat des Gerichts \nDr. Ben Beispiel zu wählen. \n").Select(p => p.Name), Is.EqualTo(new[] { "Prof. Dr. Ada Muster" }));

    [Test]
    public void Who_signs_is_not_proposed() => Assert.That(Of("Ada Muster \n").Select(p => p.Name), Has.None.EqualTo("Eva Erfunden"));

    [Test]
    public void No_other_paper_proposes_anybody() => Assert.That(Papers.Read(Papers.With("Ada Muster \nBen Beispiel \n")).Vorgeschlagen, Is.Empty);

    [Test]
    public void The_rows_are_paragraphs_of_their_own_however_many_there_are() =>
        Assert.That(Proposing(string.Concat(Enumerable.Repeat("Ada Muster \nBen Beispiel \n", 30))).Paragraphs.Count(p => p is { Kind: ParagraphKind.Paragraph }), Is.EqualTo(60));

    [Test]
    public void They_are_placed_below_their_head() =>
        Assert.That(Proposing("Mitglieder Stellvertretung \nFraktion der SPD \nAda Muster Ben Beispiel \n").Paragraphs.Skip(3).Take(3).Select(p => (p.Kind, p.Path)),
            Is.EqualTo(new[] { (ParagraphKind.Table, ""), (ParagraphKind.Heading, "SPD"), (ParagraphKind.Table, "SPD") }));

    [TestCase("Ada Muster")]
    [TestCase("Dr. rer. nat. Ben von der Aue (Bad Probe)")]
    [TestCase("Ada Muster Dr. Ben O’Beispiel")]
    public void A_name_is_told(string line) => Assert.That(Proposals.IsName(line), Is.True);

    [TestCase("Vertreter der Wissenschaft")]
    [TestCase("vorgeschlagen.")]
    [TestCase("Dr. Ben Beispiel zu wählen.")]
    [TestCase("Juden Europas“")]
    [TestCase("Bundestag 2026")]
    [TestCase("Taubenrat")]
    public void And_what_is_none(string line) => Assert.That(Proposals.IsName(line), Is.False);
}
