using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace OpenDrucksache.FakeDip;

/// <summary>
/// DIP by its OpenAPI, with its traps: filters that it does not know are ignored, and so are empty ones; a cursor knows
/// nothing of its query; lists are ordered by date and id, descending.
/// </summary>
internal static class FakeDipApi
{
    private const int TextsOnAPage = 10;

    public static async Task Answer(World world, HttpContext context, string path)
    {
        if (context.Request.Headers.Authorization != $"ApiKey {FakeHost.Key}")
        {
            await Faults.Error(401, "A valid API key is required, see https://dip.bundestag.de/hilfe")(context);
            return;
        }

        var (resource, id) = path.Split('/', 2) is [var name, var one] ? (name, one) : (path, "");
        var query = context.Request.Query;
        if (WrongValue(query) is { } wrong)
        {
            await Faults.Error(400, wrong)(context);
            return;
        }

        var all = Records(world, resource);
        if (all is null)
        {
            await Faults.Error(404, "Not found")(context);
        }
        else if (id.Length > 0)
        {
            await One(context, all, id);
        }
        else
        {
            await List(world, context, resource, [.. all.Where(record => Matches(record, query))]);
        }
    }

    private static List<JsonObject>? Records(World world, string resource) => resource switch
    {
        "drucksache" => [.. world.Listed().Select(p => p.ToJson(withText: false))],
        "drucksache-text" => [.. world.Listed().Select(p => p.ToJson(withText: true))],
        "vorgang" => [.. world.Listed().Select(p => new JsonObject
        {
            ["id"] = p.Id + "1",
            ["typ"] = "Vorgang",
            ["vorgangstyp"] = p.Typ,
            ["wahlperiode"] = p.Wahlperiode,
            ["titel"] = p.Titel,
            ["datum"] = p.Datum,
            ["aktualisiert"] = p.ToJson(false)["aktualisiert"]!.DeepClone(),
        })],
        "vorgangsposition" => [.. world.Listed().Select(p => new JsonObject
        {
            ["id"] = p.Id + "2",
            ["typ"] = "Vorgangsposition",
            ["vorgangsposition"] = p.Typ,
            ["vorgang_id"] = p.Id + "1",
            ["titel"] = p.Titel,
            ["datum"] = p.Datum,
            ["aktualisiert"] = p.ToJson(false)["aktualisiert"]!.DeepClone(),
            ["fundstelle"] = p.ToJson(false)["fundstelle"]!.DeepClone(),
        })],
        _ => null,
    };

    private static async Task One(HttpContext context, List<JsonObject> all, string id)
    {
        if (all.Find(record => record["id"]!.ToString() == id) is { } found)
        {
            await Send(context, found);
        }
        else
        {
            await Faults.Error(404, $"ID not found: {id}")(context);
        }
    }

    private static async Task List(World world, HttpContext context, string resource, List<JsonObject> found)
    {
        var cursor = context.Request.Query["cursor"].ToString();
        var begin = cursor.Length == 0 ? 0 : Position(cursor);
        if (begin < 0)
        {
            await Faults.Error(400, "Invalid cursor")(context);
            return;
        }

        var size = resource == "drucksache-text" ? Math.Min(TextsOnAPage, world.PageSize) : world.PageSize;
        var page = found.Skip(begin).Take(size).ToList();
        var isLast = begin + page.Count >= found.Count && !(world.EndsWithEmptyPage && page.Count > 0);
        var next = isLast && cursor.Length > 0 ? cursor : Cursor(begin + page.Count);
        await Send(context, new JsonObject
        {
            ["numFound"] = found.Count,
            ["cursor"] = next,
            ["documents"] = new JsonArray([.. page]),
        });
    }

    private static string Cursor(int position) => Convert.ToBase64String(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Ao{position}")));

    private static int Position(string cursor)
    {
        try
        {
            return int.Parse(Encoding.ASCII.GetString(Convert.FromBase64String(cursor))[2..], CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is FormatException or ArgumentOutOfRangeException)
        {
            return -1;
        }
    }

    private static string? WrongValue(IQueryCollection query)
    {
        bool Any(string name, Func<string, bool> isWrong) => query[name].Any(value => value!.Length > 0 && isWrong(value));
        if (Any("f.datum.start", v => v.Length != 10) || Any("f.datum.end", v => v.Length != 10))
        {
            return "Invalid date";
        }

        if (Any("f.aktualisiert.start", v => v.Length == 10) || Any("f.aktualisiert.end", v => v.Length == 10))
        {
            return "Invalid date-time";
        }

        return Any("f.id", v => !v.All(char.IsAsciiDigit)) || Any("f.wahlperiode", v => !v.All(char.IsAsciiDigit)) ? "Invalid cursor" : null;
    }

    private static bool Matches(JsonObject record, IQueryCollection query)
    {
        bool OneOf(string filter, string? value) => query[filter].Count == 0 || query[filter].All(string.IsNullOrEmpty) || query[filter].Contains(value);
        string Text(string name) => record[name]?.ToString() ?? "";
        var updated = DateTimeOffset.TryParse(Text("aktualisiert"), CultureInfo.InvariantCulture, out var at) ? at : DateTimeOffset.MaxValue;
        return OneOf("f.id", Text("id"))
            && OneOf("f.dokumentnummer", Text("dokumentnummer"))
            && OneOf("f.drucksachetyp", Text("drucksachetyp"))
            && OneOf("f.wahlperiode", Text("wahlperiode"))
            && OneOf("f.zuordnung", record.ContainsKey("herausgeber") ? Text("herausgeber") : query["f.zuordnung"].ToString())
            && (Instant(query["f.aktualisiert.start"]) is not { } start || updated >= start)
            && (Instant(query["f.aktualisiert.end"]) is not { } end || updated <= end)
            && (query["f.datum.start"] is not [{ Length: > 0 } from] || string.CompareOrdinal(Text("datum"), from) >= 0);
    }

    /// <summary>Without an offset it is Berlin's time.</summary>
    private static DateTimeOffset? Instant(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (text.Length > "2026-07-07T00:00:00".Length)
        {
            return DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
        }

        var local = DateTime.Parse(text, CultureInfo.InvariantCulture);
        return new DateTimeOffset(local, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin").GetUtcOffset(local));
    }

    private static async Task Send(HttpContext context, JsonObject json) =>
        await Faults.Send(200, "application/json;charset=utf-8", Encoding.UTF8.GetBytes(json.ToJsonString()))(context);
}
