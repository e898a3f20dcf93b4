using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering.Html;

/// <summary>The sign of a weight and the label of a change: told apart by shape and word, not by colour alone.</summary>
internal static class Tag
{
    public static Markup Sign(Severity severity) => severity switch
    {
        Severity.Substantive => new("<span aria-hidden=\"true\">▲</span>"),
        Severity.Notable => new("<span aria-hidden=\"true\">◆</span>"),
        Severity.Editorial => new("<span aria-hidden=\"true\">●</span>"),
        _ => new("<span aria-hidden=\"true\">○</span>"),
    };

    /// <summary>A link from the place of a change to its entry in the list.</summary>
    public static void Link(TextWriter output, Change change) =>
        output.Html($"<a class=\"tag s{(int)change.Severity}\" href=\"#l-{change.Id}\">{Sign(change.Severity)} {GermanWords.Of(change.Class)}</a>");
}
