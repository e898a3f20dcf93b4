using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Structure;

/// <summary>
/// Texts that a paper quotes as a block: what stands behind a colon, begins with a quotation mark and ends with its
/// counterpart, in this passage or a later one. "§ 3 wird wie folgt gefasst:" is followed by one, and one of marks and
/// numbers of its own, "‚1. § 3 wird …‘", may hold others.
/// </summary>
internal static class Quotes
{
    private const int MostPassages = 60;

    /// <summary>Which of the passages are quoted.</summary>
    public static bool[] In(IReadOnlyList<Passage> passages)
    {
        var quoted = new bool[passages.Count];
        var announced = false;
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i].Kind == ParagraphKind.Footnote)
            {
                continue;
            }

            if (announced && passages[i].Kind is null && Opens(passages[i].Text) && End(passages, i) is >= 0 and var end)
            {
                Array.Fill(quoted, true, i, end - i + 1);
                i = end;
            }

            announced = passages[i].Text is [.., ':'];
        }

        return quoted;
    }

    /// <summary>Whether a quotation begins; the text may have its mark behind the label: "2. „ Flächen …“", "§ 38„".</summary>
    private static bool Opens(ReadOnlySpan<char> text) =>
        text is ['„' or '‚', ..] or ['§', .., '„'] || (Label.TryRead(text, out var label) && text[label.Length..].TrimStart(' ') is ['„', ..]);

    /// <summary>The passage with which the quotation ends that begins here; -1 where none is near.</summary>
    private static int End(IReadOnlyList<Passage> passages, int start)
    {
        var (open, outer) = (0, passages[start].Text[0] != '‚');
        for (var i = start; i < Math.Min(passages.Count, start + MostPassages); i++)
        {
            var (kind, text) = (passages[i].Kind, passages[i].Text);
            if (kind == ParagraphKind.Footnote)
            {
                continue;
            }

            if (kind is not null || Cues.IsReasons(text) || Cues.IsPlaceDate(text) || Cues.IsFormula(text))
            {
                return -1;
            }

            open += outer ? text.AsSpan().Count('„') - text.AsSpan().Count('“') - text.AsSpan().Count('”') : text.AsSpan().Count('‚') - text.AsSpan().Count('‘');
            if (open <= 0)
            {
                return Closes(text, outer) ? i : -1;
            }
        }

        return -1;
    }

    private static bool Closes(ReadOnlySpan<char> text, bool outer)
    {
        var end = text.EndsWith(" und") ? text[..^4] : text.EndsWith(" oder") ? text[..^5] : text;
        return end.TrimEnd(outer ? ".,;:0123456789 ‘" : ".,;:0123456789") is [.., var mark] && (outer ? mark is '“' or '”' : mark == '‘');
    }
}
