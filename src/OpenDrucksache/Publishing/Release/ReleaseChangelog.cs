using System.Globalization;
using System.Text;
using OpenDrucksache.Publishing.Deltas;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing;

/// <summary>What is new in a release: <c>CHANGELOG.md</c>.</summary>
internal static class ReleaseChangelog
{
    private const int MostLines = 500;

    /// <summary>The page of a release that follows another.</summary>
    public static string Of(ReleaseRows rows, Manifest previous, ReleaseChanges changes)
    {
        var page = new StringBuilder();
        Line(page, $"# What is new in release {rows.Release}\n");
        Line(page, $"Against release {previous.Release}, which knew what was seen until {Utc.Format(previous.SeenUntil)}. This one knows it until {Utc.Format(rows.SeenUntil)}.");
        Line(page, $"Row by row: `../../deltas/{Delta.NameOf(previous.Release, rows.Release)}/`.\n");
        Line(page, $"| table | added | changed | removed | unchanged |\n|---|---:|---:|---:|---:|");
        foreach (var table in Dataset.Tables)
        {
            var counts = changes.Counts(table.Name);
            Line(page, $"| {table.Name} | {counts.Added} | {counts.Changed} | {counts.Removed} | {counts.Unchanged} |");
        }

        Section(page, "Papers added", changes.PapersAdded);
        Section(page, "Edited Fassung arrived", changes.EditedArrived);
        Section(page, "Fassungen added", changes.FassungenAdded);
        Section(page, "Comparisons with another result though their Fassungen are the same: the reader changed", changes.Rejudged);
        Section(page, "Fassungen removed", changes.FassungenRemoved);
        Section(page, "Papers removed", changes.PapersRemoved);
        return page.ToString();
    }

    /// <summary>The page of a release that no other can be held against.</summary>
    public static string First(ReleaseRows rows, string why)
    {
        var page = new StringBuilder();
        Line(page, $"# What is new in release {rows.Release}\n");
        Line(page, $"Everything: {why}.");
        return page.ToString();
    }

    private static void Section(StringBuilder page, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        Line(page, $"\n## {title} ({all.Count})");
        foreach (var line in all.Take(MostLines))
        {
            Line(page, $"- {line}");
        }

        if (all.Count > MostLines)
        {
            Line(page, $"- and {all.Count - MostLines} more: see the delta");
        }
    }

    private static void Line(StringBuilder page, FormattableString text) =>
        page.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
