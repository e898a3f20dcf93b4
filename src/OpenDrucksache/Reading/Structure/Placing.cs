using System.Buffers;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Structure;

/// <summary>Passages → paragraphs: what is each one, and where does it stand?</summary>
internal sealed class Placing
{
    private const int LongestHeading = 110;

    private static readonly SearchValues<char> Marks = SearchValues.Create("0123456789*)");

    private readonly Outline _outline = new();
    private string _part = "";
    private bool _signing;

    public static List<Paragraph> Place(IReadOnlyList<Passage> passages)
    {
        var placing = new Placing();
        var placed = new List<Paragraph>(passages.Count);
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            var next = i + 1 < passages.Count ? passages[i + 1].Text : "";
            placed.Add(passage.Kind is { } kind ? Known(kind, passage.Text, placing._outline.Path) : placing.Body(passage.Text, next));
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

    private Paragraph Body(string text, string next)
    {
        if (Cues.IsPlaceDate(text))
        {
            _signing = true;
            return new Paragraph("place_date", ParagraphKind.PlaceDate, null, text);
        }

        if (Cues.IsReasons(text))
        {
            (_signing, _part) = (false, "Begründung");
            return new Paragraph(_outline.Branch(_part), ParagraphKind.Reasons, null, text);
        }

        if (Cues.IsFormula(text))
        {
            if (text.StartsWith("Der Bundestag hat", StringComparison.Ordinal))
            {
                _outline.Branch(_part = "");
            }

            return new Paragraph("formula", ParagraphKind.Formula, null, text);
        }

        if (_signing && Signing.MayBe(text))
        {
            return new Paragraph("signature", ParagraphKind.Signature, null, text);
        }

        if (_signing)
        {
            _signing = false;
            _outline.Branch(_part = "");
        }

        return Leaders.In(text) ? new Paragraph(_outline.Path, ParagraphKind.Table, null, text)
            : Cues.IsNumbered(text) ? Numbered(text)
            : Label.TryRead(text, out var label) ? Item(text, label)
            : new Paragraph(_outline.Path, IsHeading(text, next) ? ParagraphKind.Heading : ParagraphKind.Paragraph, null, text);
    }

    private Paragraph Numbered(string text)
    {
        var words = text.Split(' ');
        var name = words[0] == "Zu" && words.Length > 2 ? string.Join(' ', words[..3]) : words.Length > 1 ? string.Join(' ', words[..2]) : text;
        if (words[0] == "Anlage")
        {
            _outline.Branch(_part = name);
        }
        else
        {
            _outline.Below(_part, name);
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
            : label.Style == LabelStyle.Arabic && IsTitleLike(body) && body.Length <= 60 && char.IsUpper(body[0]) && !text.Contains(',');
        return new Paragraph(_outline.Step(label, marker), heading ? ParagraphKind.Heading : ParagraphKind.Item, marker, text);
    }

    /// <summary>"Der Deutsche Bundestag fordert die Bundesregierung auf,".</summary>
    private static bool IsCall(ReadOnlySpan<char> body) =>
        body.StartsWith("Der Deutsche Bundestag ") && (body[^1] is ',' || body.EndsWith(" auf")) && body.Length < 200;

    private static bool IsHeading(string text, string next) =>
        Cues.StandsAlone(text) || (IsTitleLike(text) && char.IsUpper(text[0]) && next.Length > LongestHeading && !char.IsLower(next[0]));

    private static bool IsTitleLike(ReadOnlySpan<char> text) =>
        text.Length is > 2 and <= LongestHeading && text[^1] is not ('.' or ';' or ',' or '!' or '?' or '-' or ':');
}
