using System.Globalization;

namespace OpenDrucksache.Reading.Page;

/// <summary>
/// One head of a page, its parts in any order: "Deutscher Bundestag", "Drucksache 21/309 (neu)", "– 2 –", "21. Wahlperiode
/// (zu Drucksache 21/3) 06.10.2025".
/// </summary>
internal sealed record Head(Header Header, bool IsRunning)
{
    /// <summary>Reads the head that a text begins with. The parts of a running head stand on its first line.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int firstLine, out Head head, out int length)
    {
        var parts = Parts(text, firstLine, out length);
        head = new Head(parts.Header, parts.Page);
        var complete = parts.Bundestag && (parts.Header.Dokumentnummer is not null || (parts.Bare && parts.Page));
        var fills = length >= firstLine || parts.Header.Datum is not null;
        return complete && fills && (parts.Page ? parts.Header.Wahlperiode is not null && length <= firstLine : parts.Header.Wahlperiode is not null && !parts.Bare);
    }

    /// <summary>Reads the running head that a text begins with, over line ends or not.</summary>
    public static bool TryReadRunning(ReadOnlySpan<char> text, out Header header, out int length)
    {
        var parts = Parts(text, text.Length, out length);
        header = parts.Header;
        return parts.Bundestag && parts.Page && header.Wahlperiode is not null && (parts.Bare || header.Dokumentnummer is not null);
    }

    private static (Header Header, bool Bundestag, bool Page, bool Bare) Parts(ReadOnlySpan<char> text, int firstLine, out int length)
    {
        var scanner = new Scanner(text);
        var (bundestag, page, header, bare) = (false, false, new Header(), false);
        length = 0;
        for (var more = true; more;)
        {
            if (!bundestag && scanner.TryWords("Deutscher Bundestag"))
            {
                bundestag = true;
            }
            else if (header.Dokumentnummer is null && !bare && TryDrucksache(ref scanner, ref header, ref bare))
            {
            }
            else if (header.Wahlperiode is null && bundestag && TryTerm(ref scanner, ref header, page))
            {
            }
            else if (!page && (bundestag || bare || header.Dokumentnummer is not null) && scanner.Position < firstLine && TryPage(ref scanner))
            {
                page = true;
            }
            else
            {
                more = scanner.TryAny("–-") && scanner.Position <= firstLine;
                continue;
            }

            length = scanner.Position;
        }

        return (header, bundestag, page, bare);
    }

    private static bool TryDrucksache(ref Scanner scanner, ref Header header, ref bool bare)
    {
        if (!scanner.TryWords("Drucksache"))
        {
            return false;
        }

        if (Dokumentnummer.TryParse(scanner.Run(IsNumber), out var number))
        {
            header = header with { Dokumentnummer = number, Neu = scanner.TryWords("(neu)") };
            return true;
        }

        bare = scanner.TryWords("[...]") || scanner.TryWords("[…]") || scanner.TryWords("...") || scanner.TryWords("…");
        return bare;
    }

    private static bool TryPage(ref Scanner scanner)
    {
        var before = scanner;
        if (scanner.TryAny("–-") && scanner.Run(c => char.IsAsciiDigit(c) || c is 'I' or 'V' or 'X').Length is > 0 and < 8 && scanner.TryAny("–-"))
        {
            return true;
        }

        scanner = before;
        return false;
    }

    private static bool TryTerm(ref Scanner scanner, ref Header header, bool running)
    {
        var before = scanner;
        _ = scanner.TryAny("–-");
        if (!int.TryParse(scanner.Run(char.IsAsciiDigit), NumberStyles.None, CultureInfo.InvariantCulture, out var term)
            || term > 99 || !(scanner.TryWords(". Wahlperiode") || scanner.TryWords(". Wahlp riode")))
        {
            scanner = before;
            return false;
        }

        header = header with { Wahlperiode = term };
        if (running)
        {
            return true;
        }

        header = header with { Zu = References(ref scanner) };
        before = scanner;
        if (DateOnly.TryParseExact(scanner.Run(IsDate), "dd.MM.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            header = header with { Datum = date };
        }
        else
        {
            scanner = before;
        }

        return true;
    }

    private static List<string> References(ref Scanner scanner)
    {
        var numbers = new List<string>();
        var before = scanner;
        if (!scanner.TryWords("(zu Drucksache"))
        {
            return numbers;
        }

        _ = scanner.TryAny("n");
        do
        {
            if (Dokumentnummer.TryParse(scanner.Run(IsNumber), out var number))
            {
                numbers.Add(number.ToString());
            }
        }
        while (scanner.TryWords("(neu)") || scanner.TryAny(",;") || scanner.TryWords("und") || scanner.TryWords("zu Drucksache"));

        if (!scanner.TryAny(")"))
        {
            scanner = before;
            numbers.Clear();
        }

        return numbers;
    }

    private static bool IsNumber(char c) => char.IsAsciiDigit(c) || c == '/';

    private static bool IsDate(char c) => char.IsAsciiDigit(c) || c == '.';
}
