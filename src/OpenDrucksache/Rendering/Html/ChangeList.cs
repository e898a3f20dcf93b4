using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering.Html;

/// <summary>The changes as a list, the weightiest first, with a filter that needs no script.</summary>
internal static class ChangeList
{
    private const int QuotedLength = 160;
    private const int ShortLength = 40;

    /// <summary>Writes the list with its filter.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="changes">The changes, the weightiest first; not empty.</param>
    /// <param name="permanent">The page whose addresses of changes stay for ever, where that is another one.</param>
    /// <param name="beside">The changes whose place is on this page; null for all of them.</param>
    public static void Write(TextWriter output, IReadOnlyList<Change> changes, string? permanent = null, IReadOnlyCollection<Change>? beside = null)
    {
        output.Html($"<nav class=\"changes\" aria-labelledby=\"liste\">\n<h2 id=\"liste\">Was sich geändert hat</h2>\n");
        Filter(output, changes, hasRest: permanent is null);
        foreach (var group in changes.GroupBy(c => c.Severity))
        {
            output.Html($"<section class=\"s{(int)group.Key}\">\n<h3>{Tag.Sign(group.Key)} {GermanWords.Of(group.Key)} <small>{group.Count()}</small></h3>\n<ol>\n");
            foreach (var change in group)
            {
                Item(output, change, permanent, beside?.Contains(change) == false ? permanent : null);
            }

            output.Html($"</ol>\n</section>\n");
        }

        output.Html($"</nav>\n");
    }

    private static void Filter(TextWriter output, IReadOnlyList<Change> changes, bool hasRest)
    {
        var least = changes.Min(c => c.Severity);
        output.Write("<fieldset>\n<legend>Anzeigen</legend>\n");
        foreach (var severity in changes.Select(c => c.Severity).Distinct().Order())
        {
            var words = severity == least ? "alle Änderungen" : severity == Severity.Substantive ? "nur inhaltliche" : $"ab „{GermanWords.Of(severity)}“";
            output.Html($"<label><input type=\"radio\" name=\"zeigen\" id=\"z{(int)severity}\"{(severity == least ? " checked" : "")}> {words} <small>{changes.Count(c => c.Severity >= severity)}</small></label>\n");
        }

        output.Write(hasRest ? "<label><input type=\"checkbox\" id=\"ganz\"> unveränderten Text zeigen</label>\n</fieldset>\n" : "</fieldset>\n");
    }

    private static void Item(TextWriter output, Change change, string? permanent, string? page)
    {
        output.Html($"<li id=\"l-{change.Id}\">");
        if (permanent is not null)
        {
            output.Html($"<a class=\"permanent\" href=\"{permanent}#c-{change.Id}\" aria-label=\"Adresse dieser Änderung: {GermanWords.Of(change.Class)}\">Adresse</a>");
        }

        output.Html($"<a href=\"{page}#c-{change.Id}\">{GermanWords.Of(change.Class)}</a> <span class=\"place\"><bdi>{GermanWords.Place(change)}</bdi></span>\n<p dir=\"auto\">");
        var isShort = !change.Class.Name.StartsWith("person.", StringComparison.Ordinal) && (change.Old?.Length ?? 0) + (change.New?.Length ?? 0) <= ShortLength;
        if (isShort && change.Context.Before is { Length: > 0 } before)
        {
            output.Html($"<span>… {before}</span>");
        }

        if (change.Old is { } old)
        {
            output.Html($"<del>{HtmlText.Clip(old, QuotedLength)}</del>");
        }

        output.Html($"{(change is { Old: not null, New: not null } ? " → " : "")}");
        if (change.New is { } @new)
        {
            output.Html($"<ins>{HtmlText.Clip(@new, QuotedLength)}</ins>");
        }

        if (isShort && change.Context.After is { Length: > 0 } after)
        {
            output.Html($"<span>{after} …</span>");
        }

        output.Html($"</p></li>\n");
    }
}
