namespace OpenDrucksache.Reading.Page;

/// <summary>The printer's and the publisher's lines at the end of a paper, and the ISSN of the series.</summary>
internal static class Imprint
{
    private const int MostLines = 8;

    private static readonly string[] Printers =
        ["Gesamtherstellung: H. Heenemann", "Satz: Satzweiss", "Druck: Printsystem", "Vertrieb: Bundesanzeiger", "Herausgeber: Deutscher Bundestag"];

    private static readonly string[] Series = ["ISSN 0722-8333", "ISSN 0720-2946"];

    /// <summary>Takes the lines out; true if there were any.</summary>
    public static bool TakeOut(Sheet sheet)
    {
        var open = -1;
        var found = false;
        sheet.TakeOut(SpanClass.Imprint, i =>
        {
            var line = sheet.Lines[i].In(sheet.Text);
            open = StartsWithOne(line, Printers) ? SeriesFrom(sheet, i) : open;
            var mine = i <= open || StartsWithOne(line, Series);
            found |= mine;
            return mine;
        });
        return found;
    }

    /// <summary>The line of the series that closes the block; the line itself where none is near.</summary>
    private static int SeriesFrom(Sheet sheet, int line)
    {
        for (var i = line; i < Math.Min(sheet.Lines.Count, line + MostLines); i++)
        {
            if (StartsWithOne(sheet.Lines[i].In(sheet.Text), Series))
            {
                return i;
            }
        }

        return line;
    }

    private static bool StartsWithOne(ReadOnlySpan<char> line, string[] starts)
    {
        foreach (var start in starts)
        {
            if (line.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
