namespace OpenDrucksache.Reading.Pdf;

/// <summary>
/// The numbers of lines and paragraphs in the margin: outside the column, beside text that begins at its edge, each as many
/// on as the one before. The first column of a table is none of them: what stands beside it begins elsewhere.
/// </summary>
internal static class MarginNumbers
{
    private const int Least = 4;
    private const double WideGap = 0.9;

    private sealed record Candidate(Leaf Leaf, Row Row, int Length, int Number);

    /// <summary>Takes them out as marks of their pages.</summary>
    public static void TakeOut(IReadOnlyList<Leaf> leaves)
    {
        var edge = leaves.SelectMany(leaf => leaf.Rows).Where(row => !char.IsAsciiDigit(row.Text[0]))
            .CountBy(row => Math.Round(row.Left)).OrderByDescending(left => left.Value).ThenBy(left => left.Key).Select(left => left.Key).FirstOrDefault();
        var found = leaves.SelectMany(leaf => leaf.Rows.Select(row => Read(leaf, row, edge))).OfType<Candidate>().ToList();
        if (found.Count < Least || !AreInStep(found))
        {
            return;
        }

        foreach (var (leaf, row, length, _) in found)
        {
            leaf.Marks.Add((row.Part(..length), SpanClass.PageNumber));
            leaf.Rows[leaf.Rows.IndexOf(row)] = row.Part(length..);
        }
    }

    private static Candidate? Read(Leaf leaf, Row row, double edge)
    {
        var length = 0;
        while (length < Math.Min(5, row.Glyphs.Count) && row.Glyphs[length].Text is [>= '0' and <= '9'])
        {
            length++;
        }

        return length is > 0 and < 5 && length < row.Glyphs.Count && row.Gap(length) >= WideGap && Math.Abs(row.Glyphs[length].Left - edge) < 1.5
            ? new Candidate(leaf, row, length, int.Parse(string.Concat(row.Glyphs.Take(length).Select(g => g.Text)), System.Globalization.CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>Whether the numbers go on by one step; those of lines begin anew on each page.</summary>
    private static bool AreInStep(List<Candidate> found)
    {
        var step = found[1].Number - found[0].Number;
        return step > 0 && found.Zip(found.Skip(1)).All(pair => pair.Second.Number - pair.First.Number == step
            || (pair.First.Leaf != pair.Second.Leaf && pair.Second.Number == found[0].Number));
    }
}
