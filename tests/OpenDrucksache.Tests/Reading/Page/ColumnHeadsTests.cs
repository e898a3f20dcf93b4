namespace OpenDrucksache.Tests.Reading.Page;

public sealed class ColumnHeadsTests
{
    private const string Synopsis = "Zusammenstellung \ndes Entwurfs eines Gesetzes über Tauben \nEntwurf Beschlüsse des 98. Ausschusses \n"
        + "§ 1 Die Ruhe der Tauben darf in der Nacht von niemandem ohne Not und nur bei einer \nEntwurf Beschlüsse des 98. Ausschusses \nGefahr gestört werden. \n";

    [Test]
    public void The_heads_of_two_columns_do_not_come_again_in_the_middle_of_a_sentence() =>
        Assert.That(Papers.ReadText(Papers.With(Synopsis)), Does.Contain("nur bei einer Gefahr gestört"));

    [Test]
    public void The_first_stays() => Assert.That(Papers.Texts(Papers.With(Synopsis)), Has.One.Contains("Entwurf Beschlüsse des 98. Ausschusses"));

    [Test]
    public void A_table_of_petitions_goes_on_over_the_page() => Assert.That(
        Papers.Texts(Papers.With("Lfd. \nNr. \nAktenzeichen der \nEingabe \n1 Pet 1-98-05-005- \n014867 \n99999 Musterstadt Tauben \nnoch Beschlussempfehlung 2 \n \nLfd. \nNr. \nAktenzeichen der \nEingabe \n2 Pet 1-98-05-006- \n014868 \n99998 Beispielhausen Nachtzüge \n"), ParagraphKind.Table),
        Is.EqualTo(new[] { "Lfd. Nr. Aktenzeichen der Eingabe", "1 Pet 1-98-05-005-014867 99999 Musterstadt Tauben", "2 Pet 1-98-05-006-014868 99998 Beispielhausen Nachtzüge" }));
}
