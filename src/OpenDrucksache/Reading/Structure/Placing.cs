using System.Buffers;
using OpenDrucksache.Reading.People;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Structure;

/// <summary>Passages → paragraphs: what is each one, and where does it stand?</summary>
internal sealed class Placing(bool proposes)
{
    private const int LongestHeading = 110;

    private static readonly SearchValues<char> Marks = SearchValues.Create("0123456789*)");

    /// <summary>What begins the letter with which a bill is sent.</summary>
    private const string LetterHead = "BUNDESREPUBLIK DEUTSCHLAND";

    private readonly Outline _outline = new();
    private string _title = "";
    private bool _signing;

    /// <summary>Whether "Wir fragen die Bundesregierung" stands above: what is numbered is a question, and no heading.</summary>
    private bool _asking;
    private bool _titled;
    private bool _inColumns;

    /// <summary>Whether a question of "Schriftliche Fragen" stands above: a place with a date is in its answer, and no end of the paper.</summary>
    private bool _answers;

    /// <summary>Places the passages.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="proposes">Whether the paper is a Wahlvorschlag.</param>
    public static List<Paragraph> Place(IReadOnlyList<Passage> passages, bool proposes)
    {
        var placing = new Placing(proposes);
        var placed = new List<Paragraph>(passages.Count);
        var quoted = Quotes.In(passages);
        var rows = Tables.Rows(passages.Count, i => passages[i] is { Kind: null, Text: var text } ? text : "");
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            placing._title = passage.Kind == ParagraphKind.Title && placing._title.Length == 0 ? passage.Text : placing._title;
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
            _signing = !_answers;
            return new Paragraph("place_date", ParagraphKind.PlaceDate, null, text);
        }

        if (_signing && Signing.MayBe(text))
        {
            return new Paragraph("signature", ParagraphKind.Signature, null, text);
        }

        if (proposes && !_signing && Proposed(text) is { } proposed)
        {
            return proposed;
        }

        if (Cues.IsReasons(text) && !_signing && _outline.HasReasonsWithin)
        {
            _outline.Reasons();
        }
        else if (IsTitleAgain(text) || text == LetterHead)
        {
            _outline.Branch("");
        }
        else if (text == "Beschlussempfehlung" && _outline.Path.StartsWith("Sammelübersicht", StringComparison.Ordinal))
        {
            _outline.Below(text);
        }
        else if (Level.IsPart(text))
        {
            _outline.Below(text);
        }
        else if (Part(text) is { } part)
        {
            _signing = false;
            _outline.Branch(part);
        }
        else if (_signing)
        {
            _signing = false;
            _outline.Branch("");
        }

        _asking |= Cues.Asks(text);
        var titled = _titled;
        _titled = Cues.IsNumbered(text) && text[0] is '§' or 'A' or 'K' or 'T' or 'U';
        var labelled = Label.TryRead(text, out var label);
        if (!labelled)
        {
            _outline.Interrupt();
        }

        return Cues.IsReasons(text) ? new Paragraph(_outline.Path, ParagraphKind.Reasons, null, text)
            : Cues.IsFormula(text) ? new Paragraph("formula", ParagraphKind.Formula, null, text)
            : Leaders.In(text) ? new Paragraph(_outline.Path, ParagraphKind.Table, null, text)
            : Rapporteurs.Begin(text) && text.Length < Rapporteurs.LongestHeading ? new Paragraph(_outline.Path, ParagraphKind.Heading, null, text)
            : Petitions.AreIn(text) ? new Paragraph(_outline.Path, ParagraphKind.Table, null, text)
            : Cues.IsNumbered(text) || Cues.Points(text) || Comments(text) ? Numbered(text)
            : labelled ? Item(text, label)
            : Scraps.Are(text) ? new Paragraph(_outline.Path, ParagraphKind.Other, null, text)
            : new Paragraph(_outline.Path, IsHeading(text, next) || ((bold || (titled && char.IsUpper(text[0])) || IsTitleAgain(text)) && IsTitleLike(text)) ? ParagraphKind.Heading : ParagraphKind.Paragraph, null, text);
    }

    /// <summary>The head of those whom a Fraktion proposes, of a group or of columns, or a row of names; null for anything else.</summary>
    private Paragraph? Proposed(string text)
    {
        if (Proposals.Fraktion(text) is { } fraktion)
        {
            _outline.Branch(fraktion);
        }

        var head = Proposals.IsHead(text);
        _inColumns |= Proposals.IsOfColumns(text);
        return head || Proposals.IsName(text)
            ? new Paragraph(_outline.Path, Proposals.IsOfColumns(text) || (!head && _inColumns) ? ParagraphKind.Table : head ? ParagraphKind.Heading : ParagraphKind.Paragraph, null, text)
            : null;
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

        return IsDepartment(text) ? ""
            : text is "Beschlussempfehlung" or "Bericht" || Cues.IsStatement(text) ? text
            : Rapporteurs.Begin(text) ? "Bericht"
            : Cues.IsNumbered(text) && text.StartsWith("Anlage", StringComparison.Ordinal) ? text.Contains('(', StringComparison.Ordinal) ? text : text.TrimEnd('.', ':', ')')
            : null;
    }

    private Paragraph Numbered(string text)
    {
        var words = text.TrimEnd(':').Split(' ');
        if (words[0] == "Zu")
        {
            _outline.Below(Explained.Length(text) is > 0 and var length ? text[..length] : string.Join(' ', words[..Math.Min(words.Length, 3)]).TrimEnd('.', ')'));
        }
        else if (words[0] != "Anlage")
        {
            _outline.Below(string.Join(' ', words[..Math.Min(words.Length, 2)]).AsSpan().Trim("„‚“‘:.)").ToString());
        }

        return new Paragraph(_outline.Path, ParagraphKind.Heading, null, text);
    }

    private Paragraph Item(string text, Label label)
    {
        var marker = text[..label.Length];
        if (Questions.IsHead(text))
        {
            _answers = true;
            return new Paragraph(_outline.Ask(marker.Trim('.')), ParagraphKind.Heading, marker, text);
        }

        var body = text.AsSpan(label.Length).Trim(' ');
        var section = label.Style is LabelStyle.Roman or LabelStyle.Capital or LabelStyle.Decimal;
        var heading = section
            ? text[^1] == ':' || body.IsEmpty || IsTitleLike(body) || IsCall(body)
            : !_asking && label.Style == LabelStyle.Arabic && IsTitleLike(body) && body.Length <= 60 && char.IsUpper(body[0]) && !text.Contains(',') && !Endings.GoesOn(text);
        var path = _outline.Step(label, marker);
        if (label.OpensLetters(text, out var first))
        {
            path = _outline.Step(first, body[..first.Length]);
        }

        return new Paragraph(path, heading ? ParagraphKind.Heading : ParagraphKind.Item, marker, text);
    }

    /// <summary>"Zu § 5 Präsidium": the heading above the reasons for a part, with the words of that part.</summary>
    private static bool Comments(string text) =>
        text.StartsWith("Zu ", StringComparison.Ordinal) && IsTitleLike(text.AsSpan().TrimEnd(':')) && text.Split(' ', 4) is [_, var part, var number, _] && Cues.IsNumbered($"Zu {part} {number}");

    /// <summary>"Der Deutsche Bundestag fordert die Bundesregierung auf,".</summary>
    private static bool IsCall(ReadOnlySpan<char> body) =>
        body.StartsWith("Der Deutsche Bundestag ") && (body[^1] is ',' || body.EndsWith(" auf")) && body.Length < 200;

    /// <summary>Whether the title of a bill, or its first line, comes again: above the text of the law.</summary>
    private bool IsTitleAgain(string text) =>
        text.StartsWith("Entwurf eines ", StringComparison.Ordinal) && _title.AsSpan().StartsWith(text.AsSpan().TrimEnd("0123456789*"));

    private static bool IsHeading(string text, string next) =>
        Cues.StandsAlone(text) || IsDepartment(text) || Questions.IsHead(text) || (IsTitleLike(text) && char.IsUpper(text[0]) && next.Length > LongestHeading && !char.IsLower(next[0]) && !text.StartsWith("Vom ", StringComparison.Ordinal));

    private static bool IsDepartment(string text) => Cues.IsDepartment(text) && IsTitleLike(text);

    private static bool IsTitleLike(ReadOnlySpan<char> text) =>
        text.Length is > 2 and <= LongestHeading && text[^1] is not ('.' or ';' or ',' or '!' or '?' or '-' or ':');
}
