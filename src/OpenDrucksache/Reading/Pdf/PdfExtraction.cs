using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace OpenDrucksache.Reading.Pdf;

/// <summary>Bytes of a PDF → its text. A PDF that cannot be opened is trouble, in one line.</summary>
internal static class PdfExtraction
{
    private const int MostPages = 20_000;

    /// <summary>Whether the bytes say that they are a PDF; the mark may stand behind a little rubbish.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(1024, bytes.Length)].IndexOf("%PDF-"u8) >= 0;

    public static PdfText Extract(ReadOnlySpan<byte> bytes)
    {
        var text = new PdfTextBuilder();
        try
        {
            using var document = PdfDocument.Open(bytes.ToArray());
            if (document.NumberOfPages > MostPages)
            {
                throw new TroubleException($"not readable: the PDF has {document.NumberOfPages} pages. give one paper at a time");
            }

            for (var page = 1; page <= document.NumberOfPages; page++)
            {
                text.Add(page, document.GetPage(page).Letters);
            }
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw new TroubleException("not readable: the PDF is encrypted. give one that opens without a password", e);
        }
        catch (Exception e) when (e is not TroubleException and not OutOfMemoryException)
        {
            throw new TroubleException("not readable: the PDF is damaged or cut off. capture it again", e);
        }

        return text.Build() is { Lines.Count: > 0 } extracted ? extracted
            : throw new TroubleException("not readable: the PDF has no text, only pictures. give one with text");
    }
}
