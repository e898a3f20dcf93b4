using System.Text.Json;
using OpenDrucksache.Publishing;
using OpenDrucksache.Publishing.Tables;
using OpenDrucksache.Rendering;
using OpenDrucksache.Website.Layout;

namespace OpenDrucksache.Website.Papers;

/// <summary>The data of a paper's page: its Fassungen, its comparisons with all changes, its persons.</summary>
internal static class PaperJson
{
    public static void Write(Utf8JsonWriter json, ReadDrucksache read, PaperCard card)
    {
        json.WriteStartObject();
        json.WriteString("type", "drucksache");
        json.WriteString("dokumentnummer", card.Id.ToString());
        json.WriteString("drucksachetyp", card.Drucksachetyp);
        json.WriteString("datum", card.Datum?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("titel", card.Titel);
        json.WriteBoolean("neu", card.Neu);
        json.WriteString("state", card.State);
        if (card.DraftDays is { } days)
        {
            json.WriteNumber("draft_days", days);
        }

        json.WriteString("pdf_url", card.SourceUrl);
        json.WriteString("attribution", Terms.AttributionOf(card.Id, card.Drucksachetyp));
        json.WriteStartArray("fraktionen");
        foreach (var fraktion in card.Fraktionen)
        {
            json.WriteStringValue(fraktion);
        }

        json.WriteEndArray();
        Fassungen(json, read, card);
        Comparisons(json, read, card);
        Persons(json, card);
        json.WriteEndObject();
    }

    private static void Fassungen(Utf8JsonWriter json, ReadDrucksache read, PaperCard card)
    {
        json.WriteStartArray("fassungen");
        foreach (var (fassung, of) in card.Fassungen.Zip(read.Fassungen))
        {
            json.WriteStartObject();
            json.WriteString("ref", of.Fassung.Ref.ToString());
            json.WriteString("art", DrucksacheJson.Word(fassung.Art));
            json.WriteString("first_seen", Utc.Format(fassung.FirstSeen));
            json.WriteString("last_seen", Utc.Format(fassung.LastSeen));
            json.WriteString("sha256", of.Fassung.Sha256);
            json.WriteString("text", fassung.IsRead ? $"v{fassung.Version}/{SitePath.Json}" : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Comparisons(Utf8JsonWriter json, ReadDrucksache read, PaperCard card)
    {
        json.WriteStartArray("comparisons");
        foreach (var (pair, of) in card.Pairs.Zip(read.Pairs))
        {
            json.WriteStartObject();
            json.WriteString("comparison", of.Row().Id);
            json.WriteBoolean("main", pair.IsMain);
            json.WriteString("verdict", DrucksacheJson.Word(pair.Verdict));
            json.WriteString("sentence", pair.Sentence);
            json.WriteString("record", $"{pair.Name}/{SitePath.Json}");
            json.WriteStartArray("changes");
            foreach (var change in Shown.Default.Ranked(of.Comparison))
            {
                ChangeJson.Write(json, change);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Persons(Utf8JsonWriter json, PaperCard card)
    {
        json.WriteStartArray("people");
        foreach (var person in card.Personen)
        {
            json.WriteStartObject();
            json.WriteString("name", person.Name);
            json.WriteString("fraktion", person.Fraktion);
            json.WriteString("page", $"{SitePath.Persons}{person.Slug}/");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("joined_and_left");
        foreach (var move in card.Moves)
        {
            json.WriteStartObject();
            json.WriteString("name", move.Name);
            json.WriteString("event", move.Joined ? "joined" : "left");
            json.WriteNumber("version", move.Version);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
