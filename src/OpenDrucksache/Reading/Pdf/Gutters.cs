using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Pdf;

/// <summary>A white stripe between two columns.</summary>
internal readonly record struct Gutter(double Left, double Right)
{
    public double Middle => (Left + Right) / 2;
}

/// <summary>Finds the gutters of rows.</summary>
internal static class Gutters
{
    private const double Least = 0.9;
    private const double StandsOut = 1.6;
    private const double Sure = 2.2;

    /// <summary>The gaps of a row that stand out; the one behind a label is none.</summary>
    public static List<Gutter> In(Row row)
    {
        var gutters = new List<Gutter>();
        var least = Threshold(row);
        var from = 0;
        for (var i = 1; i < row.Glyphs.Count; i++)
        {
            if (row.Gap(i) < least)
            {
                continue;
            }

            if (!IsLabel(row, from, i))
            {
                gutters.Add(new Gutter(row.Glyphs[i - 1].Right, row.Glyphs[i].Left));
            }

            from = i;
        }

        return gutters;
    }

    /// <summary>What is left of the gutters when a row is laid over them; its own gutters widen none.</summary>
    public static List<Gutter> Shared(List<Gutter> gutters, List<Gutter> own, Row row)
    {
        var shared = new List<Gutter>();
        foreach (var gutter in gutters)
        {
            var free = own.Append(new Gutter(double.MinValue, row.Left)).Append(new Gutter(row.Right, double.MaxValue));
            foreach (var stripe in free)
            {
                var both = new Gutter(Math.Max(gutter.Left, stripe.Left), Math.Min(gutter.Right, stripe.Right));
                if (both.Right - both.Left > 0.5 * row.Size)
                {
                    shared.Add(both);
                    break;
                }
            }
        }

        return shared;
    }

    /// <summary>How wide a gap stands out: in a justified line all gaps are wide alike.</summary>
    private static double Threshold(Row row)
    {
        var (narrow, count, from) = (double.MaxValue, 0, 0);
        for (var i = 1; i < row.Glyphs.Count; i++)
        {
            if (row.Gap(i) > 0.14 && !IsLabel(row, from, from = i))
            {
                narrow = Math.Min(narrow, row.Gap(i));
                count++;
            }
        }

        return count < 2 ? Least : Math.Max(Least, Math.Min(StandsOut * narrow, Sure));
    }

    private static bool IsLabel(Row row, int from, int to)
    {
        var text = string.Concat(row.Glyphs.Skip(from).Take(to - from).Select(g => g.Text));
        return (Label.TryRead(text, out var label) && label.Length == text.Length) || (text.Length <= 3 && text.All(c => char.IsAsciiDigit(c) || c == '*'));
    }
}
