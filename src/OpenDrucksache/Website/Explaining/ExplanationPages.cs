using OpenDrucksache.Comparing;
using OpenDrucksache.Publishing;
using OpenDrucksache.Rendering;
using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Website.Layout;
using OpenDrucksache.Website.Writing;

namespace OpenDrucksache.Website.Explaining;

/// <summary>What a Vorabfassung is, what we do, what the classes mean, limits, and how to have the data: in German and English.</summary>
internal static class ExplanationPages
{
    private static readonly Markup German1 = new(Resource.Text("Explaining.erklaerung.html"));
    private static readonly Markup German2 = new(Resource.Text("Explaining.erklaerung-2.html"));
    private static readonly Markup English1 = new(Resource.Text("Explaining.explanation.html"));
    private static readonly Markup English2 = new(Resource.Text("Explaining.explanation-2.html"));

    public static void Write(SiteDisk disk, SiteAddress address)
    {
        var german = new PageHead(SitePath.Explanation, "Erklärung", "Was eine Vorabfassung ist, was wir tun, was die Klassen bedeuten, und wo die Grenzen liegen.") { Translation = SitePath.ExplanationEnglish };
        var english = new PageHead(SitePath.ExplanationEnglish, "Explanation", "What a draft is, what we do, what the classes mean, and where the limits are.") { Translation = SitePath.Explanation, Language = "en" };
        var daten = new PageHead(SitePath.Data, "Daten und Nutzung", "Alles als Daten: der ganze Datensatz, einzelne Drucksachen, Feeds, Quelle und Bedingungen.") { Translation = SitePath.DataEnglish };
        var data = new PageHead(SitePath.DataEnglish, "Data and terms", "Everything as data: the dataset, single papers, feeds, source and terms.") { Translation = SitePath.Data, Language = "en" };
        Page(disk, address, german, output =>
        {
            output.Html($"{German1}");
            Classes(output, "Alle Klassen", "Klasse", "Bedeutung", "Gewicht", c => GermanWords.Of(c), ClassMeanings.German, GermanWords.Of);
            output.Html($"{German2}");
        });
        Page(disk, address, english, output =>
        {
            output.Html($"{English1}");
            Classes(output, "All classes", "Class", "Meaning", "Weight", c => c.Name, ClassMeanings.English, s => s.ToString());
            output.Html($"{English2}");
        });
        Page(disk, address, daten, output => output.Html($"{new Markup(Resource.Text("Explaining.daten.html"))}"));
        Page(disk, address, data, output => output.Html($"{new Markup(Resource.Text("Explaining.data.html"))}"));
    }

    private static void Page(SiteDisk disk, SiteAddress address, PageHead head, Action<TextWriter> content)
    {
        using var page = new PageBuffer();
        Frame.Begin(page, head, address);
        page.Html($"<p class=\"kicker\"><a href=\"{head.To(head.Translation!)}\" hreflang=\"{(head.Language == "de" ? "en" : "de")}\" lang=\"{(head.Language == "de" ? "en" : "de")}\">{(head.Language == "de" ? "This page in English" : "Diese Seite auf Deutsch")}</a></p>\n<div class=\"prose\">\n");
        content(page);
        page.Html($"</div>\n");
        Frame.End(page, head);
        disk.Write(head.Folder + SitePath.Page, page.Written);
        disk.WriteJson(head.Folder + SitePath.Json, json =>
        {
            json.WriteStartObject();
            json.WriteString("type", "page");
            json.WriteString("title", head.Title);
            json.WriteString("attribution", Publishing.Terms.Attribution);
            json.WriteString("terms", Publishing.Terms.TermsUrl);
            json.WriteString("compilation", Publishing.Terms.CompilationUrl);
            json.WriteStartArray("classes");
            foreach (var @class in ChangeClass.All)
            {
                json.WriteStartObject();
                json.WriteString("class", @class.Name);
                json.WriteNumber("severity", (int)@class.Severity);
                json.WriteString("name", GermanWords.Of(@class));
                json.WriteString("meaning", head.Language == "de" ? ClassMeanings.German(@class) : ClassMeanings.English(@class));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Classes(
        TextWriter output, string title, string name, string meaning, string weight, Func<ChangeClass, string> nameOf, Func<ChangeClass, string> meaningOf, Func<Severity, string> weightOf)
    {
        output.Html($"<h2 id=\"klassen\">{title}</h2>\n<div class=\"wide\" role=\"region\" aria-label=\"{title}\" tabindex=\"0\"><table class=\"data\">\n<thead><tr><th scope=\"col\">{name}</th><th scope=\"col\">{meaning}</th><th scope=\"col\">{weight}</th></tr></thead>\n<tbody>\n");
        foreach (var @class in ChangeClass.All.OrderByDescending(c => c.Severity))
        {
            output.Html($"<tr><th scope=\"row\">{nameOf(@class)}</th><td class=\"text\">{meaningOf(@class)}</td><td class=\"text\">{Tag.Sign(@class.Severity)} {weightOf(@class.Severity)}</td></tr>\n");
        }

        output.Html($"</tbody></table></div>\n");
    }
}
