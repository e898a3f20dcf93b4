namespace OpenDrucksache.Reading.Page;

/// <summary>
/// The heads of later pages: "Drucksache 21/6178 – 2 – Deutscher Bundestag – 21. Wahlperiode", or mirrored. They stand on lines of their
/// own, but in a text that a script has filled anew in the middle of lines, or torn over two.
/// </summary>
internal static class RunningHeads
{
    private const string Term = "Wahlp";
    private const int Longest = 120;

    private static readonly string[] Openings = ["Deutscher", "Drucksache"];

    /// <summary>Takes out the heads of this paper; where its number is not known, those of any.</summary>
    public static void TakeOut(Sheet sheet, Dokumentnummer? number)
    {
        var heads = new List<(int Start, int End)>();
        for (var at = 0; sheet.Text.AsSpan(at).IndexOf(Term) is >= 0 and var hit;)
        {
            at += hit + Term.Length;
            if (Around(sheet.Text, Math.Max(heads is [.., var last] ? last.End : 0, at - Longest), at, number) is { } head)
            {
                heads.Add(head);
                at = Math.Max(at, head.End);
            }
        }

        if (heads.Count > 0)
        {
            sheet.Cut(SpanClass.RunningHead, heads);
            sheet.Paged = true;
        }
    }

    /// <summary>The head that begins at the place or behind it, and holds the other place.</summary>
    private static (int Start, int End)? Around(string text, int from, int term, Dokumentnummer? number)
    {
        for (var start = from; start < term; start++)
        {
            if (text[start] == 'D' && Array.Exists(Openings, opening => string.CompareOrdinal(text, start, opening, 0, opening.Length) == 0)
                && Head.TryReadRunning(text.AsSpan(start, Math.Min(Longest, text.Length - start)), out var head, out var length) && start + length >= term
                && (number is null || head.Dokumentnummer is null || head.Dokumentnummer == number))
            {
                return (start, start + length);
            }
        }

        return null;
    }
}
