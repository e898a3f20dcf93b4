using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Website.Layout;

namespace OpenDrucksache.Website.Papers;

/// <summary>Who brings a paper in, and who joined or left it.</summary>
internal static class Authors
{
    private const int Open = 12;

    public static void Write(TextWriter output, PageHead head, PaperCard card)
    {
        if (card.Fraktionen.Count + card.Personen.Count + card.Moves.Count == 0)
        {
            return;
        }

        output.Html($"<section class=\"authors\" aria-labelledby=\"urheber\">\n<h2 id=\"urheber\">Urheber und Unterzeichner</h2>\n");
        if (card.Fraktionen.Count > 0)
        {
            output.Html($"<p>Fraktion: ");
            Join(output, card.Fraktionen, f => output.Html($"<a href=\"{head.To(SitePath.Fraktionen + Slug.Of(f) + "/")}\"><bdi>{f}</bdi></a>"));
            output.Html($"</p>\n");
        }

        Moved(output, head, card, joined: true, "Hinzugekommen");
        Moved(output, head, card, joined: false, "Entfallen");
        if (card.Personen.Count > 0)
        {
            output.Html($"<details{new Markup(card.Personen.Count <= Open ? " open" : "")}><summary>{German.Counted(card.Personen.Count, "Person", "Personen")} in der neuesten Fassung</summary>\n<p>");
            Join(output, card.Personen, p => Person(output, head, p.Name, p.Slug));
            output.Html($"</p></details>\n");
        }

        output.Html($"</section>\n");
    }

    private static void Moved(TextWriter output, PageHead head, PaperCard card, bool joined, string word)
    {
        var moved = card.Moves.Where(m => m.Joined == joined).ToList();
        if (moved.Count > 0)
        {
            output.Html($"<p>{word}: ");
            Join(output, moved, m =>
            {
                Person(output, head, m.Name, m.Slug);
                output.Html($" (v{m.Version})");
            });
            output.Html($"</p>\n");
        }
    }

    private static void Person(TextWriter output, PageHead head, string name, string slug) =>
        output.Html($"<a href=\"{head.To(SitePath.Persons + slug + "/")}\"><bdi>{name}</bdi></a>");

    private static void Join<T>(TextWriter output, IReadOnlyList<T> items, Action<T> write)
    {
        for (var i = 0; i < items.Count; i++)
        {
            output.Html($"{(i == 0 ? "" : ", ")}");
            write(items[i]);
        }
    }
}
