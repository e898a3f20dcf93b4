using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering.Html;

/// <summary>The sign of a weight and the label of a change: told apart by shape and word, not by colour alone.</summary>
internal static class Tag
{
    public static string Sign(Severity severity) => severity switch
    {
        Severity.Substantive => "<span aria-hidden=\"true\">▲</span>",
        Severity.Notable => "<span aria-hidden=\"true\">◆</span>",
        Severity.Editorial => "<span aria-hidden=\"true\">●</span>",
        _ => "<span aria-hidden=\"true\">○</span>",
    };

    /// <summary>A link from the place of a change to its entry in the list.</summary>
    public static string Link(Change change) =>
        $"<a class=\"tag s{(int)change.Severity}\" href=\"#l-{change.Id}\">{Sign(change.Severity)} {HtmlText.Of(GermanWords.Of(change.Class))}</a>";
}
