using System.Globalization;
using OpenDrucksache.Reading.Text;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Page;

/// <summary>Where a note at the foot of a page ends and the text goes on.</summary>
internal static class NoteEnds
{
    private const int MostLines = 14;

    /// <summary>How the fixed notes end.</summary>
    private static readonly string[] FixedEnds = ["den Fragetext.", "übermittelt.", "Bundestages abrufbar.", "Berechtigten eingesehen werden.", "barrierefreien Bundestagsdrucksache."];

    /// <summary>How a remark behind an address begins.</summary>
    private static readonly string[] Remarks = ["S. ", "Seite", "Zugriff", "Stand", "Abruf", "Letzter", "Zuletzt", "Quelle"];

    /// <summary>How many lines the note has that begins with this one.</summary>
    public static int Length(Sheet sheet, Layout layout, int start, NoteMarks marks)
    {
        var text = sheet.Text;
        var isFixed = PageNotes.IsFixed(sheet.Lines[start].In(text));
        var interrupts = start > 0 && !Endings.IsSentenceEnd(sheet.Lines[start - 1].In(text));
        var width = layout.WidthAt(Math.Max(0, start - 1)) * 11 / 10;
        for (var i = start; ; i++)
        {
            var line = sheet.Lines[i].In(text);
            if (i + 1 == sheet.Lines.Count || sheet.Lines[i + 1].Before != Gap.None || i - start + 1 == MostLines)
            {
                return i - start + 1;
            }

            var next = sheet.Lines[i + 1].In(text);
            if (PageNotes.BeginsWithSource(next) || BeginsNext(next, marks) || PageNotes.IsFixed(next) || Affixes.EndsWithOne(line, FixedEnds))
            {
                return i - start + 1;
            }

            if (isFixed)
            {
                continue;
            }

            width = Math.Max(width, line.Length);
            if (!layout.Wrapped && !Months.Follow(line, next) && MayEnd(sheet.Lines[i], line, next, layout)
                && Ends(line, next, interrupts, width, torn: layout.Opens && !sheet.Lines[i].Open))
            {
                return i - start + 1;
            }
        }
    }

    /// <summary>Whether the end of the line lets a note end there.</summary>
    private static bool MayEnd(Line line, ReadOnlySpan<char> text, ReadOnlySpan<char> next, Layout layout) =>
        (!layout.Closing || !line.Open)
        && text[^1] is not ('-' or ',' or '_') && (!Endings.GoesOn(text) || (text[^1] == '/' && !Addresses.GoesOnWith(FirstWord(next))))
        && !(Addresses.EndsInOne(text) && ((next[0] == '(' && next[^1] == ')') || (Addresses.GoesOnWith(FirstWord(next)) && !Endings.IsSentenceEnd(text))));

    private static bool Ends(ReadOnlySpan<char> line, ReadOnlySpan<char> next, bool interrupts, int width, bool torn)
    {
        var address = Addresses.EndsInOne(line) || Addresses.MayEnd(line[(line.LastIndexOf(' ') + 1)..]);
        var room = width - (line.Length + 1 + FirstWord(next).Length);
        return address || Endings.IsSentenceEnd(line) || line[^1] is ')' or '“'
            ? room > width / 20 || char.IsLower(next[0]) || (address && (interrupts || (char.IsUpper(next[0]) && !Affixes.StartsWithOne(next, Remarks)))) || Label.TryRead(next, out _)
            : !torn && room > width / 6 && char.IsUpper(next[0]);
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line) => line.IndexOf(' ') is > 0 and var space ? line[..space] : line;

    /// <summary>Whether the line begins the note that follows the last one.</summary>
    private static bool BeginsNext(ReadOnlySpan<char> line, NoteMarks marks)
    {
        var space = line.IndexOf(' ');
        return space is >= 1 and <= 3 && space + 2 < line.Length && int.TryParse(line[..space], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && marks.IsNext(number) && (char.IsUpper(line[space + 1]) || line[space + 1] is '„' or ' ');
    }
}
