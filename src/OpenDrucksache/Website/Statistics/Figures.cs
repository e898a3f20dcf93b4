using OpenDrucksache.Comparing;
using OpenDrucksache.Website.Layout;

namespace OpenDrucksache.Website.Statistics;

/// <summary>The charts of the site, made from its cards.</summary>
internal static class Figures
{
    private const int MostTypes = 12;
    private const int MostMonths = 36;

    private static readonly Series[] ByVerdict =
    [
        new("nur Layout", "b0"), new("redaktionell", "b1"), new("beachtenswert", "b2"), new("inhaltlich", "b3"),
    ];

    private static readonly (int Least, string Label)[] Days =
        [(0, "bis 7 Tage"), (8, "8–14 Tage"), (15, "15–21 Tage"), (22, "22–28 Tage"), (29, "29–42 Tage"), (43, "43–56 Tage"), (57, "57–84 Tage"), (85, "länger")];

    /// <summary>All charts.</summary>
    public static IReadOnlyList<Chart> Of(IReadOnlyList<PaperCard> cards)
    {
        var judged = cards.Where(c => c.WasDraft).ToList();
        return [Stood(cards), Shares(judged), ByType(judged), ByMonth(judged)];
    }

    private static Chart Stood(IReadOnlyList<PaperCard> cards)
    {
        var counts = new int[Days.Length];
        foreach (var days in cards.Select(c => c.DraftDays).OfType<int>())
        {
            counts[Array.FindLastIndex(Days, d => d.Least <= days)]++;
        }

        return new Chart(
            "tage",
            "Tage von der Vorabfassung zur lektorierten Fassung",
            "Gezählt von dem Tag, an dem die Vorabfassung zuerst gesehen wurde, bis zu dem, an dem die lektorierte zuerst gesehen wurde.",
            "Dauer",
            [new("Drucksachen", "b1")],
            [.. Days.Zip(counts, (day, count) => new ChartRow(day.Label, [count]))]);
    }

    private static Chart Shares(List<PaperCard> judged)
    {
        var counts = Counts(judged);
        return new Chart(
            "gewicht",
            "Wie schwer die Änderungen wiegen",
            "Lektorierte Drucksachen nach ihrer gewichtigsten Änderung gegenüber der Vorabfassung.",
            "Gewichtigste Änderung",
            [new("Drucksachen", "b1")],
            [.. ByVerdict.Zip(counts, (series, count) => new ChartRow(series.Name, [count]))]);
    }

    private static Chart ByType(List<PaperCard> judged) => new(
        "typ",
        "Nach Typ",
        $"Lektorierte Drucksachen nach Typ und gewichtigster Änderung; die {MostTypes} häufigsten Typen.",
        "Typ",
        ByVerdict,
        [
            .. judged.GroupBy(c => c.Drucksachetyp ?? "Ohne Typ").OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(MostTypes)
                .Select(g => new ChartRow(g.Key, Counts(g))),
        ]);

    private static Chart ByMonth(List<PaperCard> judged) => new(
        "monat",
        "Nach Monat",
        $"Lektorierte Drucksachen nach dem Monat, in dem die lektorierte Fassung zuerst gesehen wurde, und gewichtigster Änderung; die letzten {MostMonths} Monate.",
        "Monat",
        ByVerdict,
        [
            .. judged.GroupBy(c => Month(c.EditedSeen!.Value)).OrderByDescending(g => g.Key).Take(MostMonths).Reverse()
                .Select(g => new ChartRow(German.Month(g.Key), Counts(g))),
        ]);

    private static DateOnly Month(DateTimeOffset instant) => new(instant.UtcDateTime.Year, instant.UtcDateTime.Month, 1);

    private static int[] Counts(IEnumerable<PaperCard> cards)
    {
        var counts = new int[ByVerdict.Length];
        foreach (var card in cards)
        {
            counts[Math.Max(0, card.Main!.Verdict - Verdict.Layout)]++;
        }

        return counts;
    }
}
