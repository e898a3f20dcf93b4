namespace OpenDrucksache.Comparing;

/// <summary>What holds letters to their place in a paper, and what does not.</summary>
internal sealed class Footing(Side side)
{
    private const int LeastSentence = 16;

    /// <summary>Whether this place lies in a note or a table.</summary>
    public bool Floats(int place)
    {
        var paragraph = side[side.ParagraphAt(place)];
        return paragraph.Kind is ParagraphKind.Footnote or ParagraphKind.Table || paragraph.Text.StartsWith('*');
    }

    /// <summary>Whether so many letters from one place to the last hold to none: they are of a note or a table, or a sentence is broken before or behind them.</summary>
    public bool IsLoose(int start, int last, int length) =>
        Floats(start) || (length >= LeastSentence && (Breaks(start) || Breaks(Next(last)) || StopsShort(last)));

    /// <summary>Whether one paragraph lies from one place to the last: no page has torn it.</summary>
    public bool IsWhole(int start, int last) => side.ParagraphAt(start) is var paragraph && side.Start(paragraph) == start && side.End(paragraph) == last + 1;

    /// <summary>Whether a small letter stands here behind the end of a sentence.</summary>
    private bool Breaks(int place)
    {
        if (place >= side.Text.Length || !char.IsLower(side.Text[place]))
        {
            return false;
        }

        var before = side.Text.AsSpan(0, place).TrimEnd();
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or ')' || before.Length < place - 1;
    }

    /// <summary>Whether a paragraph ends here in the middle of a sentence, or of a word.</summary>
    private bool StopsShort(int place)
    {
        var end = side.End(side.ParagraphAt(place));
        return (char.IsLower(side.Text[place]) || side.Text[place] == ',')
            && (place + 1 == end || (place + 2 == end && Aligning.Tokenizer.IsHyphen(side.Text[end - 1])));
    }

    private int Next(int place)
    {
        var rest = side.Text.AsSpan(place + 1);
        return place + 1 + rest.Length - rest.TrimStart().Length;
    }
}
