using System.Globalization;

namespace OpenDrucksache.Publishing.Tables;

/// <summary>One row per paper.</summary>
internal sealed class DrucksachenTable() : Table<DrucksacheRow>(
    "drucksachen",
    "One row per Drucksache. What the header says is taken from its newest Fassung that could be read.",
    ["dokumentnummer"],
    [
        Code("dokumentnummer", r => r.Id.ToString(), "The number as DIP spells it: 21/8376. For a document without one: unnumbered/ and the first 12 hex digits of its sha256."),
        IntegerOrNull("nummer", r => r.Id.Dokumentnummer?.Nummer, "The running number in the electoral term, to sort by; null without a number."),
        TextOrNull("drucksachetyp", r => Header(r)?.Drucksachetyp, "DIP's type: Antrag, Kleine Anfrage, Antwort."),
        DateOrNull("datum", r => Header(r)?.Datum, "The date in the header."),
        TextOrNull("titel", r => Header(r)?.Titel, "The title on one line."),
        TextOrNull("urheber", r => Header(r)?.Urheber.Text, "The block of authors as printed, on one line."),
        Texts("fraktionen", r => Header(r)?.Urheber.Fraktionen, "The Fraktionen among the authors."),
        FlagOrNull("neu", r => Header(r)?.Neu, "Whether the header says (neu)."),
        Code("art", r => DrucksacheJson.Word(r.Fassungen[^1].Art), "Which kind of Fassung the newest one is.") with { Values = Word.Arten },
        Code("state", r => State([.. r.Fassungen.Select(f => f.Art)]), "Whether the edited Fassung is still to come.") with
        {
            Values =
            [
                new("open", "only Vorabfassungen were captured so far"),
                new("edited", "an edited Fassung was captured"),
                new("unknown", "neither mark was found in any Fassung"),
            ],
        },
        Integer("fassungen", r => r.Fassungen.Count, "How many Fassungen were captured."),
        Code("newest_ref", r => r.Fassungen[^1].Fassung.Ref.ToString(), "The Fassung that was captured last.") with { References = "fassungen" },
        Instant("first_seen", r => r.Fassungen[0].Fassung.FirstSeen, "When the first Fassung was first seen."),
        InstantOrNull("edited_seen", r => r.Fassungen.FirstOrDefault(f => f.Art == Art.Lektoriert)?.Fassung.FirstSeen, "When an edited Fassung was first seen; null while there is none."),
        Instant("last_seen", r => r.Fassungen.Max(f => f.Fassung.LastSeen), "When a Fassung was last seen."),
        CodeOrNull("verdict", r => r.Verdict is { } verdict ? DrucksacheJson.Word(verdict) : null, "What changed from the first Vorabfassung to the newest Fassung, in a word; null where there is no such pair.") with { Values = ComparisonsTable.Verdicts },
        CodeOrNull("pdf_url", r => PdfUrl(r.Id), "Where the Bundestag serves the PDF. The edited Fassung replaces the Vorabfassung there; null without a number."),
        Text("attribution", r => Terms.AttributionOf(r.Id, Header(r)?.Drucksachetyp), "The source as DIP's terms want it named, with type and number."),
    ])
{
    private static Paper? Header(DrucksacheRow row) => row.Fassungen.LastOrDefault(f => f.Header is not null)?.Header;

    /// <summary>Whether the edited Fassung is still to come.</summary>
    public static string State(IReadOnlyList<Art> fassungen) =>
        fassungen.Contains(Art.Lektoriert) ? "edited"
        : fassungen.Contains(Art.Vorab) ? "open"
        : "unknown";

    /// <summary>Where the Bundestag serves the PDF; null without a number.</summary>
    public static string? PdfUrl(DrucksacheId id) => id.Dokumentnummer is { Nummer: <= 99_999 } number
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"https://dserver.bundestag.de/btd/{number.Wahlperiode:00}/{number.Nummer / 100:000}/{number.Wahlperiode:00}{number.Nummer:00000}.pdf")
        : null;
}
