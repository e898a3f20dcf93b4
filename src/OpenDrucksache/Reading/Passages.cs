using OpenDrucksache.Reading.Page;
using OpenDrucksache.Reading.People;
using OpenDrucksache.Reading.Structure;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading;

/// <summary>The lines that are left → passages in reading order: the front, the text, each note behind the paragraph it interrupts.</summary>
internal sealed class Passages
{
    private readonly Sheet _sheet;
    private readonly Joiner _joiner;
    private readonly List<Passage> _passages = [];

    private Passages(Sheet sheet) => (_sheet, _joiner) = (sheet, new Joiner(sheet));

    public static List<Passage> Of(Sheet sheet, Layout layout, FrontMatter front, List<PageNote> notes)
    {
        var passages = new Passages(sheet);
        notes = [.. notes.Select(note => FixedNotes.IsOfThePaper(note.Lines[0].In(sheet.Text)) ? note with { After = -1 } : note).OrderBy(note => note.After)];
        foreach (var part in front.Parts)
        {
            passages.Add(part.Lines, part.Kind, notes);
        }

        passages.AddNotes(notes, -1, 1);
        var rows = layout.Known ? new bool[sheet.Lines.Count] : Tables.Rows(sheet.Lines.Count, i => sheet.Lines[i].In(sheet.Text));
        if (front.Typ == Proposals.Typ && !layout.Known)
        {
            rows = Proposals.Lines(sheet.Text, sheet.Lines, front.End);
        }

        foreach (var range in (Range[])[0..front.Start, front.End..sheet.Lines.Count])
        {
            foreach (var group in Paragraphs.Group(sheet.Text, sheet.Lines, range, layout, rows))
            {
                passages.Add(group, null, notes, rows[group.Start.Value]);
            }
        }

        return passages._passages;
    }

    private void Add(Range range, ParagraphKind? kind, List<PageNote> notes, bool whole = false)
    {
        var text = _joiner.Join(_sheet.Lines, range);
        var (offset, length) = range.GetOffsetAndLength(_sheet.Lines.Count);
        var lines = _sheet.Lines.GetRange(offset, length).ConvertAll(l => (l.Start, l.End));
        var set = _sheet.Setting?.At(lines[0].Start);
        kind ??= set?.Kind;
        var torn = kind is null && set is null && !whole ? _passages.FindLastIndex(p => p.Kind != ParagraphKind.Footnote) : -1;
        if (torn >= 0 && text.Length > 0 && _passages[torn].Kind is null && Mending.IsTorn(_passages[torn].Text, text))
        {
            var first = _passages[torn];
            _passages[torn] = new Passage([.. first.Lines, .. lines], null, _joiner.Join(first.Text, text, first.Lines));
        }
        else if (text.Length > 0)
        {
            _passages.Add(new Passage(lines, kind, text) { Bold = set?.Bold == true });
        }

        AddNotes(notes, offset, length);
    }

    /// <summary>Adds the notes that stand behind one of the lines; the notes are in order.</summary>
    private void AddNotes(List<PageNote> notes, int line, int count)
    {
        var at = notes.BinarySearch(new PageNote(line, []), Comparer<PageNote>.Create((a, b) => a.After < b.After ? -1 : 1));
        for (var i = ~at; i < notes.Count && notes[i].After < line + count; i++)
        {
            var note = notes[i];
            var text = _joiner.Join(note.Lines, ..);
            if (text.Length == 0)
            {
                continue;
            }

            _passages.Add(new Passage([.. note.Lines.Select(l => (l.Start, l.End))], ParagraphKind.Footnote, text));
        }
    }
}
