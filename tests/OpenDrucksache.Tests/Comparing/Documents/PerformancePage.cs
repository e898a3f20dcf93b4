using System.Globalization;
using System.Text;

namespace OpenDrucksache.Tests.Comparing.Documents;

/// <summary>docs/performance.md and its plots, made from docs/performance.csv.</summary>
internal sealed class PerformancePage(IReadOnlyList<Measured> measured)
{
    private const string Ours = "#0b57d0";
    private const string Theirs = "#b3261e";

    private readonly List<Measured> _pairs = [.. measured.Where(m => m.What == "pair")];

    /// <summary>The page.</summary>
    public string Text()
    {
        var page = new StringBuilder($"""
            # What comparing costs

            All figures are of one run of `docs/measure` on one machine, written to [performance.csv](performance.csv); this page and its plots are made from that file. The yardstick is DiffPlex' word diff of the same two reading texts: it says which words came and went, and nothing of paragraphs, persons, classes or weight.

            ## Pairs of real papers
            The time that comparing takes, in times of the bare word diff, by the length of the paper (down) and the share of its words that another takes the place of (across). The second paper is set anew: on other lines and pages, with torn words, and without the notice. Medians by BenchmarkDotNet, one core.

            | |{string.Concat(Shares.Select(s => $" {Percent(s)} |"))}
            |---|{string.Concat(Shares.Select(_ => "---:|"))}

            """);
        foreach (var size in Sizes)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {size} KB |{string.Concat(Shares.Select(s => $" {Number(At(size, s).Ratio, "0.00")} |"))}\n");
        }

        page.Append($"""

            ![Cost against length, a twentieth of the words changed](performance-length.svg)

            ![Cost against the share of the words changed, papers of 40 KB](performance-share.svg)

            ## Large and whole
            | what | measured | asked for |
            |---|---:|---:|
            | two quite different texts of 100,000 words | {Number(One("different").Ours, "0.00")} s | ≤ {Number(One("different").Theirs, "0.0")} s |
            | the same, peak memory of the whole tool | {Number(One("memory").Ours, "0")} MB | ≤ {Number(One("memory").Theirs, "0")} MB |
            | 100,000 words (some 300 pages), 60 % of them changed | {Number(One("reworded").Ours, "0.00")} s | ≤ {Number(One("reworded").Theirs, "0.0")} s |
            | `drucksache diff` of one pair of 20 pages, from start to end | {Number(One("process").Ours, "0.00")} s | ≤ {Number(One("process").Theirs, "0.0")} s |
            | `drucksache diff --batch`, pairs of real papers and the same set anew, read and compared; median of five | {Number(One("batch").Ours, "0")} a second | ≥ {Number(One("batch").Theirs, "0")} a second |

            ## Why it is bounded
            Paragraphs that are equal cost one look at their letters. The rest is paired by what is rare in it, then cut at words that occur once on each side, and DiffPlex sees only what lies between, at most 4,000 words at a time and 80 million cells in all. The work is counted, never timed, so the same pair gives the same record on every machine; what the budget left out is named in `fallbacks`.

            """);
        return page.ToString();
    }

    /// <summary>Cost against length.</summary>
    public string LengthPlot() => Plot.Of(
        "Milliseconds a pair, 5 % of the words changed", "length of the reading text in KB", [.. Sizes.Select(s => Number(s, "0"))],
        [
            new Curve("OpenDrucksache", Ours, false, [.. Sizes.Select(s => At(s, 0.05).Ours)]),
            new Curve("bare word diff", Theirs, true, [.. Sizes.Select(s => At(s, 0.05).Theirs)]),
        ]);

    /// <summary>Cost against the share of the words that changed.</summary>
    public string SharePlot() => Plot.Of(
        "Milliseconds a pair of 40 KB", "share of the words changed", [.. Shares.Select(Percent)],
        [
            new Curve("OpenDrucksache", Ours, false, [.. Shares.Select(s => At(40, s).Ours)]),
            new Curve("bare word diff", Theirs, true, [.. Shares.Select(s => At(40, s).Theirs)]),
        ]);

    private IEnumerable<int> Sizes => _pairs.Select(p => p.Kilobytes).Distinct().Order();

    private IEnumerable<double> Shares => _pairs.Select(p => p.Share).Distinct().Order();

    private Measured At(int kilobytes, double share) => _pairs.Single(p => p.Kilobytes == kilobytes && p.Share.Equals(share));

    private Measured One(string what) => measured.Single(m => m.What == what);

    private static string Percent(double share) => Number(share * 100, "0.#") + " %";

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
