using System.Globalization;

namespace OpenDrucksache.Reading.Page;

/// <summary>The head of a paper of the Bundesrat: "Bundesrat Drucksache 228/1/25", below it the day, "15.05.25". Its number is none of the Bundestag.</summary>
internal static class BundesratHead
{
    private const int MostLinesAbove = 5;
    private const string Words = "Bundesrat Drucksache";

    private static readonly string[] Dates = ["dd.MM.yy", "dd.MM.yyyy"];

    /// <summary>Takes the head out; gives its day, null where there is no such head or no day in it.</summary>
    public static DateOnly? TakeOut(Sheet sheet)
    {
        var head = sheet.Lines.FindIndex(0, Math.Min(MostLinesAbove, sheet.Lines.Count), line => IsHead(line.In(sheet.Text)));
        if (head < 0)
        {
            return null;
        }

        DateOnly date = default;
        var dated = head + 1 < sheet.Lines.Count
            && DateOnly.TryParseExact(sheet.Lines[head + 1].In(sheet.Text), Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
        sheet.TakeOut(SpanClass.Header, i => i == head || (dated && i == head + 1));
        return dated ? date : null;
    }

    private static bool IsHead(ReadOnlySpan<char> line)
    {
        var scanner = new Scanner(line);
        return scanner.TryWords(Words) && scanner.Run(c => char.IsAsciiDigit(c) || c == '/').Contains('/');
    }
}
