using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Tests.Reading.Wrap;

public sealed class ExplainedTests
{
    [TestCase("Zu Nummer 3 (§ 5)", "Zu Nummer 3")]
    [TestCase("Zu Buchstabe c)", "Zu Buchstabe c")]
    [TestCase("Zu Satz 1", "Zu Satz 1")]
    [TestCase("Zu Kapitel 2 (Ruhe der Tauben)", "Zu Kapitel 2")]
    [TestCase("Zu den Buchstaben a, b und c", "Zu den Buchstaben a, b und c")]
    [TestCase("Zu Artikel 1 Nummer 2 und 3 (§ 5 – neu –)", "Zu Artikel 1 Nummer 2 und 3")]
    [TestCase("Zu Buchstabe b Doppelbuchstabe aa:", "Zu Buchstabe b Doppelbuchstabe aa")]
    [TestCase("Zu Nummer 2 Zu Artikel 1 (§ 4 Absatz 1)", "Zu Nummer 2 Zu Artikel 1")]
    [TestCase("Zu Nummer 3 – neu –:", "Zu Nummer 3")]
    public void A_heading_has_a_name(string text, string name) => Assert.That(text[..Explained.Length(text)], Is.EqualTo(name));

    [TestCase("Zu Artikel 1 ist zu sagen, dass er gilt")]
    [TestCase("Zu Beginn 2")]
    [TestCase("Zu den Tauben")]
    [TestCase("Zu § 5 (Ruhe der Tauben in der")]
    [TestCase("Zu Artikel")]
    [TestCase("Zug 1")]
    public void A_sentence_is_none(string text) => Assert.That(Explained.Length(text), Is.Zero);
}
