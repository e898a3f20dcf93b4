using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace OpenDrucksache.Reading.Pdf;

/// <summary>A PDF → its text, line by line, in the order of its letters.</summary>
internal static class PdfText
{
    public static bool IsPdf(ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(1024, bytes.Length)].IndexOf("%PDF-"u8) >= 0;

    public static string Extract(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var document = PdfDocument.Open(bytes.ToArray());
            var text = new StringBuilder();
            foreach (var page in document.GetPages())
            {
                Append(text, page.Letters);
                text.Append('\f');
            }

            return text.ToString().Normalize(NormalizationForm.FormC);
        }
        catch (UglyToad.PdfPig.Exceptions.PdfDocumentEncryptedException e)
        {
            throw new TroubleException("not readable: the PDF is encrypted. give one without a password", e);
        }
        catch (Exception e) when (e is not TroubleException and not OutOfMemoryException)
        {
            throw new TroubleException("not readable: the PDF is damaged or truncated. capture it again", e);
        }
    }

    private static void Append(StringBuilder text, IReadOnlyList<Letter> letters)
    {
        Letter? last = null;
        foreach (var letter in letters)
        {
            if (last is not null && Math.Abs(last.StartBaseLine.Y - letter.StartBaseLine.Y) > letter.PointSize / 2)
            {
                text.Append('\n');
            }
            else if (last is not null && letter.StartBaseLine.X - last.EndBaseLine.X > letter.PointSize / 6 && letter.Value != " ")
            {
                text.Append(' ');
            }

            text.Append(letter.Value);
            last = letter;
        }
    }
}
