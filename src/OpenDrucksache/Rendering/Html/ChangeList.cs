using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering.Html;

/// <summary>The changes as a list, the weightiest first, with a filter that needs no script.</summary>
internal static class ChangeList
{
    private const int QuotedLength = 160;
    private const int ShortLength = 40;

    public static void Write(TextWriter output, IReadOnlyList<Change> changes)
    {
        output.Write("<nav aria-labelledby=\"liste\">\n<h2 id=\"liste\">Was sich geändert hat</h2>\n");
        Filter(output, changes);
        foreach (var group in changes.GroupBy(c => c.Severity))
        {
            var s = (int)group.Key;
            output.Write($"<section class=\"s{s}\">\n<h3>{Tag.Sign(group.Key)} {GermanWords.Of(group.Key)} <small>{group.Count()}</small></h3>\n<ol>\n");
            foreach (var change in group)
            {
                Item(output, change);
            }

            output.Write("</ol>\n</section>\n");
        }

        output.Write("</nav>\n");
    }

    private static void Filter(TextWriter output, IReadOnlyList<Change> changes)
    {
        var least = changes.Min(c => c.Severity);
        output.Write("<fieldset>\n<legend>Anzeigen</legend>\n");
        foreach (var severity in changes.Select(c => c.Severity).Distinct().Order())
        {
            var words = severity == least ? "alle Änderungen" : severity == Severity.Substantive ? "nur inhaltliche" : $"ab „{GermanWords.Of(severity)}“";
            output.Write($"<label><input type=\"radio\" name=\"zeigen\" id=\"z{(int)severity}\"{(severity == least ? " checked" : "")}> {words} <small>{changes.Count(c => c.Severity >= severity)}</small></label>\n");
        }

        output.Write("<label><input type=\"checkbox\" id=\"ganz\"> unveränderten Text zeigen</label>\n</fieldset>\n");
    }

    private static void Item(TextWriter output, Change change)
    {
        output.Write($"<li id=\"l-{change.Id}\"><a href=\"#c-{change.Id}\">{HtmlText.Of(GermanWords.Of(change.Class))}</a> <span class=\"place\"><bdi>{HtmlText.Of(GermanWords.Place(change))}</bdi></span>\n<p>");
        var isShort = !change.Class.Name.StartsWith("person.", StringComparison.Ordinal) && (change.Old?.Length ?? 0) + (change.New?.Length ?? 0) <= ShortLength;
        output.Write(isShort ? Around(change.Context.Before, "… ", "") : "");
        if (change.Old is { } old)
        {
            output.Write($"<del>{HtmlText.Clipped(old, QuotedLength)}</del>");
        }

        output.Write(change is { Old: not null, New: not null } ? " → " : "");
        if (change.New is { } @new)
        {
            output.Write($"<ins>{HtmlText.Clipped(@new, QuotedLength)}</ins>");
        }

        output.Write(isShort ? Around(change.Context.After, "", " …") : "");
        output.Write("</p></li>\n");
    }

    private static string Around(string words, string before, string after) =>
        words.Length == 0 ? "" : $"<span>{before}{HtmlText.Of(words)}{after}</span>";
}
