namespace OpenDrucksache.Publishing.Tables;

/// <summary>One row per paragraph of a Fassung.</summary>
internal sealed class ParagraphsTable() : Table<ParagraphRow>(
    "paragraphs",
    "One row per paragraph of a Fassung, in reading order. The texts of a Fassung joined by blank lines are its reading text.",
    ["ref", "n"],
    [
        Code("ref", r => r.Ref.ToString(), "The Fassung.") with { References = "fassungen" },
        Code("dokumentnummer", r => r.Ref.Drucksache.ToString(), "The paper.") with { References = "drucksachen" },
        Integer("n", r => r.N, "The number of the paragraph in the Fassung, from 1."),
        Text("path", r => r.Paragraph.Path, "Where it stands in the numbering: II.3.a; empty outside the numbering."),
        Code("kind", r => DrucksacheJson.Word(r.Paragraph.Kind), "What the paragraph is.") with { Values = Kinds },
        TextOrNull("marker", r => r.Paragraph.Marker, "Its label as printed: 3., a), –. The text begins with it."),
        Text("text", r => r.Paragraph.Text, "The text in NFC on one line, label included.") with { IsUnique = true },
        Integer("start_offset", r => r.Start, "Where it begins in the reading text, from 0.") with { Unit = "Unicode code points" },
        Integer("end_offset", r => r.End, "Where it ends: the first code point behind it.") with { Unit = "Unicode code points" },
        IntegerOrNull("page", r => r.Paragraph.Page, "The page of the PDF it begins on, from 1; null for texts."),
        NumberOrNull("box_left", r => r.Paragraph.Box?.Left, "Left edge on that page, from the left.") with { Unit = Points },
        NumberOrNull("box_bottom", r => r.Paragraph.Box?.Bottom, "Lower edge on that page, from below.") with { Unit = Points },
        NumberOrNull("box_right", r => r.Paragraph.Box?.Right, "Right edge on that page, from the left.") with { Unit = Points },
        NumberOrNull("box_top", r => r.Paragraph.Box?.Top, "Upper edge on that page, from below.") with { Unit = Points },
    ])
{
    private const string Points = "points (1/72 inch)";

    private static IReadOnlyList<ColumnValue> Kinds => Word.All<ParagraphKind>(kind => kind switch
    {
        ParagraphKind.Heading => "a heading of a section",
        ParagraphKind.Paragraph => "running text",
        ParagraphKind.Item => "an item of a list, with its label",
        ParagraphKind.Quote => "text quoted as a block",
        ParagraphKind.Table => "a row of a table",
        ParagraphKind.Footnote => "a note at the foot of a page",
        ParagraphKind.Title => "the title, the line with the type included",
        ParagraphKind.Formula => "the resolution formula: Der Bundestag wolle beschließen",
        ParagraphKind.Authors => "the block of authors",
        ParagraphKind.Reference => "what the paper refers to",
        ParagraphKind.PlaceDate => "place and date above the signatures",
        ParagraphKind.Signature => "a line of signatures",
        ParagraphKind.Reasons => "the heading Begründung",
        _ => "what could not be placed; the warnings of the Fassung name it",
    });
}
