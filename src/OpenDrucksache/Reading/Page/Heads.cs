using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Page;

/// <summary>
/// The head of the first page floats: it stands first in most texts and anywhere on the first page in the others. Another
/// that is no running one is the head of a paper bound in.
/// </summary>
internal static class Heads
{
    private const string Opening = " Deutscher";

    /// <summary>Takes the heads out; gives what the first one says, and the line that follows it.</summary>
    public static (Header Header, int After) TakeOut(Sheet sheet)
    {
        var header = new Header();
        var (after, until) = (-1, 0);
        var kept = new List<Line>(sheet.Lines.Count);
        Gap? torn = null;
        Divide(sheet);
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

            if (MayBeHead(line.In(sheet.Text)) && Read(sheet, i, line.Start) is var (head, end))
            {
                var first = header.Dokumentnummer is null;
                sheet.Class(line.Start, end, first ? SpanClass.Header : SpanClass.RunningHead);
                if (first)
                {
                    (header, after) = (head.Header, kept.Count);
                }

                until = end;
                if (torn is not null || !first || kept.Count > 0)
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

    /// <summary>Cuts the lines in which a script that fills lines anew has put a head behind other words; a day closes it.</summary>
    private static void Divide(Sheet sheet)
    {
        for (var i = 0; i < sheet.Lines.Count; i++)
        {
            var line = sheet.Lines[i];
            var at = line.In(sheet.Text).IndexOf(Opening);
            if (at > 0 && Read(sheet, i, line.Start + at + 1) is ({ Header.Datum: not null }, _))
            {
                var above = sheet.Text.AsSpan(line.Start, at).TrimEnd();
                sheet.Lines[i] = line with { End = line.Start + above.Length, Open = true };
                sheet.Lines.Insert(i + 1, line with { Start = line.Start + at + 1, Before = Gap.None });
            }
        }
    }

    private static bool MayBeHead(ReadOnlySpan<char> line) =>
        (line.Contains("Drucksache", StringComparison.Ordinal) && line.Contains("Bundestag", StringComparison.Ordinal))
        || line.StartsWith("Deutscher Bundestag") || line.StartsWith("Drucksache ");

    private static (Head Head, int End)? Read(Sheet sheet, int i, int start)
    {
        var end = sheet.Lines[Math.Min(i + 3, sheet.Lines.Count - 1)].End;
        return Head.TryRead(sheet.Text.AsSpan(start, end - start), sheet.Lines[i].End - start, out var head, out var length) && !head.IsRunning ? (head, start + length) : null;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
