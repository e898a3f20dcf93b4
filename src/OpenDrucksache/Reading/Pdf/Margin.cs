using OpenDrucksache.Reading.Page;

namespace OpenDrucksache.Reading.Pdf;

/// <summary>
/// What runs across the direction of a page: the notice of a Vorabfassung, told by that direction and its words, and
/// anything else, which is kept.
/// </summary>
/// <param name="Notice">The notice on one line; null where there is none.</param>
/// <param name="Rows">The rows of notices.</param>
/// <param name="Other">The rows that are none.</param>
internal sealed record Margin(string? Notice, List<(Row Row, SpanClass Class)> Rows, List<Row> Other)
{
    public static Margin Read(List<PrintedPage> pages, List<string> warnings)
    {
        var margin = new Margin(null, [], []);
        foreach (var page in pages)
        {
            foreach (var direction in Enum.GetValues<Direction>().Where(d => d != page.Main && page[d].Count > 0))
            {
                var rows = Pdf.Rows.Of(page, direction);
                var sheet = new Sheet(string.Join('\n', rows.Select(row => row.Text)));
                if (Page.Notice.TakeOut(sheet) is { } notice)
                {
                    margin = margin with { Notice = margin.Notice ?? notice };
                    margin.Rows.AddRange(rows.Select(row => (row, SpanClass.Notice)));
                    continue;
                }

                warnings.Add($"Page {page.Number}: text that runs across the page was put at the end.");
                margin.Other.AddRange(rows);
            }
        }

        return margin;
    }
}
