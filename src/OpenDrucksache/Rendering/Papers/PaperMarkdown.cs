using System.Globalization;

namespace OpenDrucksache.Rendering.Papers;

/// <summary>A paper as Markdown that people read: title, facts, headings, lists; nothing in its text acts as markup.</summary>
public static class PaperMarkdown
{
    /// <summary>Writes the paper.</summary>
    public static void Write(Paper paper, TextWriter output)
    {
        output.WriteLine($"# {MarkdownText.Of(paper.Titel ?? "Ohne Titel")}");
        output.WriteLine();
        output.WriteLine(MarkdownText.Of(Facts(paper)));
        var wasItem = false;
        foreach (var paragraph in paper.Paragraphs.Where(p => p.Kind != ParagraphKind.Title))
        {
            var isItem = paragraph.Kind == ParagraphKind.Item;
            if (!isItem || !wasItem)
            {
                output.WriteLine();
            }

            output.WriteLine(Prefix(paragraph) + MarkdownText.Of(paragraph.Text));
            wasItem = isItem;
        }
    }

    private static string Facts(Paper paper) => string.Join(" · ", new[]
    {
        paper.Drucksachetyp,
        paper.Dokumentnummer is { } number ? $"Drucksache {number}{(paper.Neu ? " (neu)" : "")}" : null,
        paper.Datum?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
        paper.Art switch { Art.Vorab => "Vorabfassung", Art.Lektoriert => "lektorierte Fassung", _ => null },
    }.OfType<string>());

    private static string Prefix(Paragraph paragraph) => paragraph.Kind switch
    {
        ParagraphKind.Heading or ParagraphKind.Reasons => "## ",
        ParagraphKind.Quote => "> ",
        ParagraphKind.Item => new string(' ', 2 * Math.Max(0, paragraph.Path.AsSpan().Count('.') - 1)) + "- ",
        _ => "",
    };
}
