using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Structure;

/// <summary>Passages → paragraphs: what is each one, and where does it stand?</summary>
internal static class Placing
{
    public static List<Paragraph> Place(IReadOnlyList<Passage> passages)
    {
        var placed = new List<Paragraph>(passages.Count);
        var outline = new Outline();
        var signing = false;
        foreach (var passage in passages)
        {
            var paragraph = passage.Kind is { } kind ? Front(kind, passage.Text) : Body(passage.Text, outline, ref signing);
            placed.Add(paragraph);
        }

        return placed;
    }

    private static Paragraph Front(ParagraphKind kind, string text) => kind switch
    {
        ParagraphKind.Authors => new Paragraph("authors", kind, null, text),
        ParagraphKind.Reference => new Paragraph("reference", kind, null, text),
        ParagraphKind.Title => new Paragraph("title", kind, null, text),
        ParagraphKind.Heading => new Paragraph("type", kind, null, text),
        _ => new Paragraph("", kind, null, text),
    };

    private static Paragraph Body(string text, Outline outline, ref bool signing)
    {
        if (Cues.IsPlaceDate(text))
        {
            signing = true;
            return new Paragraph("place_date", ParagraphKind.PlaceDate, null, text);
        }

        if (Cues.IsReasons(text))
        {
            signing = false;
            return new Paragraph(outline.Branch("Begründung"), ParagraphKind.Reasons, null, text);
        }

        if (Cues.IsFormula(text))
        {
            return new Paragraph("formula", ParagraphKind.Formula, null, text);
        }

        if (signing && text.Length < 200 && text[^1] is not '.' and not ':' && !Cues.StandsAlone(text) && !Label.TryRead(text, out _))
        {
            return new Paragraph("signature", ParagraphKind.Signature, null, text);
        }

        signing = false;
        if (Label.TryRead(text, out var label))
        {
            var marker = text[..label.Length];
            var heading = label.Style is LabelStyle.Roman or LabelStyle.Capital && (text[^1] == ':' || text.Length < 100 && text[^1] is not '.' and not ';');
            return new Paragraph(outline.Step(label, marker), heading ? ParagraphKind.Heading : ParagraphKind.Item, marker, text);
        }

        return new Paragraph(outline.Path, Cues.StandsAlone(text) ? ParagraphKind.Heading : ParagraphKind.Paragraph, null, text);
    }
}
