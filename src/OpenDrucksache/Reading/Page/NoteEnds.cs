using System.Buffers;
using System.Globalization;
using OpenDrucksache.Reading.Text;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Page;

/// <summary>Where a note at the foot of a page ends and the text goes on.</summary>
internal static class NoteEnds
{
    private const int MostLines = 14;

    private static readonly SearchValues<char> DayParts = SearchValues.Create("0123456789.");

    /// <summary>How a remark behind an address begins.</summary>
    private static readonly string[] Remarks = ["S. ", "Seite", "Zugriff", "Stand", "Abruf", "Letzter", "Zuletzt", "Quelle"];

    private static readonly string[] BracketedRemarks =
        ["(S. ", "(Zugriff", "(Stand", "(Abruf", "(Letzter", "(Zuletzt", "(zuletzt", "(abgerufen", "(aufgerufen", "(letzter", "(Aufruf", "(Fn.", "(letztmals", "(zugegriffen"];

    /// <summary>How many lines the note has that begins with this one.</summary>
    /// <param name="sheet">The lines.</param>
    /// <param name="layout">How they are set.</param>
    /// <param name="start">The first line of the note.</param>
    /// <param name="marks">The marks that the text has shown.</param>
    /// <param name="above">The line of the text above the note.</param>
    public static int Length(Sheet sheet, Layout layout, int start, NoteMarks marks, ReadOnlySpan<char> above)
    {
        var interrupts = !above.IsEmpty && !Endings.IsSentenceEnd(above);
        var word = above is [.., _, '-'] && char.IsLower(above[^2]) && GoesOnSmall(sheet, start);
        var text = sheet.Text;
        var isFixed = FixedNotes.IsOfThePaper(sheet.Lines[start].In(text));
        var width = layout.WidthAt(Math.Max(0, start - 1)) * 11 / 10;
        var foot = sheet.Paged ? FootOf(sheet, start) : start;
        for (var i = start; ; i++)
        {
            var line = sheet.Lines[i].In(text);
            if (i + 1 == sheet.Lines.Count || sheet.Lines[i + 1].Before == Gap.Blank || layout.Divides(sheet.Lines[i + 1].Before) || (i - start + 1 == MostLines && !layout.Strict))
            {
                return i - start + 1;
            }

            if (layout.Strict)
            {
                continue;
            }

            var next = sheet.Lines[i + 1].In(text);
            if (BeginsAnnex(next) || PageNotes.BeginsWithSource(next) || (sheet.Text[sheet.Lines[start].Start] == '*' && BeginsStarred(next)) || BeginsNext(next, marks) || FixedNotes.IsOfThePaper(next) || FixedNotes.End(line))
            {
                return i - start + 1;
            }

            var closed = layout.Closing && !sheet.Lines[i].Open && Endings.IsSentenceEnd(line);
            if (isFixed || i + 1 < foot || (word && !closed && !char.IsLower(next[0]) && !sheet.Lines[i + 1].Before.IsPage()))
            {
                continue;
            }

            width = Math.Max(width, line.Length);
            if (sheet.Lines[i + 1].Before.IsPage() ? !IsCut(line, next, interrupts)
                : !layout.Wrapped && !Months.Follow(line, next) && MayEnd(sheet.Lines[i], line, next, layout)
                    && Ends(line, next, layout, interrupts, width, torn: layout.Opens && !sheet.Lines[i].Open))
            {
                return i - start + 1;
            }
        }
    }

    /// <summary>Whether a line soon begins with a small letter, as the rest of a torn word does.</summary>
    private static bool GoesOnSmall(Sheet sheet, int start)
    {
        for (var i = start + 1; i < Math.Min(sheet.Lines.Count, start + MostLines) && !sheet.Lines[i].Before.IsPage(); i++)
        {
            if (char.IsLower(sheet.Text[sheet.Lines[i].Start]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first line of the next page, if the page ends soon; else the line itself.</summary>
    private static int FootOf(Sheet sheet, int start)
    {
        for (var i = start + 1; i < Math.Min(sheet.Lines.Count, start + MostLines); i++)
        {
            if (sheet.Lines[i].Before.IsPage())
            {
                return i;
            }
        }

        return start;
    }

    /// <summary>Whether the end of a page cuts the note in two.</summary>
    private static bool IsCut(ReadOnlySpan<char> line, ReadOnlySpan<char> next, bool interrupts) =>
        line[^1] == '/' ? Addresses.GoesOnWith(FirstWord(next))
            : line[^1] is '-' or '_' || Endings.GoesOn(line) || (!interrupts && char.IsLower(next[0]) && !Endings.IsSentenceEnd(line));

    /// <summary>Whether the end of the line lets a note end there.</summary>
    private static bool MayEnd(Line line, ReadOnlySpan<char> text, ReadOnlySpan<char> next, Layout layout) =>
        (!layout.Closing || !line.Open) && !Addresses.EndsInOne(FirstWord(next)) && !Addresses.IsQuery(FirstWord(next)) && !Affixes.StartsWithOne(next, BracketedRemarks)
        && text[^1] is not ('-' or ',' or '_') && (!Endings.GoesOn(text) || (text[^1] == '/' && !Addresses.GoesOnWith(FirstWord(next)) && next.Contains(' ')))
        && !(Addresses.EndsInOne(text) && Addresses.GoesOnWith(FirstWord(next)) && !Endings.IsSentenceEnd(text));

    private static bool Ends(ReadOnlySpan<char> line, ReadOnlySpan<char> next, Layout layout, bool interrupts, int width, bool torn)
    {
        var address = Addresses.EndsInOne(line) || Addresses.MayEnd(line[(line.LastIndexOf(' ') + 1)..]);
        if (IsDay(FirstWord(next)) || (address && Affixes.StartsWithOne(next, Remarks)))
        {
            return false;
        }

        var room = width - (line.Length + 1 + FirstWord(next).Length);
        var small = char.IsLower(next[0]);
        if (address || Endings.IsSentenceEnd(line) || IsDay(line[(line.LastIndexOf(' ') + 1)..]))
        {
            return room > width / 20 || small || (interrupts && (layout.Closing || SaysWhen(line))) || (interrupts && !address && next[0] == '(') || (address && (interrupts || char.IsUpper(next[0]))) || Label.TryRead(next, out _);
        }

        return line[^1] is ')' or '“'
            ? small ? interrupts && room > 0 : room > width / 20 || Label.TryRead(next, out _)
            : small ? interrupts && room > width / 10 : !torn && room > width / 6 && (char.IsUpper(next[0]) || Label.TryRead(next, out _));
    }

    /// <summary>"Zugriff am 25.04.2025": with that a source is named.</summary>
    private static bool SaysWhen(ReadOnlySpan<char> line) =>
        IsDay(line[(line.LastIndexOf(' ') + 1)..].TrimEnd(").")) && (line.Contains("ugriff", StringComparison.Ordinal) || line.Contains("gerufen", StringComparison.Ordinal) || line.Contains("bruf", StringComparison.Ordinal));

    /// <summary>"22.05.2024".</summary>
    private static bool IsDay(ReadOnlySpan<char> word) => word.Length >= 8 && word.Count('.') == 2 && !word.ContainsAnyExcept(DayParts);

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line) => line.IndexOf(' ') is > 0 and var space ? line[..space] : line;

    /// <summary>"Anlage 2".</summary>
    private static bool BeginsAnnex(ReadOnlySpan<char> line) => line.StartsWith("Anlage", StringComparison.Ordinal) && Cues.IsNumbered(line);

    /// <summary>Whether a note with stars begins behind another.</summary>
    private static bool BeginsStarred(ReadOnlySpan<char> line) =>
        line.IndexOfAnyExcept('*') is > 0 and < 4 and var stars && stars + 1 < line.Length && line[stars] == ' ' && (char.IsUpper(line[stars + 1]) || line[stars + 1] == '„');

    /// <summary>Whether the line begins the note that follows the last one.</summary>
    private static bool BeginsNext(ReadOnlySpan<char> line, NoteMarks marks)
    {
        var space = line.IndexOf(' ');
        return space is >= 1 and <= 3 && space + 2 < line.Length && int.TryParse(line[..space], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && marks.IsNext(number) && (char.IsUpper(line[space + 1]) || line[space + 1] is '„' or ' ');
    }
}
