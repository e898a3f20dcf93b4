using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering;
using OpenDrucksache.Rendering.SideBySide;
using OpenDrucksache.Tests.Rendering.Synopses;

namespace OpenDrucksache.Tests.Rendering.SideBySide;

internal sealed partial class SideBySideRenderingTests
{
    [Test]
    public void No_line_is_wider_than_the_terminal() => Gen.Select(Records.Compared, Gen.Int[40, 160]).Sample((c, width) =>
        Lines(c, new TerminalLook { Width = width }).All(line => Columns.Of(line) <= width));

    [Test]
    public void A_long_verdict_goes_on_in_a_second_line() =>
        Assert.That(Lines(Records.OfTexts(["Es sind 12 Häfen."], ["Es sind 14 Häfen.", "Ganz neu ist dieser."]), new TerminalLook { Width = 40 }).FindIndex(line => line.Contains('┬', StringComparison.Ordinal)), Is.GreaterThan(2));

    [Test]
    public void Colour_changes_no_word() => Records.Compared.Sample(c =>
        !Lines(c, new TerminalLook { Color = false }).Any(l => l.Contains('\e', StringComparison.Ordinal)));

    [Test]
    public void Every_coloured_line_is_reset() => Records.Compared.Sample(c =>
        Lines(c, new TerminalLook { Color = true }).All(l => Escapes().Matches(l).LastOrDefault() is null or { Value: "\e[0m" }));

    [Test]
    public void A_changed_word_is_bracketed_on_both_sides()
    {
        var text = Text(Records.OfTexts(["Es sind 12 Häfen."], ["Es sind 14 Häfen."]));
        Assert.That(text, Does.Match(@"(?m)^Es sind \[-12-\] Häfen\. +\| Es sind \{\+14\+\} Häfen\.$"));
    }

    [Test]
    public void A_new_paragraph_stands_alone()
    {
        var text = Text(Records.OfTexts(["Der erste bleibt."], ["Der erste bleibt.", "Ganz neu ist dieser."]));
        Assert.That(text, Does.Match("(?m)^ +> Ganz neu ist dieser\\.$"));
    }

    [Test]
    public void Hostile_text_is_visible() =>
        Assert.That(Text(Records.OfTexts(["Gut"], [Records.Hostile])), Does.Contain("<U+001B>[31m<U+202E>").And.Not.Matches("[\e\u202e]"));

    [Test]
    public void Wide_signs_take_two_columns_and_combining_ones_none() =>
        Assert.That(Columns.Of("日本a\u0308\U0001F600"), Is.EqualTo(7));

    [Test]
    public void Without_changes_only_the_verdict_is_said() =>
        Assert.That(Lines(Records.OfTexts(["Gleich"], ["Gleich"]), new TerminalLook()), Has.Count.EqualTo(1));

    private static List<string> Lines(Comparison comparison, TerminalLook look)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        SideBySideRendering.Write(output, comparison, look);
        return [.. output.ToString().TrimEnd('\n').Split('\n')];
    }

    private static string Text(Comparison comparison) => string.Join('\n', Lines(comparison, new TerminalLook()));

    [GeneratedRegex("\e\\[[0-9;]*m")]
    private static partial Regex Escapes();
}
