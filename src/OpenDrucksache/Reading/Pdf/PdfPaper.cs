using System.Text;
using OpenDrucksache.Reading.Page;
using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Pdf;

/// <summary>The pages of a PDF → their text in reading order, line by line, and what geometry knows of it.</summary>
internal sealed class PdfPaper
{
    /// <summary>So many notes may have been missed before one is found.</summary>
    private const int MostSkipped = 3;

    private readonly StringBuilder _text = new();
    private readonly Dictionary<int, SetLine> _set = [];
    private readonly List<Line> _lines = [];
    private readonly List<(int Start, int End, SpanClass Class)> _marks = [];
    private readonly List<(string? Mark, int Page, List<Line> Lines)> _notes = [];

    /// <summary>Whether the bytes say that they are a PDF; the mark may stand behind a little rubbish.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(1024, bytes.Length)].IndexOf("%PDF-"u8) >= 0;

    /// <summary>Reads the pages and takes their marks out, by place, size and direction.</summary>
    /// <exception cref="TroubleException">The PDF cannot be opened, or asks for more than any paper needs.</exception>
    public static Cleared Clear(ReadOnlySpan<byte> bytes, List<string> warnings)
    {
        var pages = PdfFile.Pages(bytes, warnings);
        var leaves = pages.ConvertAll(Leaves.Of);
        var measures = Measures.Of(leaves);
        var (header, first) = PageHeads.TakeOut(leaves, measures);
        var imprint = PageFeet.TakeOutImprint(leaves);
        PageFeet.LiftNotes(leaves, measures);
        MarginNumbers.TakeOut(leaves);
        var margin = Margin.Read(pages, warnings);
        var paper = new PdfPaper();
        return paper.Write(leaves, measures, header, first, imprint, margin);
    }

    private Cleared Write(List<Leaf> leaves, Measures measures, Header header, int first, bool imprint, Margin margin)
    {
        foreach (var (row, mark) in leaves.SelectMany(leaf => leaf.Marks).Concat(margin.Rows))
        {
            var start = Append(row, null);
            _marks.Add((start, start + row.Text.Length, mark));
        }

        var notes = Notes(leaves);
        var after = -1;
        var anchors = new List<(Block Block, int End)>();
        foreach (var block in Flow.Of(leaves, measures))
        {
            after = after < 0 && first >= 0 && block.Rows[0].Page > first ? _lines.Count : after;
            for (var i = 0; i < block.Rows.Count; i++)
            {
                _lines.Add(LineOf(block.Rows[i], block.Kind, i == 0 ? Gap.Blank : Gap.None));
            }

            anchors.Add((block, _lines.Count - 1));
        }

        foreach (var row in margin.Other)
        {
            _lines.Add(LineOf(row, ParagraphKind.Other, Gap.Blank));
        }

        var placed = Placed(notes, anchors);
        var text = _text.ToString();
        var sheet = new Sheet(text) { Lines = _lines, Setting = new Setting(_set) };
        foreach (var (start, end, mark) in _marks)
        {
            sheet.Class(start, end, mark);
        }

        return new Cleared(sheet, header, after, margin.Notice, imprint, placed);
    }

    /// <summary>
    /// The notes of all pages; rows without a mark go on with the note before them, and so do rows that begin with a number
    /// which the count of the notes has not come to: "… vom 24. Juli / 2025 übermittelt".
    /// </summary>
    private static List<Block> Notes(List<Leaf> leaves)
    {
        var notes = new List<Block>();
        var last = 0;
        foreach (var row in leaves.SelectMany(leaf => leaf.Notes))
        {
            var number = PageFeet.NumberOf(row);
            if (notes.Count > 0 && !(PageFeet.BeginsNote(row) && (row.IsRaised(0) || number is null or 1 || (number > last && number <= last + MostSkipped))))
            {
                notes[^1].Rows.Add(row);
            }
            else
            {
                notes.Add(new Block([row], ParagraphKind.Footnote));
                last = number ?? last;
            }
        }

        return notes;
    }

    /// <summary>Puts each note behind the paragraph that shows its mark; else behind the last one of its page.</summary>
    private List<PageNote> Placed(List<Block> notes, List<(Block Block, int End)> anchors)
    {
        var placed = new List<PageNote>();
        var from = 0;
        foreach (var note in notes)
        {
            var page = note.Rows[0].Page;
            var mark = note.Rows[0].Text.Split(' ')[0].TrimEnd(')');
            var at = anchors.FindIndex(from, a => a.Block.Rows[0].Page <= page && a.Block.Rows[^1].Page >= page && a.Block.Marks.Contains(mark));
            at = at >= 0 ? at : anchors.FindLastIndex(a => a.Block.Rows[0].Page <= page);
            from = Math.Max(0, at);
            var lines = note.Rows.ConvertAll(row => LineOf(row, ParagraphKind.Footnote, Gap.None));
            placed.Add(new PageNote(at < 0 ? -1 : anchors[at].End, lines));
        }

        return placed;
    }

    private Line LineOf(Row row, ParagraphKind? kind, Gap before)
    {
        var start = Append(row, kind);
        return new Line(start, start + row.Text.Length, false, 0, before);
    }

    private int Append(Row row, ParagraphKind? kind)
    {
        var start = _text.Length;
        _set[start] = new SetLine(row.Page, row.Box, row.Bold, kind);
        _text.Append(row.Text).Append('\n');
        return start;
    }
}
