using OpenDrucksache.Publishing;
using OpenDrucksache.Publishing.Tables;
using OpenDrucksache.Rendering;
using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Website.Layout;

namespace OpenDrucksache.Website.Papers;

/// <summary>The page of a paper: what changed in one look, then everything that is known of it.</summary>
internal static class PaperPage
{
    /// <summary>How many changes the page lists itself; a paper with more has them all on the page of its synopsis.</summary>
    public const int MostChanges = 50;

    /// <summary>How many of them it shows in its own synopsis: the page stays below 100 KB for papers of some 20 printed pages.</summary>
    public const int MostRows = 20;

    private const int Described = 200;

    public static PageHead Head(PaperCard card) => new(
        SitePath.Paper(card.Id),
        $"{card.Name}: {HtmlText.Clip(card.Heading, Described)}",
        card.Main?.Sentence ?? Verdicts.Waiting(card))
    {
        Picture = PaperPicture.FileName,
    };

    public static void Write(TextWriter output, ReadDrucksache read, PaperCard card, SiteAddress address)
    {
        var head = Head(card);
        Frame.Begin(output, head, address);
        Crumbs.Write(output, head, card.Name, (SitePath.Papers, "Drucksachen"));
        output.Html($"<header class=\"paper\">\n");
        Verdicts.Box(output, card);
        Kicker(output, head, card);
        output.Html($"<h1 dir=\"auto\">{card.Heading}</h1>\n</header>\n");
        Changes(output, read, card);
        Timeline.Write(output, card, read.Fassungen);
        Authors.Write(output, head, card);
        Citing.Write(output, head, card, address);
        Frame.End(output, head);
    }

    private static void Kicker(TextWriter output, PageHead head, PaperCard card)
    {
        output.Html($"<p class=\"kicker\">");
        if (card.Drucksachetyp is { } type)
        {
            output.Html($"<a href=\"{head.To(SitePath.Types + Slug.Of(type) + "/")}\"><bdi>{type}</bdi></a> · ");
        }

        output.Html($"{card.Name}{(card.Neu ? " (neu)" : "")}");
        if (card.Datum is { } day)
        {
            output.Html($" · {German.Time(day)}");
        }

        output.Html($" · {German.State(card.State)}</p>\n");
    }

    private static void Changes(TextWriter output, ReadDrucksache read, PaperCard card)
    {
        if (read.Main is not { } main || card.Main is not { Changes: > 0 } pair)
        {
            return;
        }

        var all = Shown.Default.Ranked(main.Comparison).ToList();
        var shown = all.Take(MostChanges).ToList();
        var synopsis = $"{pair.Name}/{SitePath.Page}";
        if (all.Count > shown.Count)
        {
            output.Html($"<p class=\"more\">Hier stehen die {MostChanges} gewichtigsten von {German.Number(all.Count)} Änderungen. <a href=\"{synopsis}\">Alle Änderungen und die ganze Synopse</a></p>\n");
        }

        output.Html($"<div class=\"parts\">\n");
        var beside = shown.Take(MostRows).ToList();
        ChangeList.Write(output, shown, synopsis, beside);
        output.Html($"<section id=\"synopse\" class=\"synopsis\">\n");
        SynopsisTable.Write(output, main.Comparison, beside, synopsis);
        output.Html($"<p class=\"whole\">{(shown.Count > beside.Count ? $"Hier stehen die {MostRows} gewichtigsten Änderungen. " : "")}<a href=\"{synopsis}\">Ganze Synopse mit dem unveränderten Text</a></p>\n</section>\n</div>\n");
    }
}
