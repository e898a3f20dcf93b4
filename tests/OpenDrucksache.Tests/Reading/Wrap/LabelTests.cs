using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Tests.Reading.Wrap;

public sealed class LabelTests
{
    [TestCase("I. Der", LabelStyle.Roman, 1)]
    [TestCase("XIV. Der", LabelStyle.Roman, 14)]
    [TestCase("A. Problem", LabelStyle.Capital, 1)]
    [TestCase("12. den", LabelStyle.Arabic, 12)]
    [TestCase("3) den", LabelStyle.Arabic, 3)]
    [TestCase("E.1 Aufwand", LabelStyle.Decimal, 1)]
    [TestCase("2.3.4 Lage", LabelStyle.Decimal, 4)]
    [TestCase("b) den", LabelStyle.Letter, 2)]
    [TestCase("aa) den", LabelStyle.DoubleLetter, 1)]
    [TestCase("(2) Die", LabelStyle.Bracketed, 2)]
    [TestCase("– den", LabelStyle.Bullet, 0)]
    [TestCase("o eine Vorlage", LabelStyle.Bullet, 0)]
    public void It_is_read(string text, object style, int ordinal)
    {
        Assert.That(Label.TryRead(text, out var label), Is.True);
        Assert.That((label.Style, label.Ordinal), Is.EqualTo(((LabelStyle)style, ordinal)));
    }

    [TestCase("2025. Das")]
    [TestCase("z. B.")]
    [TestCase("Dr. Muster")]
    [TestCase("IIII. Der")]
    [TestCase("S. 12), und zwar")]
    [TestCase("A. f. Gesundheit")]
    [TestCase("S. 33, zuletzt")]
    [TestCase("Wort")]
    [TestCase("o d e r")]
    [TestCase("A. f. Recht")]
    [TestCase("I. d. R. ist")]
    [TestCase("")]
    public void It_is_none(string text) => Assert.That(Label.TryRead(text, out _), Is.False);

    [TestCase("13. a) Welche?", true)]
    [TestCase("13. b) Welche?", false)]
    [TestCase("13. Welche?", false)]
    [TestCase("I. a) Welche?", false)]
    public void A_number_may_open_letters(string text, bool opens) =>
        Assert.That(Label.TryRead(text, out var label) && label.OpensLetters(text, out _), Is.EqualTo(opens));
}
