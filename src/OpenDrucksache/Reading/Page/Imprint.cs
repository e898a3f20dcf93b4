namespace OpenDrucksache.Reading.Page;

/// <summary>The printer's and the publisher's lines at the end of an edited paper.</summary>
internal static class Imprint
{
    private static readonly string[] Starts =
        ["Gesamtherstellung:", "Satz:", "Druck:", "Vertrieb:", "ISSN 0722-8333", "ISSN 0720-2946"];

    /// <summary>Takes the lines out; true if there were any.</summary>
    public static bool TakeOut(Sheet sheet)
    {
        var found = false;
        sheet.TakeOut(SpanClass.Imprint, i =>
        {
            var line = sheet.Lines[i].In(sheet.Text);
            foreach (var start in Starts)
            {
                if (line.StartsWith(start, StringComparison.Ordinal))
                {
                    found = true;
                    return true;
                }
            }

            return false;
        });
        return found;
    }
}
