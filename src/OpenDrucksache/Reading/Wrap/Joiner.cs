using OpenDrucksache.Reading.Page;
using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>The lines of one paragraph → its text on one line, with single spaces and without the hyphens of line ends.</summary>
internal sealed class Joiner(Sheet sheet)
{
    private readonly Hyphens _hyphens = new(sheet.Text, sheet.Lines);
    private char[] _joined = new char[1024];
    private int _length;

    public string Join(IReadOnlyList<Line> lines, Range range)
    {
        _length = 0;
        var (offset, length) = range.GetOffsetAndLength(lines.Count);
        for (var i = offset; i < offset + length; i++)
        {
            var line = lines[i];
            if (_length > 0)
            {
                Bind(lines[i - 1], line);
            }

            Append(line);
        }

        return Finish(lines[offset]);
    }

    /// <summary>Joins two passages that a page had torn apart; the first ends where the given line ends.</summary>
    public string Join(string first, string second, int hyphenAt)
    {
        if (first[^1] is not ('-' or '\u00AD') || first.Length < 2)
        {
            return first + " " + second;
        }

        switch (_hyphens.Decide(first, second, page: true))
        {
            case HyphenFate.Drop:
                sheet.Class(hyphenAt, hyphenAt + 1, SpanClass.Hyphen);
                return first[..^1] + second;
            case HyphenFate.Keep:
                return first + second;
            default:
                return first + " " + second;
        }
    }

    /// <summary>Appends the words of a line; a gap of two and more spaces is kept as a wide one for a moment.</summary>
    private void Append(Line line)
    {
        var text = line.In(sheet.Text);
        sheet.Class(line.Start, line.End, SpanClass.Text);
        Reserve(text.Length);
        var spaces = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                spaces++;
                continue;
            }

            if (c == '\u00AD')
            {
                sheet.Class(line.Start + at, line.Start + at + 1, SpanClass.Hyphen);
                continue;
            }

            if (spaces > 0 && _length > 0 && _joined[_length - 1] is not (' ' or LetterSpacing.WideGap))
            {
                _joined[_length++] = spaces > 1 ? LetterSpacing.WideGap : ' ';
            }

            spaces = 0;
            if (c == '<' && Markup.BracketedAddress(text[at..]) is > 0 and var bracketed)
            {
                sheet.Class(line.Start + at, line.Start + at + 1, SpanClass.Markup);
                sheet.Class(line.Start + at + bracketed - 1, line.Start + at + bracketed, SpanClass.Markup);
                text.Slice(at + 1, bracketed - 2).CopyTo(_joined.AsSpan(_length));
                _length += bracketed - 2;
                at += bracketed - 1;
            }
            else
            {
                _joined[_length++] = c;
            }
        }
    }

    private string Finish(Line first)
    {
        _length = LetterSpacing.Close(_joined.AsSpan(0, _length));
        ReadOnlySpan<char> joined = _joined.AsSpan(0, _length);
        var unmarked = Markup.WithoutDash(joined);
        if (unmarked.Length < joined.Length)
        {
            sheet.Class(first.Start, first.Start + 1, SpanClass.Markup);
        }

        return unmarked.ToString();
    }

    /// <summary>Joins the next line to the text so far, with a space or without.</summary>
    private void Bind(Line last, Line next)
    {
        var left = _joined.AsSpan(0, _length);
        var right = next.In(sheet.Text);
        var soft = sheet.Text[last.End - 1] == '\u00AD';
        if (soft)
        {
            return;
        }

        if (left is [.., _, '-'] && char.IsLetterOrDigit(left[^2]))
        {
            var fate = _hyphens.Decide(left, right, next.Before == Gap.Page);
            if (fate == HyphenFate.Drop)
            {
                _length--;
                sheet.Class(last.End - 1, last.End, SpanClass.Hyphen);
            }

            if (fate != HyphenFate.Suspend)
            {
                return;
            }
        }
        else if (Addresses.EndsInOne(left) && Goes(left[^1], last, right))
        {
            return;
        }

        _joined[_length++] = ' ';
    }

    /// <summary>Whether an address goes on behind its line.</summary>
    private static bool Goes(char end, Line last, ReadOnlySpan<char> right)
    {
        var space = right.IndexOf(' ');
        var word = space < 0 ? right : right[..space];
        if (end is '/' or '_' or '=' or '&')
        {
            return Addresses.GoesOnWith(word) || (!last.Open && char.IsLower(right[0]));
        }

        return !last.Open && char.IsLetterOrDigit(end) && Addresses.GoesOnWith(word) && char.IsAsciiLetterOrDigit(right[0]);
    }

    private void Reserve(int more)
    {
        if (_length + 2 * more + 16 > _joined.Length)
        {
            Array.Resize(ref _joined, 2 * (_length + 2 * more + 16));
        }
    }
}
