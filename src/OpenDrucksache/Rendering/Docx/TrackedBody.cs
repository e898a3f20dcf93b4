using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering.Synopses;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenDrucksache.Rendering.Docx;

/// <summary>The body of the document: both reading texts in one, with insertions and deletions of words and of paragraph marks.</summary>
internal sealed class TrackedBody(MainDocumentPart main, Remarks remarks)
{
    public const string Author = "OpenDrucksache";

    /// <summary>
    /// No clock: the epoch, and in every second paragraph an hour later. LibreOffice takes revisions of one time on both sides
    /// of a paragraph mark for one, and would take the mark away with them.
    /// </summary>
    private static readonly string[] Dates = ["1970-01-01T00:00:00Z", "1970-01-01T01:00:00Z"];

    private readonly List<Piece> _paragraph = [];
    private int _paragraphs;
    private int _revisions;

    public void Write(Comparison comparison)
    {
        using var xml = OpenXmlWriter.Create(main);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement(new W.Document());
        xml.WriteStartElement(new W.Body());
        foreach (var piece in CommonBreaks.Of(Pieces.Of(comparison)))
        {
            if (piece.IsBreak)
            {
                Paragraph(xml, piece.Op);
            }
            else
            {
                _paragraph.Add(piece);
            }
        }

        Paragraph(xml, TextOpKind.Equal);
        xml.WriteElement(DocxFrame.Section());
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Paragraph(OpenXmlWriter xml, TextOpKind mark)
    {
        xml.WriteStartElement(new W.Paragraph());
        if (mark != TextOpKind.Equal)
        {
            OpenXmlElement tracked = mark == TextOpKind.Insert ? Tracked(new W.Inserted()) : Tracked(new W.Deleted());
            xml.WriteElement(new W.ParagraphProperties(new W.ParagraphMarkRunProperties(tracked)));
        }

        Change? remarked = null;
        foreach (var piece in _paragraph)
        {
            if (remarked is not null && piece.Change?.N != remarked.N)
            {
                End(xml, remarked);
                remarked = null;
            }

            if (remarks.TryBegin(piece.Change))
            {
                remarked = piece.Change!;
                xml.WriteElement(new W.CommentRangeStart { Id = Remarks.Id(remarked) });
            }

            xml.WriteElement(Element(piece));
        }

        if (remarked is not null)
        {
            End(xml, remarked);
        }

        _paragraph.Clear();
        _paragraphs++;
        xml.WriteEndElement();
    }

    private static void End(OpenXmlWriter xml, Change remarked)
    {
        xml.WriteElement(new W.CommentRangeEnd { Id = Remarks.Id(remarked) });
        xml.WriteElement(new W.Run(new W.CommentReference { Id = Remarks.Id(remarked) }));
    }

    private OpenXmlElement Element(Piece piece) => piece.Op switch
    {
        TextOpKind.Insert => Tracked(new W.InsertedRun(Run(piece.Text!, t => new W.Text(t) { Space = SpaceProcessingModeValues.Preserve }))),
        TextOpKind.Delete => Tracked(new W.DeletedRun(Run(piece.Text!, t => new W.DeletedText(t) { Space = SpaceProcessingModeValues.Preserve }))),
        _ => Run(piece.Text!, t => new W.Text(t) { Space = SpaceProcessingModeValues.Preserve }),
    };

    private static W.Run Run(string text, Func<string, OpenXmlElement> words)
    {
        var run = new W.Run();
        var rest = XmlText.Of(text).AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny('\n', '\t');
            var length = end < 0 ? rest.Length : end;
            if (length > 0)
            {
                run.AppendChild(words(rest[..length].ToString()));
            }

            if (end >= 0)
            {
                run.AppendChild<OpenXmlElement>(rest[end] == '\n' ? new W.Break() : new W.TabChar());
            }

            rest = rest[(end < 0 ? length : end + 1)..];
        }

        return run;
    }

    private T Tracked<T>(T element)
        where T : OpenXmlElement
    {
        const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        element.SetAttribute(new OpenXmlAttribute("w", "id", Namespace, (++_revisions).ToString(CultureInfo.InvariantCulture)));
        element.SetAttribute(new OpenXmlAttribute("w", "author", Namespace, Author));
        element.SetAttribute(new OpenXmlAttribute("w", "date", Namespace, Dates[_paragraphs % Dates.Length]));
        return element;
    }
}
