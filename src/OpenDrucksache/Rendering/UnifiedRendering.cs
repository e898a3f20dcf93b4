using System.Globalization;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering;

/// <summary>
/// The comparison as a unified diff of the two reading texts, a paragraph a line, each text ended by a line feed:
/// what <c>git apply</c> and <c>patch</c> take.
/// </summary>
public static class UnifiedRendering
{
    private const int ContextLines = 3;

    /// <summary>
    /// Writes the diff; nothing where the reading texts are the same. For a terminal signs that act on it are made visible; what is to
    /// be applied must hold them as they are.
    /// </summary>
    public static void Write(TextWriter output, Comparison comparison, bool forTerminal = false)
    {
        var lines = LineDiff.Of(comparison);
        if (lines.TrueForAll(l => l.Sign == ' '))
        {
            return;
        }

        var file = (comparison.New.Dokumentnummer ?? comparison.Old.Dokumentnummer) is { } n ? $"{n.Wahlperiode}-{n.Nummer}.txt" : "paper.txt";
        Line(output, $"--- {(comparison.OldText.Length == 0 ? "/dev/null" : "a/" + file)}\t({Visible.Of(comparison.Old.Ref)})");
        Line(output, $"+++ {(comparison.NewText.Length == 0 ? "/dev/null" : "b/" + file)}\t({Visible.Of(comparison.New.Ref)})");
        var (i, j, at) = (0, 0, 0);
        while (NextHunk(lines, at) is { } hunk)
        {
            i += hunk.Start - at;
            j += hunk.Start - at;
            var olds = lines.Skip(hunk.Start).Take(hunk.End - hunk.Start).Count(l => l.Sign != '+');
            var news = lines.Skip(hunk.Start).Take(hunk.End - hunk.Start).Count(l => l.Sign != '-');
            Line(output, string.Create(CultureInfo.InvariantCulture, $"@@ -{First(i, olds)},{olds} +{First(j, news)},{news} @@"));
            for (var k = hunk.Start; k < hunk.End; k++)
            {
                Line(output, lines[k].Sign + (forTerminal ? Visible.Of(lines[k].Text) : lines[k].Text));
            }

            (i, j, at) = (i + olds, j + news, hunk.End);
        }
    }

    private static int First(int before, int count) => count == 0 ? before : before + 1;

    private static (int Start, int End)? NextHunk(List<DiffLine> lines, int from)
    {
        var first = lines.FindIndex(from, l => l.Sign != ' ');
        if (first < 0)
        {
            return null;
        }

        var last = first;
        for (var k = first; k < lines.Count && k - last <= 2 * ContextLines; k++)
        {
            last = lines[k].Sign == ' ' ? last : k;
        }

        return (Math.Max(from, first - ContextLines), Math.Min(lines.Count, last + 1 + ContextLines));
    }

    private static void Line(TextWriter output, string text)
    {
        output.Write(text);
        output.Write('\n');
    }
}
