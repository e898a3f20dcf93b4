using System.Text;
using OpenDrucksache.Dip;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Refreshing;

/// <summary>Turns the bytes of a file into documents with their numbers: what a capture needs to know before it can keep them.</summary>
/// <param name="given">The number that the user gives; null for the one in the text.</param>
/// <param name="source">The address that the user gives.</param>
public sealed class Intake(Dokumentnummer? given, Uri? source)
{
    /// <summary>The documents in these bytes: one, or as many as a page of DIP holds. Empty for a file of a folder that is no paper.</summary>
    /// <param name="path">The file; "-" for standard input.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="seen">When they were seen.</param>
    /// <param name="mayBeOther">Whether notes and other JSON may lie among the papers, to be passed over.</param>
    public IReadOnlyList<Arrival> Open(string path, byte[] bytes, DateTimeOffset seen, bool mayBeOther)
    {
        var document = new CapturedDocument(bytes, seen) { FileName = path == "-" ? null : Path.GetFileName(path), SourceUrl = source };
        if (bytes.AsSpan().TrimStart("\uFEFF \t\r\n"u8).StartsWith("{"u8))
        {
            return DipDocument.TryParse(bytes) is { } documents
                ? [.. documents.Select(dip => FromDip(path, dip, document))]
                : OtherJson(path, document, mayBeOther);
        }

        var arrival = Read(new Arrival(path, document), fromDip: null);
        var isNote = mayBeOther && path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && arrival.Failure is not null;
        return isNote ? [] : [arrival];
    }

    private static IReadOnlyList<Arrival> OtherJson(string path, CapturedDocument document, bool mayBeOther) =>
        mayBeOther ? [] : [new Arrival(path, document) { Failure = "is JSON, but no document of DIP (id, dokumentnummer, text). Check the file" }];

    private Arrival FromDip(string path, DipDocument dip, CapturedDocument file)
    {
        var document = new CapturedDocument(Encoding.UTF8.GetBytes(dip.Text ?? ""), file.Seen)
        {
            FileName = file.FileName,
            SourceUrl = source ?? dip.PdfUrl,
            DipRecord = dip.Record,
            PdfHash = dip.PdfHash,
            BundesratNummer = dip.BundesratNummer,
        };
        var arrival = new Arrival(path, document) { Number = dip.Dokumentnummer };
        return dip.Text is null
            ? arrival with { Failure = "DIP does not have its text yet. Capture it again later" }
            : Read(arrival, dip.Dokumentnummer);
    }

    private Arrival Read(Arrival arrival, Dokumentnummer? fromDip)
    {
        try
        {
            var paper = PaperReader.Read(arrival.Document.Content);
            var arrived = arrival with { Document = arrival.Document with { Art = paper.Art }, Paper = paper };
            if (given is null && arrived.Document is { BundesratNummer: { } number, WithoutNumber: var id })
            {
                return arrived with { Doubt = $"is {number} of the Bundesrat, whose numbers the archive does not know: its Fassungen are kept under {id}" };
            }

            arrived = arrived with { Number = given ?? fromDip ?? paper.Dokumentnummer };
            return arrived with { Failure = Refusal(arrived.Number, paper) };
        }
        catch (TroubleException e)
        {
            return arrival with { Failure = e.Message };
        }
    }

    private static string? Refusal(Dokumentnummer? number, Paper paper) => (number, paper.Dokumentnummer) switch
    {
        ({ } asked, { } printed) when asked != printed => $"its text says {printed}, not {asked}. Leave the number out or check the file",
        (null, null) when paper.Drucksachetyp is null => "is no Drucksache: it has neither a number nor a type (Antrag, Kleine Anfrage …). If it is one, give its number with --drucksache",
        _ => null,
    };
}
