using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using OpenDrucksache.Comparing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenDrucksache.Rendering.Docx;

/// <summary>The comments beside the text: one for each shown change, where it first stands, with its weight and class.</summary>
internal sealed class Remarks(IEnumerable<Change> shown)
{
    private readonly HashSet<int> _open = [.. shown.Select(c => c.N)];
    private readonly List<Change> _made = [];

    /// <summary>Makes the comment on this change; false where it is not shown or has one already.</summary>
    public bool TryBegin(Change? change)
    {
        if (change is null || !_open.Remove(change.N))
        {
            return false;
        }

        _made.Add(change);
        return true;
    }

    /// <summary>The id of the comment on a change.</summary>
    public static string Id(Change change) => change.N.ToString(CultureInfo.InvariantCulture);

    public void Write(MainDocumentPart main)
    {
        if (_made.Count == 0)
        {
            return;
        }

        using var xml = OpenXmlWriter.Create(main.AddNewPart<WordprocessingCommentsPart>("rId4"));
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement(new W.Comments());
        foreach (var change in _made)
        {
            xml.WriteElement(new W.Comment(new W.Paragraph(new W.Run(new W.Text(Words(change)))))
            {
                Id = Id(change),
                Author = TrackedBody.Author,
                Initials = "OD",
            });
        }

        xml.WriteEndElement();
    }

    private static string Words(Change change) => XmlText.Of(
        $"{GermanWords.Of(change.Class)} ({GermanWords.Place(change)}). {GermanWords.Of(change.Severity)}.");
}
