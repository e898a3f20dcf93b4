using CsCheck;
using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering.Synopses;

namespace OpenDrucksache.Tests.Rendering.Synopses;

internal sealed class SynopsisTests
{
    [Test]
    public void Every_old_paragraph_is_in_one_row_in_order() =>
        Records.Compared.Sample(c => Texts(Synopsis.Rows(c).SelectMany(r => r.Old)).SequenceEqual(Paragraphs(c.OldText)));

    [Test]
    public void Every_new_paragraph_is_in_one_row_in_order() =>
        Records.Compared.Sample(c => Texts(Synopsis.Rows(c).SelectMany(r => r.New)).SequenceEqual(Paragraphs(c.NewText)));

    [Test]
    public void Every_change_in_the_text_is_in_a_row() => Records.Compared.Sample(c =>
        Synopsis.Rows(c).SelectMany(r => r.Changes).Select(x => x.N).ToHashSet()
            .IsSupersetOf(c.Ops.Where(o => o.Change is not null && HasWords(c, o)).Select(o => o.Change!.Value)));

    [Test]
    public void A_new_paragraph_leaves_the_row_before_it_alone()
    {
        var comparison = Records.OfTexts(["Der erste Absatz bleibt stehen."], ["Der erste Absatz bleibt stehen.", "Ganz neu ist dieser zweite."]);
        Assert.That(Synopsis.Rows(comparison).Select(r => r.Changes.Count()), Is.EqualTo((int[])[0, 1]));
    }

    [Test]
    public void A_split_paragraph_stands_beside_its_halves()
    {
        var comparison = Records.OfTexts(
            ["Das Luftschiff fährt heute. Der Hafen bleibt morgen geschlossen."],
            ["Das Luftschiff fährt heute.", "Der Hafen bleibt morgen geschlossen."]);
        Assert.That(Synopsis.Rows(comparison).Select(r => (r.Old.Count, r.New.Count)), Is.EqualTo(((int, int)[])[(1, 2)]));
    }

    [Test]
    public void Empty_texts_have_no_rows() => Assert.That(Synopsis.Rows(Records.OfTexts([], [])), Is.Empty);

    private static IEnumerable<string> Texts(IEnumerable<SynopsisParagraph> paragraphs) =>
        paragraphs.Select(p => string.Concat(p.Pieces.Select(x => x.Text)));

    private static string[] Paragraphs(string text) => text.Length == 0 ? [] : text.Split("\n\n");

    private static bool HasWords(Comparison comparison, TextOp op) =>
        Pieces.Of(comparison).Any(p => p.Change?.N == op.Change && !p.IsBreak);
}
