namespace OpenDrucksache.Reading.Wrap;

/// <summary>The last number seen in each style: it tells a label from a number that a line happens to begin with.</summary>
internal sealed class Numbering
{
    private readonly int[] _last = new int[Enum.GetValues<LabelStyle>().Length];

    public void See(ReadOnlySpan<char> line)
    {
        if (!Label.TryRead(line, out var label))
        {
            return;
        }

        _last[(int)label.Style] = label.Ordinal;
        for (var below = label.Style + 1; label.Style != LabelStyle.Bullet && below < LabelStyle.Bullet; below++)
        {
            _last[(int)below] = 0;
        }
    }

    /// <summary>Whether the label that a line begins with is one, and no number of the sentence.</summary>
    public bool Accepts(Label label, ReadOnlySpan<char> line, ReadOnlySpan<char> last, End end, bool indented)
    {
        if (label.Style == LabelStyle.Bullet)
        {
            return end != End.None ? !OpensDash(last) || line[0] is not ('–' or '-') : EndsItem(last) && (indented || line[0] is not ('–' or '-' or '*'));
        }

        if (label.Style == LabelStyle.Arabic && Months.Begins(line[label.Length..].TrimStart(' ')))
        {
            return false;
        }

        var expected = label.Ordinal == _last[(int)label.Style] + 1;
        var first = label.Ordinal == 1;
        return (expected, first) switch
        {
            (true, _) => EndsItem(last) || end != End.None || indented,
            (_, true) => EndsItem(last) && (end != End.None || indented || last[^1] == ':'),
            _ => (end != End.None && EndsItem(last)) || indented,
        };
    }

    private static bool EndsItem(ReadOnlySpan<char> last) =>
        Endings.IsSentenceEnd(last) || last[^1] == ',' || last.EndsWith(" und") || last.EndsWith(" oder") || last.EndsWith(" sowie");

    /// <summary>Whether a dash of the sentence is still open: "im öffentlichen – auch im digitalen öffentlichen".</summary>
    private static bool OpensDash(ReadOnlySpan<char> last) =>
        !Endings.IsSentenceEnd(last) && last[^1] != ',' && (last.Count(" – ") & 1) == 1;
}
