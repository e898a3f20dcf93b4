using System.Buffers;
using OpenDrucksache.Reading.Page;
using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>The lines of one paragraph → its text on one line, with single spaces and without the hyphens of line ends.</summary>
internal sealed class Joiner(Sheet sheet)
{
    /// <summary>How long a paragraph may be for room to be taken for twice as much.</summary>
    private const int MostDoubled = 1 << 24;

    /// <summary>What a line may hold that is no part of the text or comes into it as something else; a single space is not among it.</summary>
    private static readonly SearchValues<char> Odd =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => c != ' ' && char.IsWhiteSpace(c)), .. "<>\u00AD\uFEFF\u200B\uFFFF"]);

    private readonly bool _printed = sheet.Setting is not null;
    private readonly Hyphens _hyphens = new(sheet.Text, sheet.Lines, sheet.Setting is not null);
    private char[] _joined = new char[1024];
    private int _length;
    private int _bracket;

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

    /// <summary>Joins two passages that a page had torn apart; the lines are those of the first.</summary>
    public string Join(string first, string second, IReadOnlyList<(int Start, int End)> lines)
    {
        if (first[^1] != '-' || first.Length < 2)
        {
            return first + " " + second;
        }

        switch (_hyphens.Decide(first, second, page: true))
        {
            case HyphenFate.Drop:
                var at = sheet.Text.LastIndexOf('-', lines[^1].End - 1);
                sheet.Class(at, at + 1, SpanClass.Hyphen);
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
        if (IsPlain(text))
        {
            text.CopyTo(_joined.AsSpan(_length));
            _length += text.Length;
            return;
        }

        var spaces = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                spaces++;
                continue;
            }

            var here = line.Start + at;
            if (c == '<' && Markup.BracketEnd(sheet.Text, here) is > 0 and var end)
            {
                _bracket = end;
                sheet.Class(here, here + 1, SpanClass.Markup);
            }
            else if (c == '>' && here == _bracket)
            {
                sheet.Class(here, here + 1, SpanClass.Markup);
            }
            else if (c is '\u00AD' or '\uFEFF' or '\u200B')
            {
                sheet.Class(here, here + 1, SpanClass.Hyphen);
            }
            else
            {
                Append(c, ref spaces);
            }
        }
    }

    private static bool IsPlain(ReadOnlySpan<char> line) => !line.ContainsAny(Odd) && !line.Contains("  ", StringComparison.Ordinal);

    private void Append(char c, ref int spaces)
    {
        if (spaces > 0 && _length > 0 && _joined[_length - 1] is not (' ' or LetterSpacing.WideGap))
        {
            _joined[_length++] = spaces > 1 ? LetterSpacing.WideGap : ' ';
        }

        spaces = 0;
        _joined[_length++] = c;
    }

    private string Finish(Line first)
    {
        _length = LetterSpacing.Close(_joined.AsSpan(0, _length));
        ReadOnlySpan<char> joined = _joined.AsSpan(0, _length).TrimEnd(' ');
        var unmarked = Markup.WithoutDash(joined);
        if (unmarked.Length < joined.Length)
        {
            var dash = sheet.Text.IndexOf(joined[0], first.Start);
            sheet.Class(dash, dash + 1, SpanClass.Markup);
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

        if (left is [.., _, '-'] && sheet.Text[last.End - 1] == '-' && (_printed ? left[^2] is not (' ' or '-' or '–') : char.IsLetterOrDigit(left[^2]) || left[^2] is ')' or '“' or '!' or '+'))
        {
            var fate = _hyphens.Decide(left, right, next.Before.IsPage());
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
        else if (_printed && left is [.., var before, '/'] && before != ' ' && (char.IsLetterOrDigit(right[0]) || right[0] == '-'))
        {
            return;
        }
        else if (Addresses.EndsInOne(left) ? Goes(left[^1], last, right) : !last.Open && Addresses.IsTornHost(left, FirstWord(right)))
        {
            return;
        }

        if (_joined[_length - 1] != ' ')
        {
            _joined[_length++] = LetterSpacing.GoesOn(left, right) ? LetterSpacing.GapBefore(right) : ' ';
        }
    }

    /// <summary>Whether an address goes on behind its line.</summary>
    private static bool Goes(char end, Line last, ReadOnlySpan<char> right)
    {
        var word = FirstWord(right);
        if (end is '/' or '_' or '=' or '&')
        {
            return Addresses.GoesOnWith(word) || (!last.Open && char.IsLower(right[0]));
        }

        return !last.Open && char.IsLetterOrDigit(end) && Addresses.GoesOnWith(word) && (char.IsAsciiLetterOrDigit(right[0]) || right[0] is '?' or '#' or '%' or '=' or '&');
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line) => line.IndexOf(' ') is >= 0 and var space ? line[..space] : line;

    private void Reserve(int more)
    {
        var most = _length + more + 2;
        if (most > _joined.Length)
        {
            Array.Resize(ref _joined, Math.Max(most, _joined.Length < MostDoubled ? 2 * _joined.Length : _joined.Length / 4 * 5));
        }
    }
}
