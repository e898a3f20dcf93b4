namespace OpenDrucksache.Reading.Pdf;

/// <summary>How a paper is set: the size of its text and the distance of its lines.</summary>
internal sealed record Measures(double Size, double Lead)
{
    /// <summary>The distance of two lines of one paragraph in a font of this size.</summary>
    public double LeadOf(double size) => Lead * size / Size;

    public static Measures Of(IReadOnlyList<Leaf> leaves)
    {
        var sizes = new Dictionary<double, int>();
        foreach (var row in leaves.SelectMany(leaf => leaf.Rows))
        {
            var size = Math.Round(row.Size, 1);
            sizes[size] = sizes.GetValueOrDefault(size) + row.Glyphs.Count;
        }

        var main = sizes.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Select(s => s.Key).FirstOrDefault(10);
        var steps = new Dictionary<double, int>();
        foreach (var leaf in leaves)
        {
            foreach (var (above, below) in leaf.Rows.Zip(leaf.Rows.Skip(1)))
            {
                var step = Math.Round(above.Base - below.Base, 1);
                if (Math.Abs(above.Size - main) < 0.3 && Math.Abs(below.Size - main) < 0.3 && step > 0.8 * main && step < 2.5 * main)
                {
                    steps[step] = steps.GetValueOrDefault(step) + 1;
                }
            }
        }

        return new Measures(main, LeadOf(steps, main));
    }

    /// <summary>The smallest step that is not rare; where there are few steps, they may all lie between paragraphs.</summary>
    private static double LeadOf(Dictionary<double, int> steps, double size)
    {
        const double wide = 1.35;
        var all = steps.Values.Sum();
        if (all == 0)
        {
            return 1.2 * size;
        }

        var most = steps.Values.Max();
        var lead = steps.Where(step => 5 * step.Value >= most).Min(step => step.Key);
        return all < 8 ? Math.Min(lead, wide * size) : lead;
    }
}
