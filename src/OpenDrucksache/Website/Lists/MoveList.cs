using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Website.Layout;

namespace OpenDrucksache.Website.Lists;

/// <summary>A person who joined a paper or left it, with the paper.</summary>
internal sealed record Move(PaperCard Paper, CardMove Person)
{
    /// <summary>When the Fassung was first seen that says so.</summary>
    public DateTimeOffset Seen => Paper.Fassungen[Person.Version - 1].FirstSeen;

    /// <summary>What tells it apart.</summary>
    public override string ToString() => $"{Paper.Id}@v{Person.Version} {Person.Slug} {Person.Joined}";
}

/// <summary>Who joined and left between two Fassungen, as a table.</summary>
internal static class MoveList
{
    private const int Most = 100;

    public static void Write(TextWriter output, PageHead head, IReadOnlyList<Move>? moves)
    {
        if (moves is null or [])
        {
            return;
        }

        output.Html($"<h2>Hinzugekommen und entfallen</h2>\n<p>Personen, die zwischen zwei Fassungen in die Liste der Urheber oder Unterzeichner kamen oder daraus verschwanden{(moves.Count > Most ? $"; die {Most} neuesten" : "")}.</p>\n");
        output.Html($"<div class=\"wide\" role=\"region\" aria-label=\"Hinzugekommen und entfallen\" tabindex=\"0\"><table class=\"data\">\n<thead><tr><th scope=\"col\">Person</th><th scope=\"col\">Was</th><th scope=\"col\">Drucksache</th><th scope=\"col\">Gesehen</th></tr></thead>\n<tbody>\n");
        foreach (var move in moves.Take(Most))
        {
            output.Html($"<tr><td><a href=\"{head.To(SitePath.Persons + move.Person.Slug + "/")}\"><bdi>{move.Person.Name}</bdi></a></td><td>{(move.Person.Joined ? "hinzugekommen" : "entfallen")}</td>");
            output.Html($"<td><a href=\"{head.To(SitePath.Paper(move.Paper.Id))}\">{move.Paper.Id.ToString()}</a></td><td>{German.Time(move.Seen)}</td></tr>\n");
        }

        output.Html($"</tbody></table></div>\n");
    }
}
