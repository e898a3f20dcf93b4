using OpenDrucksache.Reading;

namespace OpenDrucksache.Tests.Reading;

/// <summary>A real motion in the re-flowed flavour.</summary>
public sealed class SeedTests
{
    private static Paper Seed => PaperReader.Read(File.ReadAllBytes(Directory.GetFiles(SharedData.Shared("seed"), "*.txt").Single()));

    [Test]
    public void Type_art_and_title_are_read() =>
        Assert.That((Seed.Drucksachetyp, Seed.Art, Seed.Titel), Is.EqualTo(("Antrag", Art.Vorab, "Nein zu biometrischen Massenerkennungssystemen")));

    [Test]
    public void Thirteen_persons_bring_it_in() => Assert.That((Seed.Urheber.Personen.Count, Seed.Urheber.Fraktionen.Single()), Is.EqualTo((13, "Die Linke")));

    [Test]
    public void Two_sign_it_in_Berlin() =>
        Assert.That((Seed.Unterzeichner.Count, Seed.Ort, Seed.UnterschriftDatum), Is.EqualTo((2, "Berlin", new DateOnly(2026, 7, 7))));

    [Test]
    public void The_second_section_has_two_items() =>
        Assert.That(Seed.Paragraphs.Where(p => p.Marker is not null).Select(p => p.Path), Is.EqualTo(new[] { "I", "II", "II.1", "II.2" }));

    [Test]
    public void The_torn_paragraph_is_mended() => Assert.That(ReadingText.Of(Seed), Does.Contain("im digitalen öffentlichen – Raum anonym bewegen"));
}
