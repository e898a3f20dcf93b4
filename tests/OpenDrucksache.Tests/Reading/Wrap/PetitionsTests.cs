namespace OpenDrucksache.Tests.Reading.Wrap;

public sealed class PetitionsTests
{
    private const string Head = "Lfd. \nNr. \nAktenzeichen der \nEingabe \nWohnsitz des Einsenders Inhalt der Eingabe \n";

    private const string Rows = "1 Pet 1-98-05-005- \n014867 \n99999 Musterstadt am \nMusterbach \nTaubenhaltung \n2 Pet 3-98-08-6120- \n015178 \n99998 Beispielhausen Nachtzüge\n";

    private static readonly string Paper = "Beschlussempfehlung \ndes Petitionsausschusses (2. Ausschuss) \n– Sammelübersicht 7 zu Petitionen – \nDer Bundestag wolle beschließen, \n"
        + "die in der nachfolgenden Sammelübersicht enthaltenen Beschlussempfehlungen anzunehmen. \nBerlin, den 1. Mai 2026 \nDer Petitionsausschuss \nDr. Ada Muster \nVorsitzende \n"
        + "S a m m e l ü b e r s i c h t  7 \nüber die vom Petitionsausschuss behandelten Petitionen \nBeschlussempfehlung 1 \nDie Petitionsverfahren abzuschließen \n";

    private static IEnumerable<string> Table(string text) => Papers.Texts(Paper + text, ParagraphKind.Table);

    [Test]
    public void A_petition_is_one_row_and_so_are_the_heads_of_its_columns() => Assert.That(Table(Head + Rows), Is.EqualTo(new[]
    {
        "Lfd. Nr. Aktenzeichen der Eingabe Wohnsitz des Einsenders Inhalt der Eingabe",
        "1 Pet 1-98-05-005-014867 99999 Musterstadt am Musterbach Taubenhaltung",
        "2 Pet 3-98-08-6120-015178 99998 Beispielhausen Nachtzüge",
    }));

    [Test]
    public void What_all_of_them_are_about_is_a_row_of_its_own() =>
        Assert.That(Table("Inhalt der Eingabe \nTaubenhaltung \n" + Head + Rows).First(), Is.EqualTo("Inhalt der Eingabe Taubenhaltung"));

    [Test]
    public void The_next_recommendation_ends_the_last_row() =>
        Assert.That(Papers.Read(Paper + Head + Rows + "Beschlussempfehlung 2 \nDie Petition der Bundesregierung zu überweisen \n").Paragraphs.Select(p => p.Path).Last(),
            Is.EqualTo("Sammelübersicht 7.Beschlussempfehlung 2"));

    [Test]
    public void One_recommendation_without_a_number_belongs_to_its_overview() =>
        Assert.That(Papers.Read(Paper.Replace("Beschlussempfehlung 1", "Beschlussempfehlung", StringComparison.Ordinal) + Head + Rows).Paragraphs[^1].Path,
            Is.EqualTo("Sammelübersicht 7.Beschlussempfehlung"));

    [Test]
    public void A_running_number_of_another_table_heads_no_petitions() =>
        Assert.That(Papers.Texts(Papers.With("Lfd. \nNr. \nOrt \nZahl \n1 Musterstadt \n"), ParagraphKind.Table), Is.Empty);
}
