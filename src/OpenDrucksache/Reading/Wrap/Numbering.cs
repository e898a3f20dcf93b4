namespace OpenDrucksache.Reading.Wrap;

/// <summary>The last number seen in each style: it tells a label from a number that a line happens to begin with.</summary>
internal sealed class Numbering
{
    private readonly int[] _last = new int[Enum.GetValues<LabelStyle>().Length];

    public void See(ReadOnlySpan<char> line)
    {
        if (Label.TryRead(line, out var label))
        {
            _last[(int)label.Style] = label.Ordinal;
        }
    }

    public bool Accepts(Label label, ReadOnlySpan<char> line, ReadOnlySpan<char> last, bool early)
    {
        var ended = Endings.IsSentenceEnd(last) || last[^1] == ',' || last.EndsWith(" und") || last.EndsWith(" oder");
        if (label.Style == LabelStyle.Bullet)
        {
            return ended || early;
        }

        if (label.Style == LabelStyle.Arabic && Months.Begins(line[label.Length..].TrimStart(' ')))
        {
            return false;
        }

        var expected = _last[(int)label.Style] + 1;
        return label.Ordinal == expected ? ended || early : ended && early || label.Ordinal == 1 && ended;
    }
}
