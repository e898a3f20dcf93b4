namespace OpenDrucksache.Reading.Wrap;

/// <summary>The last number seen in each style: it tells a label from a number that a line happens to begin with.</summary>
internal sealed class Numbering
{
    private readonly int[] _last = new int[Enum.GetValues<LabelStyle>().Length];

    /// <summary>Whether a paragraph sign or an article stands above, below which numbers begin anew.</summary>
    private bool _anew;

    public void See(ReadOnlySpan<char> line)
    {
        if (!Label.TryRead(line, out var label))
        {
            _anew |= Cues.IsNumbered(line) && line[0] != 'Z';
            return;
        }

        _anew = false;

        _last[(int)label.Style] = label.Ordinal;
        for (var below = label.Style + 1; label.Style != LabelStyle.Bullet && below < LabelStyle.Bullet; below++)
        {
            _last[(int)below] = 0;
        }

        if (label.OpensLetters(line, out var first))
        {
            _last[(int)first.Style] = first.Ordinal;
        }
    }

    /// <summary>Whether the label that a line begins with is one, and no number of the sentence.</summary>
    public bool Accepts(Label label, ReadOnlySpan<char> line, ReadOnlySpan<char> last, End end, bool indented)
    {
        if (label.Style == LabelStyle.Bullet)
        {
            return line[0] is not ('–' or '-') ? end != End.None || (EndsItem(last) && (indented || line[0] != '*'))
                : end != End.None ? !OpensDash(last) && !OpensBracket(last) : (EndsItem(last) && indented) || last[^1] == ';';
        }

        if (label.Style == LabelStyle.Arabic && Months.Begins(line[label.Length..].TrimStart(' ')))
        {
            return false;
        }

        var expected = label.Ordinal == _last[(int)label.Style] + 1;
        var first = label.Ordinal == 1;
        return (expected || (first && _anew), first) switch
        {
            (true, _) => EndsItem(last) || end != End.None || indented,
            (_, true) => EndsItem(last) && (end != End.None || indented || last[^1] == ':'),
            _ => (end != End.None && EndsItem(last)) || indented,
        };
    }

    /// <summary>Whether a bracket of the sentence is still open: "(GMO) (Anhang 1 zu COM(2025)553".</summary>
    private static bool OpensBracket(ReadOnlySpan<char> last) => last.Count('(') > last.Count(')');

    private static bool EndsItem(ReadOnlySpan<char> last) =>
        Endings.IsSentenceEnd(last) || last[^1] == ',' || last.EndsWith(" und") || last.EndsWith(" oder") || last.EndsWith(" sowie");

    /// <summary>Whether a dash of the sentence is still open: "im öffentlichen – auch im digitalen öffentlichen".</summary>
    private static bool OpensDash(ReadOnlySpan<char> last) =>
        !Endings.IsSentenceEnd(last) && last[^1] != ',' && (last.Count(" – ") & 1) == 1;
}
