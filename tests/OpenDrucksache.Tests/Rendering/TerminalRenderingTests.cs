using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering;
using OpenDrucksache.Tests.Comparing;
using OpenDrucksache.Tests.Specimens;

namespace OpenDrucksache.Tests.Rendering;

public sealed class TerminalRenderingTests
{
    private static readonly Comparison EveryClass = SpecimenFolder.Compare("2026-07-07/99-101.txt", "2026-07-28/99-101.txt");

    [Test]
    public void The_verdict_comes_before_the_changes_and_the_weightiest_come_first()
    {
        var written = Written(EveryClass);
        int[] places = [.. new[] { "Substantive changes:", "SUBSTANTIVE", "NOTABLE", "EDITORIAL" }
            .Select(w => written.IndexOf(w, StringComparison.Ordinal))];
        Assert.That(places, Is.Ordered.And.All.Not.Negative);
    }

    [TestCase(40)]
    [TestCase(80)]
    [TestCase(200)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        var longWords = EveryClass.AllChanges.Any(c => ((c.Old ?? "") + c.New).Split(' ').Any(w => w.Length > width - 10));
        Assume.That(longWords, Is.False.Or.EqualTo(width == 40));
        var lines = Written(EveryClass, new TerminalLook { Width = width }).Split('\n');
        Assert.That(lines.Where(l => l.Trim().Contains(' ', StringComparison.Ordinal)).Max(l => l.Length), Is.AtMost(width));
    }

    [Test]
    public void Colour_is_used_only_when_asked_for()
    {
        Assert.That(Written(EveryClass).Contains('\u001b', StringComparison.Ordinal), Is.False);
        Assert.That(Written(EveryClass, new TerminalLook { Color = true }).Contains("\u001b[32m", StringComparison.Ordinal), Is.True);
    }

    [Test]
    public void Signs_that_act_are_made_visible()
    {
        var written = Written(Pairs.Compare(Of("Ein Satz."), Of("Ein \u202Eböser\u001b]0;x\u0007 Satz.")));
        Assert.That(written.AsSpan().IndexOfAny('\u202E', '\u001b', '\u0007'), Is.Negative);
        Assert.That(written, Does.Contain("<U+202E>").And.Contain("<U+001B>"));
    }

    [Test]
    public void A_pair_that_differs_in_layout_only_says_so_in_a_sentence()
    {
        var written = Written(Pairs.Compare(Of("Ein Satz.", "Noch einer."), Of("Ein Satz. Noch einer.")));
        Assert.That(written, Does.Contain("Only the layout differs"));
    }

    [Test]
    public void A_class_can_be_shown_alone()
    {
        var written = Written(EveryClass, new TerminalLook { Shown = new Shown { Only = [ChangeClass.Amount] } });
        Assert.That(written, Does.Contain("amount").And.Not.Contain("person.added"));
    }

    [Test]
    public void Markdown_escapes_the_markup_in_a_paper()
    {
        using var writer = new StringWriter();
        MarkdownRendering.Write(writer, Pairs.Compare(Of("Ein Satz."), Of("Ein <b>**fetter**</b> Satz.")));
        Assert.That(writer.ToString(), Does.Contain(@"\<b\>\*\*fetter\*\*\</b\>"));
    }

    private static string Written(Comparison comparison, TerminalLook? look = null)
    {
        using var writer = new StringWriter();
        TerminalRendering.Write(writer, comparison, look ?? new TerminalLook());
        return writer.ToString();
    }

    private static Paper Of(params string[] texts) =>
        new() { Paragraphs = [.. texts.Select(t => new Paragraph("", ParagraphKind.Paragraph, null, t))] };
}
