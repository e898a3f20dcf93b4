namespace OpenDrucksache.Reading.Page;

/// <summary>The head of a later page: "Drucksache 21/6178 – 2 – Deutscher Bundestag – 21. Wahlperiode", or mirrored.</summary>
internal static class RunningHead
{
    public static void TakeOut(Sheet sheet) => sheet.TakeOut(SpanClass.RunningHead, i => IsRunningHead(sheet.Lines[i].In(sheet.Text)));

    private static bool IsRunningHead(ReadOnlySpan<char> line)
    {
        if (line.Length is < 40 or > 90)
        {
            return false;
        }

        var scanner = new Scanner(line);
        var left = scanner.TryWord("Drucksache");
        return left
            ? Number(ref scanner) && Page(ref scanner) && Term(ref scanner) && scanner.AtEnd
            : Term(ref scanner) && Page(ref scanner) && scanner.TryWord("Drucksache") && Number(ref scanner) && scanner.AtEnd;
    }

    private static bool Number(ref Scanner scanner)
    {
        var number = Dokumentnummer.TryParse(scanner.Run(c => char.IsAsciiDigit(c) || c == '/'), out _);
        _ = scanner.TryWord("(neu)");
        return number;
    }

    private static bool Page(ref Scanner scanner) =>
        scanner.TryAny("–-") && scanner.Run(char.IsAsciiDigit).Length > 0 && scanner.TryAny("–-");

    private static bool Term(ref Scanner scanner) =>
        scanner.TryWord("DeutscherBundestag") && scanner.TryAny("–-") && scanner.Run(char.IsAsciiDigit).Length > 0
        && scanner.TryWord(".Wahlperiode");
}
