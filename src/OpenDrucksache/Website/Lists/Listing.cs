using System.Security.Cryptography;
using System.Text;
using OpenDrucksache.Publishing;
using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Website.Feeds;
using OpenDrucksache.Website.Layout;
using OpenDrucksache.Website.Writing;

namespace OpenDrucksache.Website.Lists;

/// <summary>The papers of a type, a Fraktion, a person or all of them: the newest on one page, and a page for each month where there are many.</summary>
/// <param name="Folder">Where its page is.</param>
/// <param name="Type">What it is a list of, for machines: "fraktion".</param>
/// <param name="Name">What it is called: "Kleine Anfrage".</param>
/// <param name="Above">The page above it.</param>
/// <param name="Cards">Its papers, the newest first.</param>
internal sealed record Listing(string Folder, string Type, string Name, (string Folder, string Name) Above, IReadOnlyList<PaperCard> Cards)
{
    /// <summary>How many papers one page shows; where there are more, each month has its own.</summary>
    public const int Most = 100;

    /// <summary>Where the pages of the months are.</summary>
    public string MonthFolder { get; init; } = Folder;

    /// <summary>A sentence under the title.</summary>
    public string Intro { get; init; } = "";

    /// <summary>Who joined and left, the newest first; null for a list that is not asked for that.</summary>
    public IReadOnlyList<Move>? Moves { get; init; }

    /// <summary>Whether it has a feed.</summary>
    public bool HasFeed { get; init; }

    /// <summary>The papers by month, the newest first; empty where one page has them all.</summary>
    private IEnumerable<IGrouping<DateOnly, PaperCard>> Months =>
        Cards.Count <= Most ? [] : Cards.GroupBy(c => new DateOnly(c.Day.Year, c.Day.Month, 1));

    /// <summary>The paths of all its files.</summary>
    public IEnumerable<string> Paths() => Months.Select(m => SitePath.Month(MonthFolder, m.Key)).Append(Folder)
        .SelectMany(folder => new[] { folder + SitePath.Page, folder + SitePath.Json })
        .Concat(HasFeed ? [Folder + AtomFeed.FileName] : []);

    /// <summary>What its files are made from, in a digest.</summary>
    public string Key()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append($"{Folder}\n{Name}\n{Intro}\n{Above}\n{MonthFolder}\n{HasFeed}\n");
        foreach (var card in Cards)
        {
            Append(card.Key);
        }

        foreach (var move in Moves ?? [])
        {
            Append($"{move}\n");
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Append(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Writes its files.</summary>
    public void Write(SiteDisk disk, SiteAddress address)
    {
        using var page = new PageBuffer();
        WritePage(page, address);
        disk.Write(Folder + SitePath.Page, page.Written);
        disk.WriteJson(Folder + SitePath.Json, json => PaperList.WriteJson(json, Type, Name, Cards));
        foreach (var month in Months)
        {
            page.Clear();
            var folder = SitePath.Month(MonthFolder, month.Key);
            WriteMonth(page, folder, month.Key, [.. month], address);
            disk.Write(folder + SitePath.Page, page.Written);
            disk.WriteJson(folder + SitePath.Json, json => PaperList.WriteJson(json, "monat", $"{Name}, {German.Month(month.Key)}", month));
        }

        if (HasFeed)
        {
            page.Clear();
            new AtomFeed(Folder + AtomFeed.FileName, $"{Name}: neue Fassungen", Folder).Write(page, AtomEntry.Newest(Cards), address);
            disk.Write(Folder + AtomFeed.FileName, page.Written);
        }
    }

    private void WritePage(TextWriter output, SiteAddress address)
    {
        var head = new PageHead(Folder, HtmlText.Clip(Name, 200), $"{HtmlText.Clip(Name, 200)}: {German.Counted(Cards.Count, "Drucksache", "Drucksachen")} und was sich zwischen ihren Fassungen geändert hat.")
        {
            Feed = HasFeed ? Folder + AtomFeed.FileName : null,
        };
        Frame.Begin(output, head, address);
        if (Above.Folder == Folder)
        {
            Crumbs.Write(output, head, Name);
        }
        else
        {
            Crumbs.Write(output, head, Name, Above);
        }

        output.Html($"<h1 dir=\"auto\">{Name}</h1>\n<p>{(Intro.Length == 0 ? "" : Intro + " ")}{German.Counted(Cards.Count, "Drucksache", "Drucksachen")}.");
        if (HasFeed)
        {
            output.Html($" <a href=\"{AtomFeed.FileName}\">Als Feed (Atom)</a>");
        }

        output.Html($"</p>\n");
        MoveList.Write(output, head, Moves);
        MonthLinks(output, head);
        output.Html($"<h2>{(Cards.Count > Most ? $"Die {Most} neuesten Drucksachen" : "Drucksachen")}</h2>\n");
        PaperList.Write(output, head, Cards.Take(Most));
        Frame.End(output, head);
    }

    private void MonthLinks(TextWriter output, PageHead head)
    {
        var months = Months.ToList();
        if (months.Count == 0)
        {
            return;
        }

        output.Html($"<nav class=\"months\" aria-label=\"Nach Monat\"><h2>Nach Monat</h2>\n<ul>\n");
        foreach (var month in months)
        {
            output.Html($"<li><a href=\"{head.To(SitePath.Month(MonthFolder, month.Key))}\">{German.Month(month.Key)}</a> <small>{German.Number(month.Count())}</small></li>\n");
        }

        output.Html($"</ul></nav>\n");
    }

    private void WriteMonth(TextWriter output, string folder, DateOnly month, IReadOnlyList<PaperCard> cards, SiteAddress address)
    {
        var title = $"{HtmlText.Clip(Name, 200)}, {German.Month(month)}";
        var head = new PageHead(folder, title, $"{title}: {German.Counted(cards.Count, "Drucksache", "Drucksachen")}.");
        Frame.Begin(output, head, address);
        Crumbs.Write(output, head, German.Month(month), Above.Folder == Folder ? [(Folder, Name)] : [Above, (Folder, Name)]);
        output.Html($"<h1 dir=\"auto\">{title}</h1>\n<p>{German.Counted(cards.Count, "Drucksache", "Drucksachen")}.</p>\n<h2>Drucksachen</h2>\n");
        PaperList.Write(output, head, cards);
        Frame.End(output, head);
    }
}
