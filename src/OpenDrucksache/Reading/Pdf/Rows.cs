namespace OpenDrucksache.Reading.Pdf;

/// <summary>The letters of a page → its rows from top to bottom. The order in which they were printed does not matter.</summary>
internal static class Rows
{
    /// <summary>Letters of one line share their base line, rounding aside.</summary>
    private const double SameBase = 0.08;

    private sealed record Level(double Base, List<Glyph> Glyphs)
    {
        public double Size { get; } = Glyphs.Max(g => g.Size);

        public double Left { get; } = Glyphs.Min(g => g.Left);

        public double Right { get; } = Glyphs.Max(g => g.Right);
    }

    public static List<Row> Of(PrintedPage page, Direction direction)
    {
        var levels = Levels(page[direction]);
        var rows = new List<Row>();
        foreach (var glyphs in Lower(levels))
        {
            if (Row.Of(page.Number, direction, glyphs) is { } row)
            {
                rows.Add(row);
            }
        }

        rows.Sort((a, b) => b.Base.CompareTo(a.Base));
        return rows;
    }

    /// <summary>Letters are printed run by run, so the runs are sorted and not the letters.</summary>
    private static List<Level> Levels(List<Glyph> glyphs)
    {
        var runs = Runs(glyphs);
        var levels = new List<Level>();
        for (var at = 0; at < runs.Count;)
        {
            var level = runs[at++];
            for (; at < runs.Count && level[^1].Base - runs[at][0].Base <= SameBase * Math.Max(level[^1].Size, runs[at][0].Size); at++)
            {
                level.AddRange(runs[at]);
            }

            levels.Add(new Level(level[0].Base, level));
        }

        return levels;
    }

    /// <summary>The letters in the order of their base lines, those on the same one as printed.</summary>
    private static List<List<Glyph>> Runs(List<Glyph> glyphs)
    {
        var runs = new List<List<Glyph>>();
        foreach (var glyph in glyphs)
        {
            if (glyph.IsSpace)
            {
                continue;
            }

            if (runs.Count == 0 || runs[^1][0].Base != glyph.Base || runs[^1][^1].Size != glyph.Size)
            {
                runs.Add([]);
            }

            runs[^1].Add(glyph);
        }

        return [.. runs.OrderByDescending(run => run[0].Base)];
    }

    /// <summary>Puts small letters that stand raised or lowered into the row they belong to.</summary>
    private static IEnumerable<List<Glyph>> Lower(List<Level> levels)
    {
        var taken = new List<Glyph>?[levels.Count];
        for (var i = 0; i < levels.Count; i++)
        {
            var host = Host(levels, i);
            if (host >= 0)
            {
                (taken[host] ??= []).AddRange(levels[i].Glyphs);
                levels[i].Glyphs.Clear();
            }
        }

        for (var i = 0; i < levels.Count; i++)
        {
            if (taken[i] is { } more)
            {
                levels[i].Glyphs.AddRange(more);
            }

            if (levels[i].Glyphs.Count > 0)
            {
                yield return levels[i].Glyphs;
            }
        }
    }

    private static int Host(List<Level> levels, int mark)
    {
        var (best, distance) = (-1, double.MaxValue);
        for (var i = Math.Max(0, mark - 3); i < Math.Min(levels.Count, mark + 4); i++)
        {
            var (small, big) = (levels[mark], levels[i]);
            var rise = small.Base - big.Base;
            var near = small.Left >= big.Left - 4 * big.Size && small.Right <= big.Right + 2 * big.Size;
            if (i != mark && small.Size <= 0.85 * big.Size && near && big.Glyphs.Count > 0
                && rise <= 0.62 * big.Size && rise >= -0.35 * big.Size && Math.Abs(rise) < distance && Touches(small, big))
            {
                (best, distance) = (i, Math.Abs(rise));
            }
        }

        return best;
    }

    /// <summary>Whether every run of the small letters stands beside a letter of the row.</summary>
    private static bool Touches(Level small, Level big) =>
        small.Glyphs.TrueForAll(mark => big.Glyphs.Exists(g => Math.Abs(g.Right - mark.Left) < 4 * big.Size || Math.Abs(g.Left - mark.Right) < 4 * big.Size))
        && small.Glyphs.Count <= 1 + big.Glyphs.Count / 2 + 4;
}
