using OpenDrucksache.Reading.Page;
using OpenDrucksache.Reading.Pdf;
using OpenDrucksache.Reading.People;
using OpenDrucksache.Reading.Structure;
using OpenDrucksache.Reading.Text;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading;

/// <summary>Bytes → <see cref="Paper"/>, from a PDF, DIP text or re-flowed text. Knows neither disk nor clock.</summary>
public static class PaperReader
{
    /// <summary>The version of the rules: raised with every change of what a paper is read as.</summary>
    public const string Version = Paper.RulesVersion;

    /// <summary>Reads a paper. A text that is no Drucksache is read as plain paragraphs, with a warning.</summary>
    /// <exception cref="TroubleException">The bytes are empty, rubbish, or a PDF that cannot be opened.</exception>
    public static Paper Read(ReadOnlySpan<byte> bytes) => ReadSheet(bytes, accounts: false).Paper;

    /// <summary>Reads what a list tells of a paper.</summary>
    /// <exception cref="TroubleException">The bytes are empty, rubbish, or a PDF that cannot be opened.</exception>
    public static PaperBrief Brief(byte[] bytes) => PaperBrief.Of(Read(bytes));

    /// <summary>Reads a paper and accounts for every character of the input.</summary>
    /// <exception cref="TroubleException">The bytes are empty, rubbish, or a PDF that cannot be opened.</exception>
    public static Account Examine(ReadOnlySpan<byte> bytes)
    {
        var (sheet, passages, paper) = ReadSheet(bytes, accounts: true);
        return new Account(sheet.Text, Spans.Of(sheet, passages), paper);
    }

    private static (Sheet Sheet, List<Passage> Passages, Paper Paper) ReadSheet(ReadOnlySpan<byte> bytes, bool accounts)
    {
        var warnings = new List<string>();
        var cleared = PdfPaper.IsPdf(bytes) ? PdfPaper.Clear(bytes, warnings) : Cleared.Of(Decoding.Decode(bytes, warnings), accounts);
        var sheet = cleared.Sheet;
        var layout = new Layout(sheet.Text, sheet.Lines, known: sheet.Setting is not null);
        var front = FrontMatter.Read(cleared, layout);
        var passages = Passages.Of(sheet, layout, front, cleared.Notes);
        var paragraphs = Placing.Place(passages, proposes: front.Typ == Proposals.Typ);
        if (sheet.Setting is { } setting)
        {
            paragraphs = [.. paragraphs.Select((p, i) => setting.Locate(p, passages[i].Lines))];
        }

        if (front.Typ is null && sheet.Lines.Count > 0)
        {
            warnings.Add("No line says what kind of Drucksache this is: it was read as plain paragraphs.");
        }

        var paper = Describe(cleared.Header, front.Typ, paragraphs) with
        {
            Notice = cleared.Notice,
            Art = cleared.Notice is not null ? Art.Vorab : cleared.Imprint ? Art.Lektoriert : Art.Unbekannt,
            Warnings = warnings,
        };
        warnings.AddRange(Doubts.About(paper));
        return (sheet, passages, paper);
    }

    private static Paper Describe(Header header, string? typ, List<Paragraph> paragraphs)
    {
        string? First(ParagraphKind kind) => paragraphs.Find(p => p.Kind == kind)?.Text;
        var references = paragraphs.Where(p => p.Kind == ParagraphKind.Reference).Select(p => p.Text).ToList();
        var placeDate = First(ParagraphKind.PlaceDate) is { } line ? PlaceDate.Read(line) : default;
        return new Paper
        {
            Dokumentnummer = header.Dokumentnummer,
            Neu = header.Neu,
            Wahlperiode = header.Wahlperiode,
            Drucksachetyp = typ,
            Datum = header.Datum,
            Titel = First(ParagraphKind.Title) ?? References.Title(references),
            Urheber = Authors.Read(First(ParagraphKind.Authors)),
            Bezug = References.Numbers(header.Zu.Concat(references)),
            Paragraphs = paragraphs,
            Ort = placeDate.Ort,
            UnterschriftDatum = placeDate.Datum,
            Unterzeichner = Signatories.Of(paragraphs),
            Vorgeschlagen = typ == Proposals.Typ ? Candidates.Read(paragraphs).Persons : [],
        };
    }
}
