using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace OpenDrucksache.Reading.Pdf;

/// <summary>The bytes of a PDF → its printed pages. A PDF that cannot be opened is trouble, in one line.</summary>
internal static class PdfFile
{
    private const int MostPages = 5_000;

    /// <exception cref="TroubleException">The PDF is encrypted, damaged, too long, or asks for too much work.</exception>
    public static List<PrintedPage> Pages(ReadOnlySpan<byte> bytes, List<string> warnings)
    {
        var filters = new BoundedFilters(new Work());
        var pages = new List<PrintedPage>();
        try
        {
            using var document = PdfDocument.Open(bytes.ToArray(), new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                FilterProvider = filters,
            });
            if (document.NumberOfPages > MostPages)
            {
                throw new TroubleException($"not readable: the PDF has {document.NumberOfPages} pages. Give one paper at a time");
            }

            filters.Layers = Layers.Of(document.Structure.Catalog, document.Structure.TokenScanner);
            document.AddPageFactory<PrintedPage, PageFactory>();
            for (var number = 1; number <= document.NumberOfPages; number++)
            {
                filters.Work.BeginPage();
                pages.Add(document.GetPage<PrintedPage>(number));
            }
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw new TroubleException("not readable: the PDF is encrypted. Give one that opens without a password", e);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw e as TroubleException ?? e.InnerException as TroubleException
                ?? new TroubleException("not readable: the PDF is damaged or cut off. Capture it again", e);
        }

        Warn(pages, warnings);
        return pages;
    }

    private static void Warn(List<PrintedPage> pages, List<string> warnings)
    {
        if (pages.TrueForAll(page => Enum.GetValues<Direction>().All(direction => page[direction].Count == 0)))
        {
            warnings.Add("The PDF has no text, only pictures.");
        }

        foreach (var page in pages)
        {
            if (page.Hidden > 0)
            {
                warnings.Add($"Page {page.Number}: {page.Hidden} letters that nobody sees were left out.");
            }

            if (page.Contradicted > 0)
            {
                warnings.Add($"Page {page.Number}: {page.Contradicted} stretches say other words than they show; what they show was read.");
            }

            if (page.Missing > 0)
            {
                warnings.Add($"Page {page.Number}: {page.Missing} letters have no meaning in their font and stand as \uFFFD.");
            }
        }
    }
}
