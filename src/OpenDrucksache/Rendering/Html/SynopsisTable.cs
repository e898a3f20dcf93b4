using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering.Synopses;

namespace OpenDrucksache.Rendering.Html;

/// <summary>Both texts paragraph beside paragraph; what is unchanged is folded, but for a paragraph on either side.</summary>
internal static class SynopsisTable
{
    /// <summary>How much of an unchanged paragraph is shown beside a changed one where another page has it all: a little more than three lines.</summary>
    private const int NearLength = 240;

    /// <summary>Writes the table.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="comparison">Both texts.</param>
    /// <param name="shown">The changes to mark.</param>
    /// <param name="whole">A page that has the unchanged text too, where this one leaves it out; null where it is folded in here.</param>
    public static void Write(TextWriter output, Comparison comparison, IReadOnlyList<Change> shown, string? whole = null)
    {
        var rows = Synopsis.Rows(comparison).ToList();
        var marks = new Marks(shown, rows);
        var changes = rows.ConvertAll(row => row.Changes.Where(marks.IsShown).ToList());
        output.Write("""
            <h2>Synopse</h2>
            <p class="less">Absätze, in denen sich nur weniger Gewichtiges geändert hat, sind ausgeblendet.</p>
            <table>
            <thead><tr>
            """);
        Column(output, "Alt", comparison.Old);
        Column(output, "Neu", comparison.New);
        output.Write("</tr></thead>\n");
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

            Unchanged(output, rows, start, i + 1, marks, whole);
        }

        output.Write("</table>\n");
    }

    private static void Column(TextWriter output, string side, ComparedPaper paper) =>
        output.Html($"<th scope=\"col\">{side} <small>{GermanWords.Of(paper.Art)} · <bdi>{paper.Ref}</bdi></small></th>");

    private static void Changed(TextWriter output, SynopsisRow row, string? path, List<Change> changes, Marks marks)
    {
        var heaviest = (int)changes.Max(c => c.Severity);
        output.Html($"<tbody class=\"changed m{heaviest}\">\n<tr class=\"head\"><th colspan=\"2\" scope=\"rowgroup\">");
        Place(output, path);
        foreach (var change in changes.DistinctBy(c => c.Class).OrderByDescending(c => c.Severity))
        {
            output.Write(" ");
            Tag.Link(output, change);
        }

        output.Write("</th></tr>\n");
        Cells(output, row, marks);
        output.Write("</tbody>\n");
    }

    private static void Place(TextWriter output, string? path)
    {
        if (path is not null)
        {
            output.Html($"<bdi>{GermanWords.Place(path)}</bdi>");
        }
    }

    private static void Cells(TextWriter output, SynopsisRow row, Marks marks, int most = int.MaxValue)
    {
        output.Write("<tr>");
        marks.Cells(output, row, most);
        output.Write("</tr>\n");
    }

    /// <summary>A change that no paragraph shows, such as one in the header.</summary>
    private static void Apart(TextWriter output, Change change)
    {
        output.Html($"<tbody class=\"changed m{(int)change.Severity}\" id=\"c-{change.Id}\">\n<tr class=\"head\"><th colspan=\"2\" scope=\"rowgroup\">");
        Place(output, change.NewPath ?? change.OldPath);
        output.Write(" ");
        Tag.Link(output, change);
        output.Write("</th></tr>\n<tr>");
        Apart(output, change, "Alt", "del", change.Old);
        Apart(output, change, "Neu", "ins", change.New);
        output.Write("</tr>\n</tbody>\n");
    }

    private static void Apart(TextWriter output, Change change, string side, string element, string? text)
    {
        if (text is null)
        {
            output.Html($"{Marks.Empty}");
        }
        else
        {
            output.Html($"<td data-side=\"{side}\"><p dir=\"auto\"><{element} class=\"s{(int)change.Severity}\">{text}</{element}></p></td>");
        }
    }

    private static void Unchanged(TextWriter output, List<SynopsisRow> rows, int start, int end, Marks marks, string? whole)
    {
        var first = start == 0 ? start : start + 1;
        var last = end == rows.Count ? end : end - 1;
        if (last - first < 2)
        {
            (first, last) = (end, end);
        }

        Same(output, rows, start, first, marks, "near", whole is null ? int.MaxValue : NearLength);
        if (last > first && whole is not null)
        {
            output.Html($"<tbody class=\"fold\"><tr><td colspan=\"2\"><a href=\"{whole}\">{GermanWords.Counted(last - first, "Absatz", "Absätze")} unverändert</a></td></tr></tbody>\n");
        }
        else if (last > first)
        {
            output.Html($"<tbody class=\"fold\"><tr><td colspan=\"2\"><label><input type=\"checkbox\"> {GermanWords.Counted(last - first, "Absatz", "Absätze")} unverändert</label></td></tr></tbody>\n");
            Same(output, rows, first, last, marks, "same");
        }

        Same(output, rows, last, end, marks, "near", whole is null ? int.MaxValue : NearLength);
    }

    private static void Same(TextWriter output, List<SynopsisRow> rows, int start, int end, Marks marks, string @class, int most = int.MaxValue)
    {
        if (start == end)
        {
            return;
        }

        output.Html($"<tbody class=\"{@class}\">\n");
        for (var i = start; i < end; i++)
        {
            Cells(output, rows[i], marks, most);
        }

        output.Write("</tbody>\n");
    }
}
