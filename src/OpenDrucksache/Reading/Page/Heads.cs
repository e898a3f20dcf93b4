using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Page;

/// <summary>
/// The heads of the pages. That of the first page floats: it stands first in most texts and anywhere on the first page
/// in the others. Later ones read "Drucksache 21/6178 – 2 – Deutscher Bundestag – 21. Wahlperiode", or mirrored.
/// </summary>
internal static class Heads
{
    /// <summary>Takes the heads out; gives what the first one says, and the line that follows it.</summary>
    public static (Header Header, int After) TakeOut(Sheet sheet)
    {
        var header = new Header();
        var (after, until) = (-1, 0);
        var kept = new List<Line>(sheet.Lines.Count);
        Gap? torn = null;
        for (var i = 0; i < sheet.Lines.Count; i++)
        {
            var line = sheet.Lines[i];
            if (line.Start < until)
            {
                if (line.End <= until)
                {
                    continue;
                }

                line = line with { Start = SkipSpace(sheet.Text, until) };
            }

            if (MayBeHead(line.In(sheet.Text)) && Read(sheet, i, line.Start) is var (head, from, end))
            {
                var first = !head.IsRunning && header.Dokumentnummer is null;
                sheet.Class(from, end, first ? SpanClass.Header : SpanClass.RunningHead);
                if (first)
                {
                    (header, after) = (head.Header, kept.Count + (from > line.Start ? 1 : 0));
                }

                until = end;
                sheet.Paged |= head.IsRunning;
                if (from > line.Start)
                {
                    Keep(line with { End = TrimEnd(sheet.Text, line.Start, from) });
                    torn = Gap.Page;
                }
                else if (torn is not null || !first || kept.Count > 0)
                {
                    torn = (torn ?? Gap.None).Across(line.Before);
                }

                if (end < line.End)
                {
                    Keep(line with { Start = SkipSpace(sheet.Text, end) });
                }

                continue;
            }

            Keep(line);
        }

        sheet.Lines = kept;
        return (header, after);

        void Keep(Line line)
        {
            kept.Add(torn is { } gap ? line with { Before = gap.Across(line.Before) } : line);
            torn = null;
        }
    }

    private static bool MayBeHead(ReadOnlySpan<char> line) =>
        (line.Contains("Drucksache", StringComparison.Ordinal) && line.Contains("Bundestag", StringComparison.Ordinal))
        || line.StartsWith("Deutscher Bundestag") || line.StartsWith("Drucksache ");

    private static (Head Head, int From, int End)? Read(Sheet sheet, int i, int start)
    {
        var line = sheet.Lines[i];
        var end = sheet.Lines[Math.Min(i + 3, sheet.Lines.Count - 1)].End;
        if (Head.TryRead(sheet.Text.AsSpan(start, end - start), line.End - start, out var head, out var length))
        {
            return (head, start, start + length);
        }

        var later = line.In(sheet.Text).LastIndexOf("Drucksache ");
        return later > 0 && Head.TryRead(sheet.Text.AsSpan(line.Start + later, line.Length - later), line.Length - later, out head, out length) && head.IsRunning
            ? (head, line.Start + later, line.Start + later + length) : null;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
