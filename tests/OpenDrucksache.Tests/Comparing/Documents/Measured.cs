using System.Globalization;

namespace OpenDrucksache.Tests.Comparing.Documents;

/// <summary>A line of docs/performance.csv.</summary>
/// <param name="What">pair, different, reworded, process, batch or memory.</param>
/// <param name="Kilobytes">How long the texts are.</param>
/// <param name="Share">The share of the words that changed.</param>
/// <param name="Ours">What comparing took.</param>
/// <param name="Theirs">What a bare word diff took, or what is asked for.</param>
internal sealed record Measured(string What, int Kilobytes, double Share, double Ours, double Theirs)
{
    /// <summary>How much of the bare word diff's time comparing takes.</summary>
    public double Ratio => Ours / Theirs;

    public static List<Measured> Read(string file) => [.. File.ReadLines(file).Skip(1).Select(Parse)];

    private static Measured Parse(string line)
    {
        var parts = line.Split(',');
        return new(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), Number(parts[2]), Number(parts[3]), Number(parts[4]));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
