using System.Buffers;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Structure;

/// <summary>Passages → paragraphs: what is each one, and where does it stand?</summary>
internal sealed class Placing
{
    private const int LongestHeading = 110;

    private static readonly SearchValues<char> Marks = SearchValues.Create("0123456789*)");

    private readonly Outline _outline = new();
    private bool _signing;

    public static List<Paragraph> Place(IReadOnlyList<Passage> passages)
    {
        var placing = new Placing();
        var placed = new List<Paragraph>(passages.Count);
        var quoted = Quotes.In(passages);
        var rows = Tables.Rows(passages.Count, i => passages[i] is { Kind: null, Text: var text } ? text : "");
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            if (rows[i])
            {
                placed.Add(new Paragraph(placing._outline.Path, ParagraphKind.Table, null, passage.Text));
                continue;
            }

            if (quoted[i] && passage.Kind is null)
            {
                placed.Add(new Paragraph(placing._outline.Path, ParagraphKind.Quote, Label.TryRead(passage.Text, out var label) ? passage.Text[..label.Length] : null, passage.Text));
                continue;
            }

            var next = i + 1 < passages.Count ? passages[i + 1].Text : "";
            placed.Add(passage.Kind is { } kind ? Known(kind, passage.Text, placing._outline.Path) : placing.Body(passage.Text, next, passage.Bold));
        }

        return placed;
    }

    private static Paragraph Known(ParagraphKind kind, string text, string path) => kind switch
    {
        ParagraphKind.Authors => new Paragraph("authors", kind, null, text),
        ParagraphKind.Reference => new Paragraph("reference", kind, null, text),
        ParagraphKind.Title => new Paragraph("title", kind, null, text),
        ParagraphKind.Heading => new Paragraph("type", kind, null, text),
        ParagraphKind.Footnote => new Paragraph(path, kind, FootnoteMark(text), text),
        _ => new Paragraph(path, kind, null, text),
    };

    private static string? FootnoteMark(string text)
    {
        var space = text.IndexOf(' ');
        return space is > 0 and <= 4 && text.AsSpan(0, space).IndexOfAnyExcept(Marks) < 0 ? text[..space] : null;
    }

    private Paragraph Body(string text, string next, bool bold)
    {
        if (Cues.IsPlaceDate(text))
        {
            _signing = true;
            return new Paragraph("place_date", ParagraphKind.PlaceDate, null, text);
        }

        if (_signing && Signing.MayBe(text))
        {
            return new Paragraph("signature", ParagraphKind.Signature, null, text);
        }

        if (Part(text) is { } part)
        {
            _signing = false;
            _outline.Branch(part);
        }
        else if (_signing)
        {
            _signing = false;
            _outline.Branch("");
        }

        return Cues.IsReasons(text) ? new Paragraph(_outline.Path, ParagraphKind.Reasons, null, text)
            : Cues.IsFormula(text) ? new Paragraph("formula", ParagraphKind.Formula, null, text)
            : Leaders.In(text) ? new Paragraph(_outline.Path, ParagraphKind.Table, null, text)
            : Cues.IsNumbered(text) ? Numbered(text)
            : Label.TryRead(text, out var label) ? Item(text, label)
            : Scraps.Are(text) ? new Paragraph(_outline.Path, ParagraphKind.Other, null, text)
            : new Paragraph(_outline.Path, IsHeading(text, next) || (bold && IsTitleLike(text)) ? ParagraphKind.Heading : ParagraphKind.Paragraph, null, text);
    }

    /// <summary>The name of the part of the paper that begins with the text; null if none does.</summary>
    private static string? Part(string text)
    {
        if (Cues.IsReasons(text))
        {
            return "Begründung";
        }

        if (text.StartsWith("Der Bundestag hat", StringComparison.Ordinal) && Cues.IsFormula(text))
        {
            return "";
        }

        return text is "Beschlussempfehlung" or "Bericht" or "Stellungnahme des Bundesrates" or "Gegenäußerung der Bundesregierung" ? text
            : text.StartsWith("Bericht der Abgeordneten", StringComparison.Ordinal) ? "Bericht"
            : Cues.IsNumbered(text) && text.StartsWith("Anlage", StringComparison.Ordinal) ? text
            : null;
    }

    private Paragraph Numbered(string text)
    {
        var words = text.Split(' ');
        if (words[0] != "Anlage")
        {
            _outline.Below(string.Join(' ', words[..Math.Min(words.Length, words[0] == "Zu" ? 3 : 2)]));
        }

        return new Paragraph(_outline.Path, ParagraphKind.Heading, null, text);
    }

    private Paragraph Item(string text, Label label)
    {
        var marker = text[..label.Length];
        var body = text.AsSpan(label.Length).Trim(' ');
        var section = label.Style is LabelStyle.Roman or LabelStyle.Capital or LabelStyle.Decimal;
        var heading = section
            ? text[^1] == ':' || body.IsEmpty || IsTitleLike(body) || IsCall(body)
            : Questions.IsHead(text) || (label.Style == LabelStyle.Arabic && IsTitleLike(body) && body.Length <= 60 && char.IsUpper(body[0]) && !text.Contains(','));
        return new Paragraph(_outline.Step(label, marker), heading ? ParagraphKind.Heading : ParagraphKind.Item, marker, text);
    }

    /// <summary>"Der Deutsche Bundestag fordert die Bundesregierung auf,".</summary>
    private static bool IsCall(ReadOnlySpan<char> body) =>
        body.StartsWith("Der Deutsche Bundestag ") && (body[^1] is ',' || body.EndsWith(" auf")) && body.Length < 200;

    private static bool IsHeading(string text, string next) =>
        Cues.StandsAlone(text) || Questions.IsHead(text) || (IsTitleLike(text) && char.IsUpper(text[0]) && next.Length > LongestHeading && !char.IsLower(next[0]));

    private static bool IsTitleLike(ReadOnlySpan<char> text) =>
        text.Length is > 2 and <= LongestHeading && text[^1] is not ('.' or ';' or ',' or '!' or '?' or '-' or ':');
}
