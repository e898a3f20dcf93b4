using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering.Docx;

/// <summary>
/// The comparison as a Word document with tracked changes: accept all, and the new reading text stands there; reject all,
/// and it is the old one. Every shown change bears a comment that says its class.
/// </summary>
public static class DocxRendering
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>Writes the document; the stream need not be seekable. The same comparison gives the same bytes.</summary>
    /// <remarks>
    /// All edits are tracked, whatever is shown. The revisions bear fixed dates. Signs that XML cannot hold are written as
    /// "&lt;U+0001&gt;". A moved paragraph is a deletion and an insertion.
    /// </remarks>
    public static void Write(Stream output, Comparison comparison, Shown? shown = null)
    {
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var main = document.AddNewPart<MainDocumentPart>(MainType, "rId1");
            var remarks = new Remarks((shown ?? Shown.Default).Of(comparison));
            new TrackedBody(main, remarks).Write(comparison);
            DocxFrame.Write(main, comparison);
            remarks.Write(main);
        }

        SameBytes.Copy(package, output);
    }
}
