using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Page;

/// <summary>The printer's and the publisher's lines at the end of a paper, and the ISSN of the series.</summary>
internal static class Imprint
{
    private const int MostLines = 8;

    /// <summary>Enough alone, wherever they stand.</summary>
    private static readonly string[] Certain = ["ISSN 0722-8333", "ISSN 0720-2946", "Gesamtherstellung:", "Vertrieb: Bundesanzeiger"];

    /// <summary>Begin a block that an ISSN closes.</summary>
    private static readonly string[] Openings = ["Gesamtherstellung:", "Satz:", "Druck:", "Vertrieb:", "Herausgeber:"];

    /// <summary>Whether an imprint may begin with this line.</summary>
    public static bool Opens(ReadOnlySpan<char> line) => Affixes.StartsWithOne(line, Openings) || Affixes.StartsWithOne(line, Certain);

    /// <summary>Whether the line is one of an imprint wherever it stands.</summary>
    public static bool IsCertain(ReadOnlySpan<char> line) => Affixes.StartsWithOne(line, Certain);

    /// <summary>Takes the lines out; true if there were any.</summary>
    public static bool TakeOut(Sheet sheet)
    {
        var close = -1;
        var found = false;
        sheet.TakeOut(SpanClass.Imprint, i =>
        {
            var line = sheet.Lines[i].In(sheet.Text);
            close = Affixes.StartsWithOne(line, Openings) ? SeriesFrom(sheet, i) : close;
            var mine = i <= close || Affixes.StartsWithOne(line, Certain);
            found |= mine;
            return mine;
        });
        return found;
    }

    /// <summary>The line with the ISSN that closes the block; -1 where none is near.</summary>
    private static int SeriesFrom(Sheet sheet, int line)
    {
        for (var i = line; i < Math.Min(sheet.Lines.Count, line + MostLines); i++)
        {
            if (sheet.Lines[i].In(sheet.Text).StartsWith("ISSN ", StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
