namespace OpenDrucksache.Tests.Reading.Wrap;

public sealed class RapporteursTests
{
    private const string Paper = "Beschlussempfehlung und Bericht \ndes Ausschusses für Muster (11. Ausschuss) \nzu dem Antrag der Fraktion der SPD \n– Drucksache 98/1 – \nTauben \n"
        + "A. Problem \nKeines. \nBeschlussempfehlung \nDer Bundestag wolle beschließen, \nden Antrag abzulehnen. \nBerlin, den 1. Mai 2026 \nDer Ausschuss für Muster \n";

    private static Paragraph Head(string text) => Papers.Read(Paper + text).Paragraphs.First(p => p.Text.StartsWith("Bericht de", StringComparison.Ordinal));

    [TestCase("Bericht der Abgeordneten Ada Muster, Ben Beispiel, Cora Probe, Dr. Dora \nVorlage und Emil Entwurf \n", "Bericht der Abgeordneten Ada Muster, Ben Beispiel, Cora Probe, Dr. Dora Vorlage und Emil Entwurf")]
    [TestCase("Bericht der Abgeordneten Ada Muster, Ben Beispiel, Cora Probe, Dora Vorlage und Dr. \nEmil von Entwurf \n", "Bericht der Abgeordneten Ada Muster, Ben Beispiel, Cora Probe, Dora Vorlage und Dr. Emil von Entwurf")]
    [TestCase("Bericht der Abgeordneten Ada Muster, Ben Beispiel, Cora \nProbe, Dora Vorlage \n", "Bericht der Abgeordneten Ada Muster, Ben Beispiel, Cora Probe, Dora Vorlage")]
    [TestCase("Bericht des Abgeordneten Ben Beispiel \n", "Bericht des Abgeordneten Ben Beispiel")]
    [TestCase("Bericht der Abgeordneten Ada Muster und Ben Beispiel \nTauben ruhen in der Nacht, und das tun sie schon sehr lange, wie ein jeder weiß. \n", "Bericht der Abgeordneten Ada Muster und Ben Beispiel")]
    public void The_heading_ends_with_the_last_name(string text, string head) => Assert.That(Head(text + "I. Überweisung \nEr wurde überwiesen. \n").Text, Is.EqualTo(head));

    [Test]
    public void It_is_a_heading_and_opens_the_report() =>
        Assert.That(Head("Bericht des Abgeordneten Ben Beispiel \nI. Überweisung \n"), Has.Property("Kind").EqualTo(ParagraphKind.Heading).And.Property("Path").EqualTo("Bericht"));
}
