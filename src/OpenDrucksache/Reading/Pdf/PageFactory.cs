using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace OpenDrucksache.Reading.Pdf;

/// <summary>Makes printed pages. PdfPig builds it by this constructor; the work it may do lies in the options' filters.</summary>
internal sealed class PageFactory(
    IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
    : IPageFactory<PrintedPage>
{
    private readonly Printing _printing = new(scanner, resources, filters, parser, options);
    private readonly FontPrograms _programs = new(scanner);

    public PrintedPage Create(int number, DictionaryToken dictionary, PageTreeMembers pageTreeMembers, NamedDestinations namedDestinations)
    {
        _programs.Spare(dictionary, pageTreeMembers);
        return _printing.Create(number, dictionary, pageTreeMembers, namedDestinations);
    }

    private sealed class Printing(
        IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
        : BasePageFactory<PrintedPage>(scanner, resources, filters, parser, options)
    {
        protected override PrintedPage ProcessPage(
            int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox, UserSpaceUnit userSpaceUnit,
            PageRotationDegrees rotation, TransformationMatrix initialMatrix, IReadOnlyList<IGraphicsStateOperation> operations) =>
            new PagePrinter(
                    pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, ParsingOptions)
                .Process(pageNumber, operations);
    }
}
