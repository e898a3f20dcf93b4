using System.Globalization;
using OpenDrucksache.Reading.Text;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Page;

/// <summary>A note at the foot of a page.</summary>
/// <param name="After">The line of the text, counted without notes, that it belongs behind: that of its mark, else the one before it; -1 for none.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record PageNote(int After, IReadOnlyList<Line> Lines);

/// <summary>
/// Notes at the foot of a page stand in the middle of the sentence that goes over the page: footnotes, "* …", and
/// "Die Antwort wurde namens der Bundesregierung …". They are lifted out and put behind the paragraph that shows their mark.
/// </summary>
internal static class PageNotes
{
    private const int ShortestNote = 20;

    private static readonly string[] Sources =
    [
        "http", "<http", "www.", "Vgl", "vgl", "Siehe ", "siehe ", "Ebd", "ebd", "Ebenda", "Quelle", "BT-Drs", "Bundestagsdrucksache", "BT-Drucksache",
        "Drucksache ", "Plenarprotokoll", "Zitiert", "zitiert", "BGBl", "ABl", "BVerfG", "a. a. O", "a.a.O", "A. a. O", "A.a.O",
    ];

    /// <summary>What a number counts in a sentence.</summary>
    private static readonly string[] Units = ["Mrd", "Mio", "Milliarde", "Million", "Prozent", "Euro", "Jahr", "Monat", "Woche", "Tag", "Stunde", "Minute", "Uhr", "Kilometer", "Meter", "Quadrat", "Tonne", "Personen", "Fälle", "Absatz", "Satz", "Nummer", "Abs."];

    /// <summary>Lifts the notes out of the lines.</summary>
    public static List<PageNote> TakeOut(Sheet sheet, Layout layout)
    {
        var notes = new List<PageNote>();
        var kept = new List<Line>(sheet.Lines.Count);
        var marks = new NoteMarks();
        var torn = false;
        for (var i = 0; i < sheet.Lines.Count;)
        {
            var before = torn && notes.Count > 0 ? notes[^1].After : kept.Count - 1;
            if (Anchor(sheet, layout, i, before, marks) is not { } anchor)
            {
                marks.See(sheet.Lines[i].In(sheet.Text), kept.Count, sheet.Lines[i].Start);
                kept.Add(torn && !layout.Blank ? sheet.Lines[i] with { Before = Gap.Page } : sheet.Lines[i]);
                torn = false;
                i++;
                continue;
            }

            var length = NoteEnds.Length(sheet, layout, i, marks, kept.Count > 0 ? kept[^1].In(sheet.Text) : default);
            notes.Add(new PageNote(layout.Blank ? kept.Count - 1 : anchor, sheet.Lines.GetRange(i, length)));
            torn = true;
            i += length;
        }

        for (var i = layout.Blank ? -1 : notes.Count - 2; i >= 0; i--)
        {
            notes[i] = IsStarred(notes[i + 1]) ? notes[i] : notes[i] with { After = Math.Min(notes[i].After, notes[i + 1].After) };
        }

        sheet.Lines = kept;
        return notes;

        bool IsStarred(PageNote note) => sheet.Text[note.Lines[0].Start] == '*';
    }

    /// <summary>The line of the text that the note beginning here belongs behind; null where none begins.</summary>
    private static int? Anchor(Sheet sheet, Layout layout, int i, int before, NoteMarks marks)
    {
        var line = sheet.Lines[i].In(sheet.Text);
        if (layout.Strict && i > 0 && !layout.Divides(sheet.Lines[i].Before))
        {
            return null;
        }

        if (FixedNotes.IsOfThePaper(line))
        {
            return before;
        }

        var space = line.IndexOf(' ');
        if (space <= 0 || space > 4 || space + 1 == line.Length || i == 0)
        {
            return null;
        }

        var mark = line[..space];
        var rest = line[(space + 1)..].TrimStart();
        if (mark.TrimEnd(')').Trim('*').IsEmpty)
        {
            return marks.Stars(mark) && (char.IsUpper(rest[0]) || rest[0] == '„' || Affixes.StartsWithOne(rest, Sources)) ? marks.TakeStars(mark.Count('*'), before) : null;
        }

        return int.TryParse(mark, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && mark[0] != '0'
            && (Affixes.StartsWithOne(rest, Sources) ? marks.MayExpect(number) : marks.Expects(number) && IsNote(sheet, layout, i, rest, number, marks))
            ? marks.Take(number, i, before) : null;
    }

    /// <summary>Whether the text behind a number is a note whose first words do not say so.</summary>
    private static bool IsNote(Sheet sheet, Layout layout, int i, ReadOnlySpan<char> rest, int number, NoteMarks marks)
    {
        var apart = (sheet.Lines[i].Before != Gap.None && !layout.Blank) || marks.InNotes(i);
        return (char.IsUpper(rest[0]) || rest[0] == '„') && !Leaders.In(rest) && ((marks.InNotes(i) && marks.IsNext(number)) || !Tables.MayBeRow(rest)) && !Affixes.StartsWithOne(rest, Units) && (apart || !Endings.NeedsNumber(sheet.Lines[i - 1].In(sheet.Text)))
            && ((apart && marks.Glued(number) && (rest.Length > ShortestNote || rest[^1] == '.')) || (rest.Length > ShortestNote && marks.OnPage(number, sheet.Lines[i].Start)));
    }

    /// <summary>Whether the line is a number and a source behind it.</summary>
    public static bool BeginsWithSource(ReadOnlySpan<char> line)
    {
        var space = line.IndexOf(' ');
        return space is 1 or 2 && (line[..space].IndexOfAnyExceptInRange('0', '9') < 0) && Affixes.StartsWithOne(line[(space + 1)..], Sources);
    }
}
