using System.Globalization;
using OpenDrucksache.Reading.Page;

namespace OpenDrucksache.Reading.Pdf;

/// <summary>The imprint and the notes at the feet of the pages, by their place, their size and the rule above them.</summary>
internal static class PageFeet
{
    private const int MostImprintRows = 12;

    /// <summary>"Die Antwort wurde namens der Bundesregierung …" and what follows at the foot of the first page.</summary>
    private const int MostFixedRows = 10;

    /// <summary>The rule above notes is shorter than a line; one that is as wide as the text belongs to a table.</summary>
    private const double ShortRule = 0.6;

    /// <summary>Takes the imprint out: the last rows of a page, from one that opens an imprint on.</summary>
    public static bool TakeOutImprint(IReadOnlyList<Leaf> leaves)
    {
        var found = false;
        foreach (var leaf in leaves)
        {
            var from = Math.Max(0, leaf.Rows.Count - MostImprintRows);
            var opening = leaf.Rows.FindIndex(from, row => Imprint.Opens(row.Text));
            if (opening >= 0 && leaf.Rows.Skip(opening).Any(row => Imprint.IsCertain(row.Text)))
            {
                leaf.TakeOut(opening, leaf.Rows.Count - opening, SpanClass.Imprint);
                found = true;
            }
        }

        return found;
    }

    /// <summary>Lifts the notes out of each page.</summary>
    public static void LiftNotes(IReadOnlyList<Leaf> leaves, Measures measures)
    {
        var open = false;
        foreach (var leaf in leaves)
        {
            var first = FirstNote(leaf, measures, open);
            open = first < leaf.Rows.Count;
            leaf.Notes.AddRange(leaf.Rows.Skip(first));
            leaf.Rows.RemoveRange(first, leaf.Rows.Count - first);
        }
    }

    /// <summary>Whether a note begins with this row: with a mark that is raised, or set apart from its text.</summary>
    public static bool BeginsNote(Row row)
    {
        var end = 0;
        while (end < Math.Min(row.Glyphs.Count, 5) && (char.IsAsciiDigit(row.Glyphs[end].Text[0]) || row.Glyphs[end].Text[0] is '*' or ')'))
        {
            end++;
        }

        return end > 0 && end < row.Glyphs.Count && row.Glyphs[0].Text[0] != ')' && (row.IsRaised(0) || row.Gap(end) > 0.14);
    }

    /// <summary>The number that a row begins with; null for a star and for none.</summary>
    public static int? NumberOf(Row row)
    {
        var digits = row.Text.AsSpan();
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(end < 0 ? digits : digits[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The small rows at the end of the page, from the rule above them or from the first mark on.</summary>
    private static int FirstNote(Leaf leaf, Measures measures, bool open)
    {
        var small = leaf.Rows.Count;
        while (small > 0 && leaf.Rows[small - 1].Size < 0.95 * measures.Size)
        {
            small--;
        }

        var told = leaf.Rows.FindIndex(row => FixedNotes.IsOfThePaper(row.Text));
        if (told > 0 && leaf.Rows.Skip(told).All(row => Math.Abs(row.Size - leaf.Rows[told].Size) < 0.3) && leaf.Rows.Count - told <= MostFixedRows)
        {
            return told;
        }

        for (var i = small; i < leaf.Rows.Count; i++)
        {
            var top = leaf.Rows[i].Base + leaf.Rows[i].Size;
            var ceiling = i > 0 ? leaf.Rows[i - 1].Base : double.MaxValue;
            var rule = leaf.Rules.Find(rule => rule.Y < ceiling && rule.Y > top - 0.5 * leaf.Rows[i].Size);
            var ruled = rule.Right > rule.Left;
            var apart = i == small && i > 0 && rule.Right - rule.Left < ShortRule * (leaf.Rows[i - 1].Right - rule.Left);
            if ((ruled && (open || apart || BeginsNote(leaf.Rows[i]))) || (leaf.Rows[i].IsRaised(0) && BeginsNote(leaf.Rows[i])))
            {
                return i;
            }
        }

        return leaf.Rows.Count;
    }
}
