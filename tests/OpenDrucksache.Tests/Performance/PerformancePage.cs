using System.Globalization;
using System.Text;

namespace OpenDrucksache.Tests.Performance;

/// <summary>docs/performance.md and its plots, made from docs/performance.csv.</summary>
internal sealed class PerformancePage(IReadOnlyList<Measured> measured)
{
    private const string Ours = "#0b57d0";
    private const string Theirs = "#b3261e";
    private const string CurveOf = " curve";

    private static readonly (string Name, string Title)[] Sections =
    [
        ("start", "Start"), ("reading", "Reading text"), ("pdf", "Reading PDF"), ("comparing", "Comparing"), ("archive", "The archive"),
        ("publishing", "Publishing"), ("night", "A night with nothing new"), ("shards", "Two nodes"),
    ];

    private readonly List<Pair> _pairs = [.. measured.Where(m => m.Section == "comparing pair").Select(Pair.Of)];

    /// <summary>The sections that have a curve of cost against size.</summary>
    public IEnumerable<string> Curves => measured.Where(m => m.Section.EndsWith(CurveOf, StringComparison.Ordinal)).Select(m => m.Section[..^CurveOf.Length]).Distinct();

    /// <summary>The page.</summary>
    public string Text()
    {
        var page = new StringBuilder($"""
            # What it costs

            All figures are of `docs/measure` on one machine, each section beside its peers by turns, written to [performance.csv](performance.csv); this page and its plots are made from that file. A ratio is ours by the peer's: for times less is better, for what is done in a time more. Its least and its median are of all turns; what was asked for is held against the median. Papers: {Papers()}.


            """);
        foreach (var (name, title) in Sections.Where(section => measured.Any(m => m.Section == section.Name)))
        {
            page.Append(CultureInfo.InvariantCulture, $"## {title}\n| what | measured | peer | the peer's | ratio, least | median | asked | reached |\n|---|---:|---|---:|---:|---:|---:|---|\n");
            foreach (var m in measured.Where(m => m.Section == name))
            {
                page.Append(CultureInfo.InvariantCulture, $"| {m.What} | {Figure(m.Ours)} {m.Unit} | {m.Peer} | {(m.Theirs is { } theirs ? $"{Figure(theirs)} {m.Unit}" : "")} | {Ratio(m.Least)} | {Ratio(m.Median)} | {Asked(m)} | {Reached(m)} |\n");
            }

            page.Append('\n').Append(name == "comparing" ? PairTable() : "").Append(Picture(name));
        }

        return page.Append(Profiles()).Append(Bounded).ToString();
    }

    /// <summary>Cost against length.</summary>
    public string LengthPlot() => Plot.Of(
        "Milliseconds a pair, 5 % of the words changed", "length of the paper in KB", [.. Sizes.Select(s => Figure(s))],
        [
            new Curve("OpenDrucksache", Ours, false, [.. Sizes.Select(s => At(s, 0.05).Ours)]),
            new Curve("bare word diff", Theirs, true, [.. Sizes.Select(s => At(s, 0.05).Theirs!.Value)]),
        ]);

    /// <summary>Cost against the share of the words that changed.</summary>
    public string SharePlot() => Plot.Of(
        "Milliseconds a pair of 40 KB", "share of the words changed", [.. Shares.Select(Percent)],
        [
            new Curve("OpenDrucksache", Ours, false, [.. Shares.Select(s => At(40, s).Ours)]),
            new Curve("bare word diff", Theirs, true, [.. Shares.Select(s => At(40, s).Theirs!.Value)]),
        ]);

    /// <summary>Cost against size of one of the jobs that has a curve.</summary>
    public string CurvePlot(string section) => section switch
    {
        "reading" => One(section, "Reading a text of DIP on one core", "MB of text"),
        "archive" => One(section, "Rebuilding the index", "papers"),
        _ => One(section, "First release", "MB of text"),
    };

    private string One(string section, string title, string below) => Plot.Of(
        title, below, [.. Points(section).Select(m => m.What)], [new Curve("OpenDrucksache", Ours, false, [.. Points(section).Select(m => m.Ours)])]);

    private IEnumerable<Measured> Points(string section) => measured.Where(m => m.Section == section + CurveOf);

    private string Papers() => measured.Single(m => m.Section == "papers") is var papers && papers.What == "real"
        ? $"{papers.Ours} of the Bundestag's 21st term"
        : $"{papers.Ours} invented ones, because no real ones were at hand; short sentences of few words, so other ratios than real papers give";

    private string Picture(string section) => section switch
    {
        "comparing" => "![Cost against length, a twentieth of the words changed](performance-length.svg)\n\n![Cost against the share of the words changed, papers of 40 KB](performance-share.svg)\n\n",
        _ when Points(section).Any() => $"![Cost against size](performance-{section}.svg)\n\n",
        _ => "",
    };

    private string PairTable()
    {
        var table = new StringBuilder($"""
            Pairs of papers: the time that comparing takes, in times of DiffPlex' bare word diff of the same two reading texts, which says which words came and went, and nothing of paragraphs, persons, classes or weight. By the length of the paper (down) and the share of its words that another takes the place of (across). {Turned} Asked for: at most 1.0 in each; reached in {_pairs.Count(p => p.Measured.IsReached == true)} of {_pairs.Count}.

            | |{string.Concat(Shares.Select(s => $" {Percent(s)} |"))}
            |---|{string.Concat(Shares.Select(_ => "---:|"))}

            """);
        foreach (var size in Sizes)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {size} KB |{string.Concat(Shares.Select(s => At(size, s)).Select(m => $" {Ratio(m.Median)}{(m.Least is null ? "" : $" ({Ratio(m.Least)})")} |"))}\n");
        }

        return table.Append('\n').ToString();
    }

    private string Turned => _pairs.TrueForAll(p => p.Measured.Least is not null)
        ? "The second paper is set anew: on other lines and pages, with torn words, and without the notice. Median of the turns, in brackets the least."
        : "All figures of this section are of an earlier run, whose second paper stood on the same lines as the first: medians, not by turns.";

    private string Profiles()
    {
        var jobs = measured.Where(m => m.Section == "profile").GroupBy(m => m.What[..m.What.IndexOf(':', StringComparison.Ordinal)]).ToList();
        var text = new StringBuilder(jobs.Count == 0 ? "" : "## Where the time goes\nThe functions that used most of a processor in a job over all papers, by samples of `perf`; all code compiled as it runs, so the compiler (`libclrjit`) has a share that a shipped program has not.\n\n");
        foreach (var job in jobs)
        {
            text.Append(CultureInfo.InvariantCulture, $"- *{job.Key}*: {string.Join("; ", job.Select(m => $"`{m.What[(job.Key.Length + 2)..]}` {Figure(m.Ours)} %"))}\n");
        }

        return jobs.Count == 0 ? "" : text.Append('\n').ToString();
    }

    private const string Bounded = """
        ## Why it is bounded
        Paragraphs that are equal cost one look at their letters. The rest is paired by what is rare in it, then cut at words that occur once on each side, and DiffPlex sees only what lies between, at most 4,000 words at a time and 80 million cells in all. The work is counted, never timed, so the same pair gives the same record on every machine; what the budget left out is named in `fallbacks`.

        """;

    private IEnumerable<double> Sizes => _pairs.Select(p => p.Kilobytes).Distinct().Order();

    private IEnumerable<double> Shares => _pairs.Select(p => p.Share).Distinct().Order();

    private Measured At(double kilobytes, double share) => _pairs.Single(p => p.Kilobytes.Equals(kilobytes) && p.Share.Equals(share)).Measured;

    private static string Asked(Measured m) => m.Asked.Replace("<=", "≤", StringComparison.Ordinal).Replace(">=", "≥", StringComparison.Ordinal);

    private static string Reached(Measured m) => m.IsReached switch { true => "yes", false => "**no**", null => "" };

    private static string Percent(double share) => Figure(share * 100) + " %";

    private static string Ratio(double? value) => value?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Three figures that count.</summary>
    private static string Figure(double value) => value.ToString(
        Math.Abs(value) switch { >= 100 => "0", >= 10 => "0.#", >= 1 => "0.##", _ => "0.####" }, CultureInfo.InvariantCulture);

    private sealed record Pair(double Kilobytes, double Share, Measured Measured)
    {
        public static Pair Of(Measured measured) => measured.What.Split('/').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToList() is [var kilobytes, var share]
            ? new(kilobytes, share, measured)
            : throw new FormatException(measured.What);
    }
}
