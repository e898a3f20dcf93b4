namespace OpenDrucksache.Reading.Page;

/// <summary>A page number on a line of its own: "– 2 –".</summary>
internal static class PageNumbers
{
    public static void TakeOut(Sheet sheet) => sheet.TakeOut(SpanClass.PageNumber, i =>
    {
        var line = sheet.Lines[i].In(sheet.Text);
        return line.Length is >= 3 and <= 9 && line[0] is '–' or '-' && line[^1] is '–' or '-'
            && line[1..^1].Trim() is { Length: > 0 and <= 4 } number && number.IndexOfAnyExceptInRange('0', '9') < 0;
    });
}
