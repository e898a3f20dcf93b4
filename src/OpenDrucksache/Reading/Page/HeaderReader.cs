using System.Globalization;
using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Page;

/// <summary>
/// The head of the first page: "Deutscher Bundestag Drucksache 21/309 (neu)", "21. Wahlperiode (zu Drucksache 21/3) 06.10.2025".
/// It stands first in most texts and floats into the first page of the others.
/// </summary>
internal static class HeaderReader
{
    private const int MostLines = 400;

    public static Header TakeOut(Sheet sheet)
    {
        var lines = sheet.Lines;
        for (var i = 0; i < Math.Min(lines.Count, MostLines); i++)
        {
            if (!lines[i].In(sheet.Text).StartsWith("Deutscher", StringComparison.Ordinal))
            {
                continue;
            }

            var end = lines[Math.Min(i + 3, lines.Count - 1)].End;
            var scanner = new Scanner(sheet.Text.AsSpan(lines[i].Start, end - lines[i].Start));
            if (TryRead(ref scanner) is { } header)
            {
                TakeOut(sheet, lines[i].Start, lines[i].Start + scanner.Position);
                return header;
            }
        }

        return new Header();
    }

    private static Header? TryRead(ref Scanner scanner)
    {
        if (!scanner.TryWord("DeutscherBundestag") || !scanner.TryWord("Drucksache")
            || !Dokumentnummer.TryParse(scanner.Run(IsNumber), out var number))
        {
            return null;
        }

        var header = new Header { Dokumentnummer = number, Neu = scanner.TryWord("(neu)") };
        var before = scanner;
        if (!int.TryParse(scanner.Run(char.IsAsciiDigit), NumberStyles.None, CultureInfo.InvariantCulture, out var term)
            || !scanner.TryWord(".Wahlperiode"))
        {
            scanner = before;
            return header;
        }

        header = header with { Wahlperiode = term, Zu = Zu(ref scanner) };
        before = scanner;
        if (DateOnly.TryParseExact(scanner.Run(IsDate), "dd.MM.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return header with { Datum = date };
        }

        scanner = before;
        return header;
    }

    private static List<string> Zu(ref Scanner scanner)
    {
        var numbers = new List<string>();
        var before = scanner;
        if (!scanner.TryWord("(zuDrucksache"))
        {
            return numbers;
        }

        _ = scanner.TryWord("n");
        do
        {
            if (Dokumentnummer.TryParse(scanner.Run(IsNumber), out var number))
            {
                numbers.Add(number.ToString());
            }
        }
        while (scanner.TryAny(",;") || scanner.TryWord("und"));

        if (!scanner.TryAny(")"))
        {
            scanner = before;
            numbers.Clear();
        }

        return numbers;
    }

    private static void TakeOut(Sheet sheet, int start, int end)
    {
        sheet.Class(start, end, SpanClass.Header);
        var kept = new List<Line>(sheet.Lines.Count);
        foreach (var line in sheet.Lines)
        {
            if (line.Start >= start && line.End <= end)
            {
                continue;
            }

            if (line.Start < end && line.End > end)
            {
                var from = end;
                while (char.IsWhiteSpace(sheet.Text[from]))
                {
                    from++;
                }

                kept.Add(line with { Start = from, Before = Gap.Page });
                continue;
            }

            kept.Add(line);
        }

        sheet.Lines = kept;
    }

    private static bool IsNumber(char c) => char.IsAsciiDigit(c) || c == '/';

    private static bool IsDate(char c) => char.IsAsciiDigit(c) || c == '.';
}
