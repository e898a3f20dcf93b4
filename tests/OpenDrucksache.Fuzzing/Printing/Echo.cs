using System.Text;
using OpenDrucksache.Comparing;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Fuzzing.Printing;

/// <summary>What became of a paper that was printed anew and read again.</summary>
/// <param name="Name">Which paper.</param>
/// <param name="Measure">How it was printed.</param>
/// <param name="Words">Whether the same characters stand in the same order, white space aside.</param>
/// <param name="Paragraphs">Whether every paragraph is the same, with its kind and path.</param>
/// <param name="Comparison">What comparing says.</param>
internal sealed record Echo(string Name, Measure Measure, bool Words, bool Paragraphs, Comparison Comparison)
{
    public bool Quiet => Comparison.Verdict is Verdict.Identical or Verdict.Layout;

    public static Echo Of(string name, Paper paper, Measure measure)
    {
        var again = PaperReader.Read(Encoding.UTF8.GetBytes(Printer.Print(paper, measure)));
        if (again.Dokumentnummer is null)
        {
            again = again with { Dokumentnummer = paper.Dokumentnummer, Neu = paper.Neu, Wahlperiode = paper.Wahlperiode, Datum = paper.Datum };
        }

        return new Echo(name, measure, Bare(paper) == Bare(again), Same(paper, again), Comparer.Compare(new ComparisonSide(name, paper), new ComparisonSide("printed anew", again)));
    }

    private static bool Same(Paper a, Paper b) => a.Paragraphs.Select(p => (p.Path, p.Kind, p.Text)).SequenceEqual(b.Paragraphs.Select(p => (p.Path, p.Kind, p.Text)));

    private static string Bare(Paper paper) => string.Concat(paper.Paragraphs.SelectMany(p => p.Text.Where(c => !char.IsWhiteSpace(c))));
}
