using System.Globalization;

namespace OpenDrucksache.Tests.Performance;

/// <summary>A line of docs/performance.csv; what its columns are is said in <c>OpenDrucksache.Benchmarks.Performance.Figure</c>.</summary>
internal sealed record Measured(string Section, string What, string Unit, double Ours, string Peer, double? Theirs, double? Least, double? Median, string Asked)
{
    /// <summary>Whether what was asked was reached: by the median of the ratios where there are some, else by the figure. Null where nothing was asked.</summary>
    public bool? IsReached => Asked.Split(' ') switch
    {
        ["<=", var bound] => Told <= Number(bound),
        [">=", var bound] => Told >= Number(bound),
        _ => null,
    };

    private double Told => Median ?? Ours;

    public static List<Measured> Read(string file) => [.. File.ReadLines(file).Skip(1).Select(Parse)];

    private static Measured Parse(string line) => line.Split(',') is [var section, var what, var unit, var ours, var peer, var theirs, var least, var median, var asked]
        ? new(section, what, unit, Number(ours)!.Value, peer, Number(theirs), Number(least), Number(median), asked)
        : throw new FormatException(line);

    private static double? Number(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);
}
