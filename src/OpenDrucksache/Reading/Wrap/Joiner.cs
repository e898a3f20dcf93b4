using System.Text;
using OpenDrucksache.Reading.Page;
using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>Lines of one passage → its text on one line, with single spaces and without the hyphens of line ends.</summary>
internal sealed class Joiner(Sheet sheet)
{
    private readonly StringBuilder _joined = new();

    public string Join(IReadOnlyList<Line> lines, Range range)
    {
        _joined.Clear();
        var (offset, length) = range.GetOffsetAndLength(lines.Count);
        for (var i = offset; i < offset + length; i++)
        {
            var line = lines[i];
            sheet.Class(line.Start, line.End, SpanClass.Text);
            if (_joined.Length > 0 && !Glue(line.In(sheet.Text), lines[i - 1]))
            {
                _joined.Append(' ');
            }

            Append(line.In(sheet.Text));
        }

        return _joined.ToString();
    }

    private void Append(ReadOnlySpan<char> line)
    {
        var space = false;
        foreach (var c in line)
        {
            if (char.IsWhiteSpace(c))
            {
                space = true;
                continue;
            }

            if (space)
            {
                _joined.Append(' ');
                space = false;
            }

            _joined.Append(c);
        }
    }

    /// <summary>Whether the next line joins without a space; drops the hyphen where it was there for the line's sake.</summary>
    private bool Glue(ReadOnlySpan<char> next, Line last)
    {
        var hyphen = _joined[^1] is '-' or '\u00AD' or '‐';
        if (!hyphen || _joined.Length < 2 || !char.IsLetterOrDigit(_joined[^2]))
        {
            return _joined[^1] == '/' && InAddress();
        }

        if (Hyphens.IsSuspended(next))
        {
            return false;
        }

        if (char.IsLower(next[0]) && char.IsLower(_joined[^2]) && !InAddress())
        {
            _joined.Length--;
            sheet.Class(last.End - 1, last.End, SpanClass.Hyphen);
        }

        return true;
    }

    private bool InAddress()
    {
        var at = _joined.Length - 1;
        while (at > 0 && _joined[at] != ' ')
        {
            at--;
        }

        var word = _joined.ToString(at, _joined.Length - at);
        return word.Contains("www.", StringComparison.Ordinal) || word.Contains("://", StringComparison.Ordinal);
    }
}
