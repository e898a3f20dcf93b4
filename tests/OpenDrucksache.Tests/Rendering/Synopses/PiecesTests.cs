using CsCheck;
using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering.Synopses;

namespace OpenDrucksache.Tests.Rendering.Synopses;

internal sealed class PiecesTests
{
    [Test]
    public void Pieces_of_a_comparison_are_both_texts() => Records.Compared.Sample(AreBothTexts);

    [Test]
    public void Pieces_of_ops_that_cut_anywhere_are_both_texts() => Records.Raw.Sample(AreBothTexts);

    [Test]
    public void Breaks_are_where_the_texts_have_them() => Records.Raw.Sample(c =>
        Breaks(c, TextOpKind.Insert) == c.OldText.Split("\n\n").Length - 1
        && Breaks(c, TextOpKind.Delete) == c.NewText.Split("\n\n").Length - 1);

    private static bool AreBothTexts(Comparison comparison) =>
        Text(comparison, TextOpKind.Insert) == comparison.OldText && Text(comparison, TextOpKind.Delete) == comparison.NewText;

    private static string Text(Comparison comparison, TextOpKind without) =>
        string.Concat(Pieces.Of(comparison).Where(p => p.Op != without).Select(p => p.Text ?? "\n\n"));

    private static int Breaks(Comparison comparison, TextOpKind without) =>
        Pieces.Of(comparison).Count(p => p.Op != without && p.IsBreak);
}
