using System.Text;
using OpenDrucksache.Comparing;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Fuzzing.Printing;

/// <summary>What became of a paper that was printed anew and read again.</summary>
/// <param name="Name">Which paper.</param>
/// <param name="Measure">How it was printed.</param>
/// <param name="Heads">Whether the head says the same, where the print has one.</param>
/// <param name="Words">Whether the same characters stand in the same order, white space aside.</param>
/// <param name="Paragraphs">Whether every paragraph is the same, with its kind and path.</param>
/// <param name="Comparison">What comparing says.</param>
internal sealed record Echo(string Name, Measure Measure, bool Heads, bool Words, bool Paragraphs, Comparison Comparison)
{
    public bool Quiet => Heads && Comparison.Verdict is Verdict.Identical or Verdict.Layout;

    public static Echo Of(string name, Paper paper, Measure measure)
    {
        var again = PaperReader.Read(Encoding.UTF8.GetBytes(Printer.Print(paper, measure)));
        return new Echo(name, measure, measure.Flavour == Flavour.Reflowed || Head(paper) == Head(again), Bare(paper) == Bare(again), Same(paper, again), Comparer.Compare(new ComparisonSide(name, paper), new ComparisonSide("printed anew", again)));
    }

    private static (Dokumentnummer?, bool, int?, DateOnly?) Head(Paper paper) => (paper.Dokumentnummer, paper.Neu, paper.Wahlperiode, paper.Datum);

    private static bool Same(Paper a, Paper b) => a.Paragraphs.Select(p => (p.Path, p.Kind, p.Text)).SequenceEqual(b.Paragraphs.Select(p => (p.Path, p.Kind, p.Text)));

    private static string Bare(Paper paper) => string.Concat(paper.Paragraphs.SelectMany(p => p.Text.Where(c => !char.IsWhiteSpace(c))));
}
