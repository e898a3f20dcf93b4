using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Page;

/// <summary>The printer's and the publisher's lines at the end of a paper, and the ISSN of the series.</summary>
internal static class Imprint
{
    private const int MostLines = 8;
    private const int Longest = 800;
    private const string Printer = "Gesamtherstellung:";
    private const string Series = "ISSN";

    /// <summary>Enough alone, wherever they stand.</summary>
    private static readonly string[] Certain = ["ISSN 0722-8333", "ISSN 0720-2946", "Gesamtherstellung:", "Vertrieb: Bundesanzeiger"];

    /// <summary>Begin a block that an ISSN closes.</summary>
    private static readonly string[] Openings = ["Gesamtherstellung:", "Satz:", "Druck:", "Vertrieb:", "Herausgeber:"];

    /// <summary>Whether an imprint may begin with this line.</summary>
    public static bool Opens(ReadOnlySpan<char> line) => Affixes.StartsWithOne(line, Openings) || Affixes.StartsWithOne(line, Certain);

    /// <summary>Whether the line is one of an imprint wherever it stands.</summary>
    public static bool IsCertain(ReadOnlySpan<char> line) => Affixes.StartsWithOne(line, Certain);

    /// <summary>Takes the lines out, and what a script has put in the middle of lines; true if there was anything.</summary>
    public static bool TakeOut(Sheet sheet)
    {
        var glued = Glued(sheet.Text);
        sheet.Cut(SpanClass.Imprint, glued);
        var close = -1;
        var found = glued.Count > 0;
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

    /// <summary>From the printer to the number of the series, wherever lines begin and end.</summary>
    private static List<(int Start, int End)> Glued(string text)
    {
        var blocks = new List<(int Start, int End)>();
        for (var at = 0; text.AsSpan(at).IndexOf(Printer) is >= 0 and var hit;)
        {
            at += hit;
            var rest = text.AsSpan(at, Math.Min(Longest, text.Length - at));
            var length = rest.IndexOf(Series) is > 0 and var series && SeriesEnd(rest[series..]) is > 0 and var end ? series + end : 0;
            if (length > 0)
            {
                blocks.Add((at, at + length));
            }

            at += Math.Max(length, Printer.Length);
        }

        return blocks;
    }

    /// <summary>Where "ISSN 0722-8333" ends; 0 where no number is.</summary>
    private static int SeriesEnd(ReadOnlySpan<char> text)
    {
        var scanner = new Scanner(text);
        return scanner.TryWords(Series) && scanner.Run(char.IsAsciiDigit).Length == 4 && scanner.TryAny("-") && scanner.Run(char.IsAsciiDigit).Length == 4 ? scanner.Position : 0;
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
