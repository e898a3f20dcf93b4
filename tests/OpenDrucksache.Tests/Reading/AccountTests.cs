using System.Text;
using CsCheck;
using OpenDrucksache.Fuzzing;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Tests.Reading;

public sealed class AccountTests
{
    private static readonly Gen<string> Scraps = Gen.OneOf(
        "I. ", "1. ", "a) ", "– ", "\n", " \n", "\n\n", "-\n", "Wort", "wort ", "der ", "Satz. ", "V\norabfassung – w\nird durch die lektorierte Fassung ersetzt.\n",
        "Deutscher Bundestag Drucksache 99/1 \n99. Wahlperiode 01.01.2026\n", "Antrag\n", "Berlin, den 1. Mai 2026\n", "Begründung\n", "1 www.example.org/a\n",
        "* Note.\n", "\u00AD", "<https://example.org/a>", "B e g r ü n d u n g\n", "\t", "\f", "é", "😀", "2026 ", "ISSN 0722-8333\n", "(", ")", "„", "“ ");

    private static readonly Gen<string> Texts = Scraps.Array[1, 60].Select(string.Concat).Where(t => !string.IsNullOrWhiteSpace(t));

    [Test]
    public void Every_character_is_in_the_text_or_in_a_classed_span() =>
        Texts.Sample(text => Proof.Broken(PaperReader.Examine(Encoding.UTF8.GetBytes(text))) is null, iter: 2000);

    [Test]
    public void The_notice_is_classed_and_not_lost() =>
        Assert.That(PaperReader.Examine(Encoding.UTF8.GetBytes(Papers.Antrag)).Spans.Where(s => s.Class == SpanClass.Notice).Sum(s => s.Length),
            Is.EqualTo("Vorabfassung–wirddurchdielektorierteFassungersetzt.".Length));
}
