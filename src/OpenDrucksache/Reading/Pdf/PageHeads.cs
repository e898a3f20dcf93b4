using OpenDrucksache.Reading.Page;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Pdf;

/// <summary>
/// The heads and the numbers of the pages, by their place: they stand first or last on their page, apart from the text,
/// and either read as heads do or come back on other pages with nothing changed but numbers.
/// </summary>
internal static class PageHeads
{
    private const int MostRows = 5;

    /// <summary>Takes them out; gives what the first head says, and the leaf it stands on.</summary>
    public static (Header Header, int Leaf) TakeOut(IReadOnlyList<Leaf> leaves, Measures measures)
    {
        var header = new Header();
        var first = -1;
        var tops = Patterns(leaves, leaf => leaf.Rows.Take(1), measures);
        var feet = Patterns(leaves, leaf => leaf.Rows.TakeLast(1), measures);
        for (var i = 0; i < leaves.Count; i++)
        {
            var leaf = leaves[i];
            if (Read(leaf) is var (head, count) && (head.IsRunning || first < 0 || head.Header.Dokumentnummer == header.Dokumentnummer))
            {
                var opens = !head.IsRunning && first < 0;
                (header, first) = opens ? (head.Header, i) : (header, first);
                leaf.TakeOut(0, count, opens ? SpanClass.Header : SpanClass.RunningHead);
            }
            else if (leaf.Rows.Count > 1 && tops.Contains(Pattern(leaf.Rows[0])) && IsApart(leaf.Rows[0], leaf.Rows[1], measures))
            {
                leaf.TakeOut(0, 1, SpanClass.RunningHead);
            }

            var last = leaf.Rows.Count - 1;
            if (last > 0 && IsApart(leaf.Rows[last - 1], leaf.Rows[last], measures)
                && (IsNumber(leaf.Rows[last].Text, leaf.Number) || feet.Contains(Pattern(leaf.Rows[last]))))
            {
                leaf.TakeOut(last, 1, IsNumber(leaf.Rows[last].Text, leaf.Number) ? SpanClass.PageNumber : SpanClass.RunningHead);
            }
        }

        return (header, first);
    }

    private static (Head Head, int Count)? Read(Leaf leaf)
    {
        var count = Math.Min(MostRows, leaf.Rows.Count);
        if (count == 0)
        {
            return null;
        }

        var text = string.Join('\n', leaf.Rows.Take(count).Select(row => row.Text));
        if (!Head.TryRead(text, leaf.Rows[0].Text.Length, out var head, out var length))
        {
            return null;
        }

        var rows = 0;
        for (var end = -1; end + 1 < length && rows < count; rows++)
        {
            end += leaf.Rows[rows].Text.Length + 1;
        }

        return (head, rows);
    }

    /// <summary>What comes back on two and more pages behind the first; a sentence in the size of the text, on all of them but the last.</summary>
    private static HashSet<string> Patterns(IReadOnlyList<Leaf> leaves, Func<Leaf, IEnumerable<Row>> rows, Measures measures) =>
    [
        .. leaves.Skip(1).SelectMany(rows).GroupBy(Pattern)
            .Where(group => group.Count() > 1 && (IsSentence(group.First(), measures) ? group.Count() >= leaves.Count - 2 : group.Count() * 3 >= leaves.Count - 1))
            .Select(group => group.Key),
    ];

    private static bool IsSentence(Row row, Measures measures) => Math.Abs(row.Size - measures.Size) < 0.3 && Endings.IsSentenceEnd(row.Text);

    /// <summary>The words of a row in no order, numbers as one: left and right pages are mirrored.</summary>
    private static string Pattern(Row row) =>
        string.Join(' ', row.Text.Split(' ').Select(word => word.All(char.IsAsciiDigit) ? "0" : word).Order(StringComparer.Ordinal));

    private static bool IsApart(Row above, Row below, Measures measures) => above.Base - below.Base > 1.3 * measures.LeadOf(Math.Max(above.Size, below.Size));

    private static bool IsNumber(string text, int page) => text.Trim('–', '-', ' ') is { Length: > 0 } digits
        && int.TryParse(digits, out var number) && (number == page || text[0] is '–' or '-');
}
