using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using OpenDrucksache.Comparing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenDrucksache.Rendering.Docx;

/// <summary>What stands around the body: page and margins, the type, and a page head with both Fassungen and the verdict.</summary>
internal static class DocxFrame
{
    private const string HeaderId = "rId2";
    private const string StylesId = "rId3";

    /// <summary>A4 with margins of 2.5 cm.</summary>
    public static W.SectionProperties Section() => new(
        new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = HeaderId },
        new W.PageSize { Width = 11906, Height = 16838 },
        new W.PageMargin { Top = 1701, Bottom = 1418, Left = 1418, Right = 1418, Header = 709, Footer = 709, Gutter = 0 });

    public static void Write(MainDocumentPart main, Comparison comparison)
    {
        var head = XmlText.Of($"{comparison.Old.Ref} → {comparison.New.Ref}. {GermanWords.Sentence(comparison)}");
        using (var xml = OpenXmlWriter.Create(main.AddNewPart<HeaderPart>(HeaderId)))
        {
            xml.WriteStartDocument(standalone: true);
            xml.WriteElement(new W.Header(new W.Paragraph(new W.Run(
                new W.RunProperties(new W.FontSize { Val = "18" }),
                new W.Text(head) { Space = SpaceProcessingModeValues.Preserve }))));
        }

        using (var xml = OpenXmlWriter.Create(main.AddNewPart<StyleDefinitionsPart>(StylesId)))
        {
            xml.WriteStartDocument(standalone: true);
            xml.WriteElement(Styles());
        }
    }

    private static W.Styles Styles() => new(
        new W.DocDefaults(
            new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
                new W.RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", ComplexScript = "Times New Roman" },
                new W.FontSize { Val = "22" },
                new W.Languages { Val = "de-DE" })),
            new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(
                new W.SpacingBetweenLines { After = "120", Line = "264", LineRule = W.LineSpacingRuleValues.Auto }))));
}
