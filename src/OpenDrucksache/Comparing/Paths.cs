using System.Globalization;

namespace OpenDrucksache.Comparing;

/// <summary>Where a paragraph stands, in a word: its numbering, or its part of the paper.</summary>
internal static class Paths
{
    public const string Authors = "authors";
    public const string Signature = "signature";
    public const string Header = "header";

    /// <summary>What stands between the cells of a row, where they are told apart.</summary>
    public const char CellBar = '|';

    /// <summary>"table row 3"; behind the numbering that the table stands in, if any.</summary>
    public static string OfRow(string path, int row) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}{(path.Length == 0 ? "" : " ")}table row {row}");

    /// <summary>", column 2"; empty where no bars tell cells apart.</summary>
    public static string OfColumn(ReadOnlySpan<char> row, int place)
    {
        if (!row.Contains(CellBar))
        {
            return "";
        }

        var column = row[..Math.Min(place, row.Length)].Count(CellBar) + (row[0] == CellBar ? 0 : 1);
        return string.Create(CultureInfo.InvariantCulture, $", column {Math.Max(1, column)}");
    }

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
