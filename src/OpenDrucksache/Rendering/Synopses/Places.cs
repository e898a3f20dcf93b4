using System.Collections;
using System.Text;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering.Synopses;

/// <summary>Places in one reading text: code points as UTF-16 units, and where one paragraph ends and the next begins.</summary>
internal sealed class Places
{
    private readonly string _text;
    private readonly int[]? _units;
    private readonly BitArray _insideBreak;

    public Places(string text)
    {
        _text = text;
        _units = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? null : Units(text);
        _insideBreak = new BitArray(text.Length + 1);
        for (var at = Break(0); at >= 0; at = Break(at + ReadingText.Separator.Length))
        {
            _insideBreak[at + 1] = true;
        }
    }

    /// <summary>A stretch in UTF-16 units.</summary>
    public (int Start, int End) Of(TextRange range) => (Unit(range.Start), Unit(range.End));

    /// <summary>Whether this place lies between the two line feeds of a break.</summary>
    public bool IsInsideBreak(int place) => _insideBreak[place];

    /// <summary>The texts and the breaks (as null) that begin in this stretch.</summary>
    public IEnumerable<string?> Split(int start, int end)
    {
        var at = start < end && _insideBreak[start] ? start + 1 : start;
        while (at < end)
        {
            if (at + 1 < _text.Length && _insideBreak[at + 1])
            {
                yield return null;
                at += ReadingText.Separator.Length;
                continue;
            }

            var next = Break(at);
            var stop = next < 0 || next > end ? end : next;
            yield return _text[at..stop];
            at = stop;
        }
    }

    private int Unit(int codePoint) => _units is null ? codePoint : _units[codePoint];

    private int Break(int from) => _text.IndexOf(ReadingText.Separator, from, StringComparison.Ordinal);

    private static int[] Units(string text)
    {
        var units = new List<int>(text.Length + 1);
        var at = 0;
        while (at < text.Length)
        {
            units.Add(at);
            Rune.DecodeFromUtf16(text.AsSpan(at), out _, out var length);
            at += length;
        }

        units.Add(at);
        return [.. units];
    }
}
