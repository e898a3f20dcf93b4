using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>Lines → groups: where does a paragraph end? What a line says decides first, how long it is only then.</summary>
internal sealed class Paragraphs
{
    private const int MostAddressLines = 8;

    /// <summary>Shorter lines are cells of a table, which blank lines stand between.</summary>
    private const int LeastAboveBlank = 30;

    private readonly string _text;
    private readonly IReadOnlyList<Line> _lines;
    private readonly Layout _layout;
    private readonly bool[] _rows;
    private readonly Numbering _numbering = new();
    private int _headEnd = -1;
    private bool _signing;
    private bool _asked;

    private Paragraphs(string text, IReadOnlyList<Line> lines, Layout layout, bool[] rows) => (_text, _lines, _layout, _rows) = (text, lines, layout, rows);

    /// <summary>Groups the lines from one to another; each group is a range of lines.</summary>
    public static List<Range> Group(string text, IReadOnlyList<Line> lines, Range range, Layout layout, bool[] rows)
    {
        var (from, count) = range.GetOffsetAndLength(lines.Count);
        var paragraphs = new Paragraphs(text, lines, layout, rows);
        var groups = new List<Range>();
        var start = from;
        for (var i = from; i < from + count; i++)
        {
            if (i > start && paragraphs.Begins(start, i))
            {
                groups.Add(start..i);
                start = i;
            }

            if (i == start)
            {
                paragraphs.See(i);
            }
        }

        if (start < from + count)
        {
            groups.Add(start..(from + count));
        }

        return groups;
    }

    private ReadOnlySpan<char> At(int i) => _lines[i].In(_text);

    private void See(int i)
    {
        var line = At(i);
        _numbering.See(Markup.WithoutDash(line));
        _headEnd = Questions.HeadEnd(_text, _lines, i);
        _asked |= _headEnd >= 0;
        _signing = (Cues.IsPlaceDate(line) && !_asked) || (_signing && Signing.MayBe(line));
    }

    private bool Begins(int start, int i)
    {
        var line = At(i);
        var last = At(i - 1);
        if (_layout.Strict || _layout.Divides(_lines[i].Before))
        {
            return _layout.Divides(_lines[i].Before);
        }

        if (Shapes.Begins(_text, _lines, start, i) is { } begins)
        {
            return begins;
        }

        if (Leaders.In(line) && !Leaders.In(last) && !Cues.StandsAlone(last) && (line[0] == '(' || char.IsLower(line[0]) || Endings.GoesOn(last)))
        {
            return false;
        }

        if (!_layout.Wrapped && (_rows[i] || _rows[i - 1] || BeginsRow(i)))
        {
            return true;
        }

        if (i <= _headEnd + 1 && _headEnd >= 0)
        {
            return i > _headEnd;
        }

        if (Questions.HeadEnd(_text, _lines, i) >= 0 && !Endings.GoesOn(last))
        {
            return true;
        }

        if (Cues.IsSalutation(last) || Cues.IsGreeting(last) || (i > 1 && i - 1 == start && Cues.IsGreeting(At(i - 2)) && !Endings.GoesOn(last)))
        {
            return true;
        }

        if (LetterSpacing.GoesOn(last, line))
        {
            return false;
        }

        if (IsFixed(line) || IsFixed(last) || (Cues.OpensHeading(line) && (Endings.AreLikeHeading(last) || Endings.IsSentenceEnd(last)) && !Endings.GoesOn(last)) || Cues.IsSalutation(line)
            || (Endings.Commands(last) && !char.IsLower(line[0])) || (_signing && last[^1] != ',' && !last.EndsWith(" und")))
        {
            return true;
        }

        if (last[^1] is '-' && (char.IsLetter(line[0]) || (char.IsAsciiDigit(line[0]) && !Label.TryRead(line, out _)) || Addresses.EndsInOne(last)))
        {
            return false;
        }

        if (Months.Follow(last, line) || line is ['S', '.', ' ', >= '0' and <= '9', ..])
        {
            return false;
        }

        if (_layout.IsMute(i - 1) && (Tables.AreFigures(line) || Tables.AreFigures(last)))
        {
            return !Tables.AreFigures(line);
        }

        if (Leaders.End(last) || (Endings.IsAnswered(last, line) && Label.TryRead(At(start), out _)))
        {
            return true;
        }

        if (_lines[i].Before == Gap.Blank && !_layout.Blank && last.Length >= LeastAboveBlank && BeginsWithWord(line) && last[^1] != '-' && !Endings.GoesOn(last))
        {
            return true;
        }

        var end = EndOf(i - 1);
        var unmarked = Markup.WithoutDash(line);
        if (Label.TryRead(unmarked, out var label))
        {
            end = end == End.None && _layout.Closing && !_lines[i - 1].Open ? End.Early : end;
            return _numbering.Accepts(label, unmarked, last, end, _lines[i].Indent > 0 || unmarked.Length < line.Length)
                && (end != End.None || !_layout.Wrapped);
        }

        if (_layout.Wrapped && !_lines[i].Before.IsPage())
        {
            return false;
        }

        return end switch
        {
            End.Sure => true,
            End.Early when Endings.IsSentenceEnd(last) => char.IsLower(line[0])
                ? last[^1] == ';' && IsBullet(At(start)) && _layout.EndsEarly(i - 1, 0.25)
                : !(_layout.IsMute(i - 1) && Endings.OpenBracket(last)),
            End.Early when line[0] == '§' => !Endings.GoesOn(last) && ((i - 1 == start && IsHeadline(start)) || Sections.Follow(At(start), line)),
            End.Early => !Endings.GoesOn(last) && !char.IsLower(line[0]) && (_layout.EndsEarly(i - 1, 0.25) || (i - 1 == start && Endings.AreLikeHeading(last) && _layout.EndsEarly(i - 1, 0.1))),
            _ => Endings.IsSentenceEnd(last) && !Label.TryRead(last[(last.LastIndexOf(' ') + 1)..], out _) && IsHeading(i),
        };
    }

    private static bool IsBullet(ReadOnlySpan<char> line) => Label.TryRead(line, out var label) && label.Style == LabelStyle.Bullet;

    /// <summary>Whether the line is a heading, so that the full one above it ends its paragraph: it ends early and without a mark, and the next line begins anew.</summary>
    private bool IsHeading(int i)
    {
        if (i + 1 == _lines.Count || _rows[i])
        {
            return false;
        }

        var line = At(i);
        var next = At(i + 1);
        return char.IsUpper(line[0]) && char.IsUpper(next[0]) && (char.IsLetterOrDigit(line[^1]) || line[^1] is ')' or '“') && !Endings.IsSentenceEnd(line) && !Endings.GoesOn(line)
            && line.Contains(' ') && EndOf(i) == End.Early && _layout.EndsEarly(i, 0.25);
    }

    /// <summary>Whether the line begins with a word in a capital, and no cell or piece of one.</summary>
    private static bool BeginsWithWord(ReadOnlySpan<char> line) =>
        char.IsUpper(line[0]) && line.Length >= 4 && char.IsLetter(line[1]) && char.IsLetter(line[2]) && char.IsLetter(line[3]);

    /// <summary>Whether the paragraph is the headline of the section that the line above it names: "Artikel 2" and "Inkrafttreten".</summary>
    private bool IsHeadline(int start) => start > 0 && Cues.NamesSection(At(start - 1));

    /// <summary>Whether the line is the first of a row of a table of contents whose number is in the next: "Probe, Cora", "(Die Linke) . . . . 7".</summary>
    private bool BeginsRow(int i) => i + 1 < _lines.Count && At(i + 1) is ['(', ..] next && Leaders.In(next) && !Endings.GoesOn(At(i - 1));

    /// <summary>Whether the line is, or ends with, an address that may have begun some lines before.</summary>
    private bool EndsInAddress(int i)
    {
        for (var at = i; at >= Math.Max(0, i - MostAddressLines); at--)
        {
            var line = At(at);
            if (Addresses.EndsInOne(line))
            {
                return true;
            }

            if (line.Contains(' '))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>What the place of a line's end says.</summary>
    private End EndOf(int i)
    {
        var last = At(i);
        if (!_layout.Closing || _layout.IsMute(i))
        {
            var mayBeTorn = _layout.Opens && !_lines[i].Open && !Endings.IsSentenceEnd(last);
            return _layout.EndsEarly(i, mayBeTorn ? 0.3 : 0.02) ? End.Early : End.None;
        }

        if (_lines[i].Open)
        {
            return End.None;
        }

        var next = At(i + 1);
        var space = next.IndexOf(' ');
        var word = space < 0 ? next : next[..space];
        if ((char.IsAsciiDigit(last[^1]) || !Endings.IsSentenceEnd(last)) && EndsInAddress(i) && Addresses.GoesOnWith(word))
        {
            return End.None;
        }

        if (last[^1] is not ('-' or '/') && !Endings.IsSentenceEnd(last) && Sentence.Opens(next))
        {
            return End.Sure;
        }

        var early = _layout.EndsEarly(i, 0.02);
        var mayBePulled = _layout.Pulls && word.Length >= 8 && !early && _layout.IsFull(i) && (last[^1] is not ('?' or ':') || Endings.OpenBracket(last));
        return Endings.IsSentenceEnd(last) && !char.IsLower(next[0])
            ? mayBePulled ? End.None : End.Sure
            : early ? End.Early : End.None;
    }

    private static bool IsFixed(ReadOnlySpan<char> line) =>
        Cues.IsPlaceDate(line) || (line.Length < 40 && Cues.IsGreeting(line)) || Cues.StandsAlone(line) || LetterSpacing.IsSpaced(line) || (line.Length < 90 && line[^1] is ':' or ',' && Cues.IsFormula(line));
}
