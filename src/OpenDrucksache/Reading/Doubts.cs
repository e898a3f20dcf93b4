using System.Globalization;
using OpenDrucksache.Reading.People;

namespace OpenDrucksache.Reading;

/// <summary>What a paper says that can hardly be meant. It is read as it stands, and named.</summary>
internal static class Doubts
{
    private const int MostJoins = 10;
    private const int MostScraps = 5;
    private const int LongestScrap = 40;

    /// <summary>Conjunctions that DIP's text has joined to the half of a compound before them.</summary>
    private static readonly string[] Joined = ["soder", "sowie", "beziehungsweise", "sund"];

    public static IEnumerable<string> About(Paper paper)
    {
        if (paper is { Datum: { } printed, UnterschriftDatum: { } signed } && signed > printed)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"The head is dated {printed:yyyy-MM-dd}, before the signature of {signed:yyyy-MM-dd}.");
        }

        var scraps = paper.Paragraphs.Where(p => p.Kind == ParagraphKind.Other).Select(p => p.Text).ToList();
        if (scraps.Count > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{scraps.Count} paragraphs could not be placed: {string.Join(", ", scraps.Distinct().Take(MostScraps).Select(s => $"\"{(s.Length > LongestScrap ? s[..LongestScrap] + "…" : s)}\""))}.");
        }

        var rows = paper.Drucksachetyp == Proposals.Typ ? Candidates.Read(paper.Paragraphs).Open : [];
        if (rows.Count > 0)
        {
            yield return $"It is open where the second of two names begins in {string.Join(", ", rows.Take(MostScraps).Select(row => $"\"{row}\""))}.";
        }

        foreach (var (word, stem) in paper.Paragraphs.SelectMany(p => Joins(p.Text)).Distinct().Take(MostJoins))
        {
            yield return $"\"{word}\" seems to be \"{stem}- {word[stem.Length..]}\", joined before it came here.";
        }
    }

    private static IEnumerable<(string Word, string Stem)> Joins(string text)
    {
        foreach (var end in Joined)
        {
            for (var at = text.IndexOf(end, StringComparison.Ordinal); at >= 0; at = text.IndexOf(end, at + 1, StringComparison.Ordinal))
            {
                var after = at + end.Length;
                if (after == text.Length || text[after] != ' ')
                {
                    continue;
                }

                var start = at;
                while (start > 0 && char.IsLetter(text[start - 1]) && at - start < 60)
                {
                    start--;
                }

                var word = text[start..after];
                var conjunction = end is "soder" or "sund" ? end[1..] : end;
                if (at - start >= (end == "sund" ? 8 : 5) && !word.EndsWith("gesund", StringComparison.OrdinalIgnoreCase))
                {
                    yield return (word, word[..^conjunction.Length]);
                }
            }
        }
    }
}
