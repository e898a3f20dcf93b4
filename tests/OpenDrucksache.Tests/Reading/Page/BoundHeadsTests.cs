namespace OpenDrucksache.Tests.Reading.Page;

public sealed class BoundHeadsTests
{
    private static string Read(params string[] heads) => Papers.ReadText(Papers.With(string.Concat(heads.Select(head =>
        "Der Nachtzug fährt in der Nacht und niemand weiß, wann er ankommt, und wer mit ihm \n" + head + " \nfährt, der schläft gut. \n"))));

    [Test]
    public void Heads_of_a_report_that_is_bound_in_are_no_text() =>
        Assert.That(Read("2   |   NACHTZÜGE", "NACHTZÜGE   |   3", "4   |   ANKUNFT", "ANKUNFT   |   5"), Does.Not.Contain("|").And.Contain("wer mit ihm fährt"));

    [Test]
    public void Figures_that_do_not_rise_are_rows_of_a_table() => Assert.That(Read("9 | A B", "8 | C D", "7 | E F", "6 | G H"), Does.Contain("7 | E F"));
}
