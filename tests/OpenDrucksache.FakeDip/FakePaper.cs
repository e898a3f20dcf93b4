using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace OpenDrucksache.FakeDip;

/// <summary>A paper as DIP and the host of the PDFs show it at the moment; a test changes it.</summary>
public sealed class FakePaper(int id, string number)
{
    public string Id { get; } = id.ToString(CultureInfo.InvariantCulture);

    /// <summary>As DIP spells it.</summary>
    public string Number { get; } = number;

    public string Typ { get; set; } = "Antrag";

    public string Titel { get; set; } = "Erfundenes Muster";

    public string Herausgeber { get; set; } = "BT";

    public string Datum { get; set; } = "2026-07-07";

    public DateTimeOffset Aktualisiert { get; set; }

    /// <summary>What lies at the address; null for nothing.</summary>
    public byte[]? Pdf { get; set; }

    /// <summary>The md5 that DIP gives; null for none. <see cref="Publish"/> sets it.</summary>
    public string? PdfHash { get; set; }

    /// <summary>The <c>Last-Modified</c> of what lies at the address; null for none.</summary>
    public string? LastModified { get; set; }

    /// <summary>DIP's text; null while it is not ready.</summary>
    public string? Text { get; set; }

    /// <summary>Whether DIP lists the paper.</summary>
    public bool IsListed { get; set; } = true;

    /// <summary>Whether DIP gives an address.</summary>
    public bool HasAddress { get; set; } = true;

    /// <summary>The host of the address that DIP gives.</summary>
    public string AddressHost { get; set; } = "https://dserver.bundestag.de";

    /// <summary>Changes the record before it is sent.</summary>
    public Action<JsonObject>? Twist { get; set; }

    public int Wahlperiode => int.TryParse(Number.Split('/')[0], CultureInfo.InvariantCulture, out var term) ? term : 0;

    /// <summary><c>/btd/99/001/9900123.pdf</c></summary>
    public string Path => Herausgeber == "BT" && Number.Split('/') is [var term, var n]
        ? $"/btd/{term}/{n.PadLeft(5, '0')[..3]}/{term}{n.PadLeft(5, '0')}.pdf"
        : $"/brd/{Id}.pdf";

    /// <summary>A new file at the address, of which DIP gives the right md5.</summary>
    public FakePaper Publish(byte[] pdf, DateTimeOffset when)
    {
        (Pdf, PdfHash, Aktualisiert) = (pdf, Md5(pdf), when);
        return this;
    }

    public static string Md5(byte[] bytes) => Convert.ToHexStringLower(MD5.HashData(bytes));

    /// <summary>The record by DIP's OpenAPI.</summary>
    public JsonObject ToJson(bool withText)
    {
        var fundstelle = new JsonObject
        {
            ["id"] = Id,
            ["dokumentnummer"] = Number,
            ["datum"] = Datum,
            ["dokumentart"] = "Drucksache",
            ["drucksachetyp"] = Typ,
            ["herausgeber"] = Herausgeber,
            ["urheber"] = new JsonArray(),
        };
        if (HasAddress)
        {
            fundstelle["pdf_url"] = AddressHost + Path;
        }

        var record = new JsonObject
        {
            ["id"] = Id,
            ["typ"] = "Dokument",
            ["dokumentart"] = "Drucksache",
            ["drucksachetyp"] = Typ,
            ["dokumentnummer"] = Number,
            ["wahlperiode"] = Wahlperiode,
            ["herausgeber"] = Herausgeber,
            ["datum"] = Datum,
            ["aktualisiert"] = Aktualisiert.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            ["titel"] = Titel,
            ["autoren_anzahl"] = 0,
            ["vorgangsbezug_anzahl"] = 0,
            ["fundstelle"] = fundstelle,
            ["xml_hash"] = "served and documented nowhere",
        };
        if (PdfHash is not null)
        {
            record["pdf_hash"] = PdfHash;
        }

        if (withText && Text is not null)
        {
            record["text"] = Text;
        }

        Twist?.Invoke(record);
        return record;
    }
}
