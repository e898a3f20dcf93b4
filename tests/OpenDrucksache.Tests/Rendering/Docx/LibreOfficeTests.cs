using CsCheck;
using OpenDrucksache.Comparing;
using OpenDrucksache.Reading;
using OpenDrucksache.Tests.Rendering.Synopses;

namespace OpenDrucksache.Tests.Rendering.Docx;

/// <summary>The proof by another program that a document holds both texts.</summary>
[NonParallelizable]
internal sealed class LibreOfficeTests
{
    [Test]
    public void Real_pairs_resolve_to_both_texts()
    {
        var pairs = SharedData.Shared("pairs");
        Holds(
        [
            Compare(pairs, "21_8376.v1", "21_8376.v2"),
            Compare(pairs, "21_7063.v1", "21_7063.v2"),
            Compare(pairs, "21_2329.v1", "21_2329.v2"),
        ]);
    }

    [Test]
    public void Edits_on_both_sides_of_a_paragraph_mark_leave_it_alone() => Holds(
    [
        Records.OfTexts(
            ["Der Hafen ist heute offen für alle Schiffe", "Das Schiff fährt morgen wieder ab"],
            ["Der Hafen ist heute offen für alle Schiffe und Boote", "Auch das Schiff fährt morgen wieder ab"]),
    ]);

    [Test, Explicit, Category("Long")]
    public void Random_pairs_resolve_to_both_texts() =>
        Records.Compared.Where(c => c.OldText.Length > 0 && c.NewText.Length > 0).Array[60].Sample(Holds, iter: 1, threads: 1);

    private static void Holds(Comparison[] comparisons)
    {
        using var office = new LibreOffice();
        var resolved = office.Resolve([.. comparisons.Select(DocxRenderingTests.Docx)]);
        Assert.That(resolved, Is.EqualTo(comparisons.Select(c => (c.NewText.Split("\n\n"), c.OldText.Split("\n\n")))));
    }

    private static Comparison Compare(string folder, string old, string @new) => Comparer.Compare(Side(folder, old), Side(folder, @new));

    private static ComparisonSide Side(string folder, string start)
    {
        var file = Directory.GetFiles(folder, start + "*").Single();
        return new ComparisonSide(start, PaperReader.Read(File.ReadAllBytes(file)));
    }
}
