using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering.Synopses;

namespace OpenDrucksache.Rendering.Html;

/// <summary>Both texts paragraph beside paragraph; what is unchanged is folded, but for a paragraph on either side.</summary>
internal static class SynopsisTable
{
    public static void Write(TextWriter output, Comparison comparison, IReadOnlyList<Change> shown)
    {
        var rows = Synopsis.Rows(comparison).ToList();
        var marks = new Marks(shown, rows);
        var changes = rows.ConvertAll(row => row.Changes.Where(marks.IsShown).ToList());
        output.Write($"""
            <main id="synopse">
            <h2>Synopse</h2>
            <p class="less">Absätze, in denen sich nur weniger Gewichtiges geändert hat, sind ausgeblendet.</p>
            <table>
            <thead><tr>{Column("Alt", comparison.Old)}{Column("Neu", comparison.New)}</tr></thead>

            """);
        foreach (var change in shown.Where(c => !marks.Shows(c)).OrderBy(c => c.N))
        {
            Apart(output, change);
        }

        var places = new RowPlaces();
        for (var i = 0; i < rows.Count; i++)
        {
            if (changes[i].Count > 0)
            {
                Changed(output, rows[i], places.Of(rows[i], changes[i]), changes[i], marks);
                continue;
            }

            var start = i;
            while (i + 1 < rows.Count && changes[i + 1].Count == 0)
            {
                i++;
            }

            Unchanged(output, rows, start, i + 1, marks);
        }

        output.Write("</table>\n</main>\n");
    }

    private static string Column(string side, ComparedPaper paper) =>
        $"<th scope=\"col\">{side} <small>{GermanWords.Of(paper.Art)} · <bdi>{HtmlText.Of(paper.Ref)}</bdi></small></th>";

    private static void Changed(TextWriter output, SynopsisRow row, string? path, List<Change> changes, Marks marks)
    {
        var heaviest = (int)changes.Max(c => c.Severity);
        output.Write($"<tbody class=\"changed m{heaviest}\">\n<tr class=\"head\"><th colspan=\"2\" scope=\"rowgroup\">{Place(path)}");
        foreach (var change in changes.DistinctBy(c => c.Class).OrderByDescending(c => c.Severity))
        {
            output.Write($" {Tag.Link(change)}");
        }

        output.Write("</th></tr>\n");
        Cells(output, row, marks);
        output.Write("</tbody>\n");
    }

    private static string Place(string? path) => path is null ? "" : $"<bdi>{HtmlText.Of(GermanWords.Place(path))}</bdi>";

    private static void Cells(TextWriter output, SynopsisRow row, Marks marks)
    {
        output.Write("<tr>");
        marks.Cells(output, row);
        output.Write("</tr>\n");
    }

    /// <summary>A change that no paragraph shows, such as one in the header.</summary>
    private static void Apart(TextWriter output, Change change)
    {
        var s = (int)change.Severity;
        output.Write($"<tbody class=\"changed m{s}\" id=\"c-{change.Id}\">\n<tr class=\"head\"><th colspan=\"2\" scope=\"rowgroup\">{Place(change.NewPath ?? change.OldPath)} {Tag.Link(change)}</th></tr>\n<tr>");
        output.Write(change.Old is { } old ? $"<td data-side=\"Alt\"><p dir=\"auto\"><del class=\"s{s}\">{HtmlText.Of(old)}</del></p></td>" : Marks.Empty);
        output.Write(change.New is { } @new ? $"<td data-side=\"Neu\"><p dir=\"auto\"><ins class=\"s{s}\">{HtmlText.Of(@new)}</ins></p></td>" : Marks.Empty);
        output.Write("</tr>\n</tbody>\n");
    }

    private static void Unchanged(TextWriter output, List<SynopsisRow> rows, int start, int end, Marks marks)
    {
        var first = start == 0 ? start : start + 1;
        var last = end == rows.Count ? end : end - 1;
        if (last - first < 2)
        {
            (first, last) = (end, end);
        }

        Same(output, rows, start, first, marks, "near");
        if (last > first)
        {
            output.Write($"<tbody class=\"fold\"><tr><td colspan=\"2\"><label><input type=\"checkbox\"> {GermanWords.Counted(last - first, "Absatz", "Absätze")} unverändert</label></td></tr></tbody>\n");
            Same(output, rows, first, last, marks, "same");
        }

        Same(output, rows, last, end, marks, "near");
    }

    private static void Same(TextWriter output, List<SynopsisRow> rows, int start, int end, Marks marks, string @class)
    {
        if (start == end)
        {
            return;
        }

        output.Write($"<tbody class=\"{@class}\">\n");
        for (var i = start; i < end; i++)
        {
            Cells(output, rows[i], marks);
        }

        output.Write("</tbody>\n");
    }
}
