namespace OpenDrucksache.Reading.Page;

/// <summary>
/// The notice "Vorabfassung – wird durch die lektorierte Fassung ersetzt." of a draft. It stands once a page, torn into
/// lines, in the middle of sentences and words. One that is quoted in a sentence is left where it is.
/// </summary>
internal static class Notice
{
    /// <summary>Takes the notices out; gives the first one on one line, or null.</summary>
    public static string? TakeOut(Sheet sheet)
    {
        var found = Find(sheet.Text);
        if (found.Count == 0)
        {
            return null;
        }

        sheet.Cut(SpanClass.Notice, found);
        return Printed(sheet.Text.AsSpan(found[0].Start, found[0].End - found[0].Start));
    }

    private static List<(int Start, int End)> Find(string text)
    {
        var sure = new List<(int, int)>();
        var inline = new List<(int, int)>();
        for (var at = 0; ; at++)
        {
            var hit = text.AsSpan(at).IndexOf('V');
            if (hit < 0)
            {
                break;
            }

            at += hit;
            if (Match(text.AsSpan(at, Math.Min(200, text.Length - at))) is not (> 0 and var length) || IsQuoted(text, at, at + length))
            {
                continue;
            }

            (IsTorn(text, at, at + length) ? sure : inline).Add((at, at + length));
            at += length - 1;
        }

        if (sure.Count > 0)
        {
            sure.AddRange(inline);
            sure.Sort();
        }

        return sure;
    }

    private static int Match(ReadOnlySpan<char> text)
    {
        var scanner = new Scanner(text);
        if (!scanner.TryTorn("Vorabfassung") || !scanner.TryAny("-–—‐‑−") || !scanner.TryTorn("wirddurchdielektorierte")
            || !(scanner.TryTorn("Fassung") || scanner.TryTorn("Version")) || !scanner.TryTorn("ersetzt"))
        {
            return 0;
        }

        if (scanner.Position < text.Length && text[scanner.Position] == '.')
        {
            return scanner.Position + 1;
        }

        return scanner.Position;
    }

    private static bool IsQuoted(string text, int start, int end) =>
        !char.IsWhiteSpace(text[start + 1])
        && ((start > 0 && "„“\"»›‚«(".Contains(text[start - 1], StringComparison.Ordinal))
            || (end < text.Length && "“”\"«‹‘)".Contains(text[end], StringComparison.Ordinal)));

    private static bool IsTorn(string text, int start, int end)
    {
        var before = text.AsSpan(0, start).TrimEnd(" \t");
        var after = text.AsSpan(end).TrimStart(" \t");
        var ownLine = (before.IsEmpty || char.IsControl(before[^1])) && (after.IsEmpty || char.IsControl(after[0]));
        return ownLine || char.IsWhiteSpace(text[start + 1]);
    }

    private static string Printed(ReadOnlySpan<char> raw)
    {
        var words = new Scanner(raw);
        _ = words.TryTorn("Vorabfassung");
        var dash = words.Run(c => !char.IsLetter(c)).TrimEnd().ToString();
        _ = words.TryTorn("wirddurchdielektorierte");
        var noun = words.TryTorn("Fassung") ? "Fassung" : "Version";
        return $"Vorabfassung {dash} wird durch die lektorierte {noun} ersetzt.";
    }
}
