using OpenDrucksache.Publishing;
using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Website.Layout;
using OpenDrucksache.Website.Writing;

namespace OpenDrucksache.Website.Lists;

/// <summary>The pages that lead to the lists: all papers, all Fraktionen, all persons.</summary>
internal static class IndexPages
{
    private const int Newest = 50;

    public static void Write(SiteDisk disk, Listings lists, SiteAddress address)
    {
        Papers(disk, lists, address);
        Overview(disk, address, SitePath.Types, "Typen", "Drucksachen nach ihrem Typ.", lists.Types);
        Overview(disk, address, SitePath.Fraktionen, "Fraktionen", "Wer die Drucksachen eingebracht hat.", lists.Fraktionen);
        Persons(disk, lists.Persons, address);
    }

    private static void Papers(SiteDisk disk, Listings lists, SiteAddress address)
    {
        var head = new PageHead(SitePath.Papers, "Drucksachen", "Alle erfassten Drucksachen nach Typ und Monat.");
        Put(disk, head, address, output =>
        {
            output.Html($"<p>{German.Counted(lists.All.Cards.Count, "Drucksache", "Drucksachen")} sind erfasst. <a href=\"{head.To(SitePath.Months)}\">Alle nach Monat</a> · <a href=\"{head.To(SitePath.Fraktionen)}\">nach Fraktion</a> · <a href=\"{head.To(SitePath.Persons)}\">nach Person</a></p>\n<h2>Nach Typ</h2>\n");
            Links(output, head, lists.Types);
            output.Html($"<h2>Die neuesten</h2>\n");
            PaperList.Write(output, head, lists.All.Cards.Take(Newest));
        });
        disk.WriteJson(SitePath.Papers + SitePath.Json, json => PaperList.WriteJson(json, "drucksachen", "Drucksachen", lists.All.Cards.Take(Newest)));
    }

    private static void Overview(SiteDisk disk, SiteAddress address, string folder, string title, string intro, IReadOnlyList<Listing> lists)
    {
        var head = new PageHead(folder, title, intro);
        Put(disk, head, address, output =>
        {
            output.Html($"<p>{intro}</p>\n");
            Links(output, head, lists);
        });
        WriteJson(disk, folder, title, lists);
    }

    /// <summary>Persons by the first letter of their address: one page a letter.</summary>
    private static void Persons(SiteDisk disk, IReadOnlyList<Listing> persons, SiteAddress address)
    {
        var letters = persons.GroupBy(p => p.Folder[SitePath.Persons.Length]).ToList();
        var head = new PageHead(SitePath.Persons, "Personen", "Wer Drucksachen einbringt und unterzeichnet, nach dem Vornamen.");
        Put(disk, head, address, output =>
        {
            output.Html($"<p>{German.Counted(persons.Count, "Person steht", "Personen stehen")} in den Listen der Urheber und Unterzeichner. Geordnet ist nach dem Namen, wie er gedruckt ist, also nach dem Vornamen. Schneller geht es mit der <a href=\"{head.To(SitePath.Search)}\">Suche</a>.</p>\n<ul class=\"columns\">\n");
            foreach (var letter in letters)
            {
                output.Html($"<li><a href=\"{head.To(Letter(letter.Key))}\">{char.ToUpperInvariant(letter.Key).ToString()}</a> <small>{German.Number(letter.Count())}</small></li>\n");
            }

            output.Html($"</ul>\n");
        });
        WriteJson(disk, SitePath.Persons, "Personen", persons);
        foreach (var letter in letters)
        {
            var title = $"Personen mit {char.ToUpperInvariant(letter.Key)}";
            var inner = new PageHead(Letter(letter.Key), title, $"{title}.");
            Put(disk, inner, address, output => Links(output, inner, [.. letter]), (SitePath.Persons, "Personen"));
            WriteJson(disk, Letter(letter.Key), title, [.. letter]);
        }
    }

    /// <summary>No slug has an underscore.</summary>
    private static string Letter(char letter) => $"{SitePath.Persons}_{letter}/";

    private static void Links(TextWriter output, PageHead head, IReadOnlyList<Listing> lists)
    {
        output.Html($"<ul class=\"columns\">\n");
        foreach (var list in lists)
        {
            output.Html($"<li><a href=\"{head.To(list.Folder)}\"><bdi>{HtmlText.Clip(list.Name, 100)}</bdi></a> <small>{German.Number(list.Cards.Count)}</small></li>\n");
        }

        output.Html($"</ul>\n");
    }

    private static void WriteJson(SiteDisk disk, string folder, string name, IReadOnlyList<Listing> lists) => disk.WriteJson(folder + SitePath.Json, json =>
    {
        json.WriteStartObject();
        json.WriteString("type", "index");
        json.WriteString("name", name);
        json.WriteStartArray("lists");
        foreach (var list in lists)
        {
            json.WriteStartObject();
            json.WriteString("name", list.Name);
            json.WriteNumber("drucksachen", list.Cards.Count);
            json.WriteString("page", list.Folder);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Put(SiteDisk disk, PageHead head, SiteAddress address, Action<TextWriter> content, params IReadOnlyList<(string, string)> above)
    {
        using var page = new PageBuffer();
        Frame.Begin(page, head, address);
        Crumbs.Write(page, head, head.Title, above);
        page.Html($"<h1>{head.Title}</h1>\n");
        content(page);
        Frame.End(page, head);
        disk.Write(head.Folder + head.File, page.Written);
    }
}
