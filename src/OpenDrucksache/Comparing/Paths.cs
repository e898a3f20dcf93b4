namespace OpenDrucksache.Comparing;

/// <summary>Where a paragraph stands, in a word: its numbering, or its part of the paper.</summary>
internal static class Paths
{
    public const string Authors = "authors";
    public const string Signature = "signature";
    public const string Header = "header";

    /// <summary>"II.3", or for what stands outside the numbering "authors", "title" …; empty for running text.</summary>
    public static string Of(Paragraph paragraph) => paragraph.Path.Length > 0 ? paragraph.Path : paragraph.Kind switch
    {
        ParagraphKind.Authors => Authors,
        ParagraphKind.Signature => Signature,
        ParagraphKind.Title => "title",
        ParagraphKind.Reference => "reference",
        ParagraphKind.Formula => "formula",
        ParagraphKind.PlaceDate => "place_date",
        ParagraphKind.Footnote => "footnote",
        ParagraphKind.Reasons => "reasons",
        _ => "",
    };
}
