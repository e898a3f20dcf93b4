using OpenDrucksache.Reading.Text;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Page;

/// <summary>A note at the foot of a page.</summary>
/// <param name="After">The line of the text, counted without notes, that stands before it; -1 for none.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record PageNote(int After, IReadOnlyList<Line> Lines);

/// <summary>
/// Notes at the foot of a page stand in the middle of the sentence that goes over the page: footnotes, "* …", and
/// "Die Antwort wurde namens der Bundesregierung …". They are lifted out and put behind the paragraph they interrupt.
/// </summary>
internal static class PageNotes
{
    private const int MostLines = 14;

    private static readonly string[] Fixed =
    [
        "Die Antwort wurde namens der Bundesregierung", "Die Antwort wurde namens des Bundes", "Die Drucksache enthält zusätzlich",
        "Die an den Deutschen Bundestag übermittelte",
    ];

    /// <summary>How the fixed notes end.</summary>
    private static readonly string[] FixedEnds = ["den Fragetext.", "übermittelt."];

    private static readonly string[] Sources =
    [
        "http", "www.", "Vgl", "vgl", "Siehe ", "siehe ", "Ebd", "ebd", "Ebenda", "Quelle", "BT-Drs", "Bundestagsdrucksache", "BT-Drucksache",
        "Zitiert", "zitiert", "S. ", "BGBl", "ABl", "BVerfG", "a. a. O",
    ];

    /// <summary>Lifts the notes out of the lines.</summary>
    public static List<PageNote> TakeOut(Sheet sheet, Layout layout)
    {
        var notes = new List<PageNote>();
        var kept = new List<Line>(sheet.Lines.Count);
        var marks = new NoteMarks();
        var torn = false;
        for (var i = 0; i < sheet.Lines.Count;)
        {
            var length = Begins(sheet, layout, i, marks) ? Length(sheet, layout, i) : 0;
            if (length == 0)
            {
                marks.See(sheet.Lines[i].In(sheet.Text));
                kept.Add(torn && !layout.Blank ? sheet.Lines[i] with { Before = Gap.Page } : sheet.Lines[i]);
                torn = false;
                i++;
                continue;
            }

            notes.Add(new PageNote(kept.Count - 1, sheet.Lines.GetRange(i, length)));
            torn = true;
            i += length;
        }

        sheet.Lines = kept;
        return notes;
    }

    /// <summary>Whether a note begins that is known by its words.</summary>
    public static bool IsFixed(ReadOnlySpan<char> line) => Affixes.StartsWithOne(line, Fixed);

    private static bool Begins(Sheet sheet, Layout layout, int i, NoteMarks marks)
    {
        var line = sheet.Lines[i].In(sheet.Text);
        if (IsFixed(line))
        {
            return true;
        }

        var space = line.IndexOf(' ');
        if (space <= 0 || space > 4 || space + 1 == line.Length || i == 0)
        {
            return false;
        }

        var mark = line[..space];
        var rest = line[(space + 1)..].TrimStart();
        if (mark.TrimEnd(')').Trim('*').IsEmpty)
        {
            return marks.Stars(mark) && !char.IsLower(rest[0]);
        }

        if (!int.TryParse(mark, out var number) || mark[0] == '0' || !marks.Expects(number))
        {
            return false;
        }

        var source = Affixes.StartsWithOne(rest, Sources);
        var apart = sheet.Lines[i].Before != Gap.None && !layout.Blank;
        var begins = source || (marks.Glued(number) && (char.IsUpper(rest[0]) || rest[0] == '„') && (apart || marks.InNotes(i) || layout.Blank)
            && !Endings.GoesOn(sheet.Lines[i - 1].In(sheet.Text)));
        if (begins)
        {
            marks.Take(number, i);
        }

        return begins;
    }

    /// <summary>How many lines the note has that begins with this one.</summary>
    private static int Length(Sheet sheet, Layout layout, int start)
    {
        var text = sheet.Text;
        var isFixed = Affixes.StartsWithOne(sheet.Lines[start].In(text), Fixed);
        for (var i = start; ; i++)
        {
            var line = sheet.Lines[i].In(text);
            if (i + 1 == sheet.Lines.Count || sheet.Lines[i + 1].Before != Gap.None || i - start + 1 == MostLines)
            {
                return i - start + 1;
            }

            var next = sheet.Lines[i + 1].In(text);
            if (BeginsLikeNote(next) || Affixes.StartsWithOne(next, Fixed) || (isFixed && Affixes.EndsWithOne(line, FixedEnds)))
            {
                return i - start + 1;
            }

            if (layout.Wrapped || Months.Follow(line, next))
            {
                continue;
            }

            if (!sheet.Lines[i].Open && GoesOnBehindAddress(line, next))
            {
                continue;
            }

            var ended = !sheet.Lines[i].Open || !layout.IsFull(i);
            if (ended && line[^1] is not ('-' or '/' or ',' or '_') && !Endings.GoesOn(line)
                && (Endings.IsSentenceEnd(line) || Addresses.EndsInOne(line) || Addresses.GoesOnWith(line[(line.LastIndexOf(' ') + 1)..]) || line[^1] is ')' or '“' || (!layout.IsFull(i) && !char.IsLower(next[0]))))
            {
                return i - start + 1;
            }
        }
    }

    /// <summary>Whether an address is torn at the end of the line, or a remark in brackets follows it.</summary>
    private static bool GoesOnBehindAddress(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        var space = next.IndexOf(' ');
        var word = space < 0 ? next : next[..space];
        return Addresses.EndsInOne(line)
            && ((next[0] == '(' && next[^1] == ')') || (char.IsLower(next[0]) && Addresses.GoesOnWith(word)));
    }

    private static bool BeginsLikeNote(ReadOnlySpan<char> line)
    {
        var space = line.IndexOf(' ');
        return space is 1 or 2 && (line[..space].IndexOfAnyExceptInRange('0', '9') < 0) && Affixes.StartsWithOne(line[(space + 1)..], Sources);
    }
}
