using OpenDrucksache.Rendering;

namespace OpenDrucksache.Cli.Tests;

/// <summary>What a diff rehearses while it reads.</summary>
public sealed class RehearsalTests
{
    [Test]
    public void It_can_be_shown_in_every_form([Values("terminal", "side-by-side", "unified", "markdown", "html", "docx", "json")] string format) =>
        Assert.That(async () => await Rehearsal.Begin(new DiffLook(format, Shown.Default, Color: true, Width: 80, Pages: true)), Throws.Nothing);
}
