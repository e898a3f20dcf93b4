using System.Globalization;

namespace OpenDrucksache.Benchmarks.Performance;

/// <summary>A line of docs/performance.csv.</summary>
/// <param name="Section">The part of the page it belongs to.</param>
/// <param name="What">What was measured; for a point of a curve, where it stands.</param>
/// <param name="Unit">Of both figures.</param>
/// <param name="Ours">The median of what ours took or gave.</param>
/// <param name="Asked">A bound, <c>&lt;= 1.0</c> or <c>&gt;= 200</c>: of the ratio where there is a peer, else of the figure. Empty where none was set.</param>
internal sealed record Figure(string Section, string What, string Unit, double Ours, string Asked = "")
{
    public const string Head = "section,what,unit,ours,peer,theirs,least,median,asked";

    /// <summary>What it is held against.</summary>
    public string Peer { get; init; } = "";

    /// <summary>The median of the peer.</summary>
    public double? Theirs { get; init; }

    /// <summary>The least and the median of the ratios of all turns, ours by theirs.</summary>
    public (double Least, double Median)? Ratio { get; init; }

    /// <summary>Both by turns, so that neither has the quieter machine; what the first turn gives is not counted.</summary>
    public static Figure Against(string section, string what, string unit, string asked, int turns, Func<double> ours, string peer, Func<double> theirs)
    {
        var both = Enumerable.Range(0, turns + 1).Select(_ => (Ours: ours(), Theirs: theirs())).Skip(1).ToList();
        var ratios = both.Select(turn => turn.Ours / turn.Theirs).ToList();
        return new Figure(section, what, unit, Median(both.Select(turn => turn.Ours)), asked)
        {
            Peer = peer,
            Theirs = Median(both.Select(turn => turn.Theirs)),
            Ratio = (ratios.Min(), Median(ratios)),
        };
    }

    /// <summary>The median of some turns.</summary>
    public static double Median(int turns, Func<double> measure) => Median([.. Enumerable.Range(0, turns).Select(_ => measure())]);

    public static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    public override string ToString() =>
        string.Join(',', Section, What, Unit, Number(Ours), Peer, Number(Theirs), Number(Ratio?.Least), Number(Ratio?.Median), Asked);

    private static string Number(double? value) => value?.ToString("0.#####", CultureInfo.InvariantCulture) ?? "";
}
