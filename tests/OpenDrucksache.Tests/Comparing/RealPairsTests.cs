using System.Security.Cryptography;
using OpenDrucksache.Comparing;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Tests.Comparing;

/// <summary>Real papers in two Fassungen whose true changes are known.</summary>
public sealed class RealPairsTests
{
    [Test]
    public void _21_7063_differs_in_layout_only()
    {
        var comparison = Compare("21_7063");
        Assert.That((comparison.Verdict, comparison.Changes.Count), Is.EqualTo((Verdict.Layout, 0)));
    }

    [Test]
    public void _21_2329_has_another_date_in_its_header_and_nothing_else()
    {
        var change = Compare("21_2329").Changes.Single();
        Assert.That((change.Class, change.Old, change.New), Is.EqualTo((ChangeClass.Header, "01.01.2025", "20.10.2025")));
    }

    [Test]
    public void _21_8376_has_eleven_facts()
    {
        var counts = Compare("21_8376").Changes.CountBy(c => (c.Class, Paths(c))).ToDictionary(c => c.Key, c => c.Value);
        Assert.That(counts, Is.EquivalentTo(new Dictionary<(ChangeClass, string), int>
        {
            [(ChangeClass.PersonAdded, "authors")] = 2,
            [(ChangeClass.PersonAdded, "signature")] = 2,
            [(ChangeClass.PersonRenamed, "authors")] = 3,
            [(ChangeClass.PersonRenamed, "signature")] = 1,
            [(ChangeClass.PersonMoved, "authors")] = 1,
            [(ChangeClass.PersonMoved, "signature")] = 1,
            [(ChangeClass.Quotation, "")] = 1,
        }));
    }

    [Test]
    public void Each_pair_obeys_the_laws([Values("21_7063", "21_2329", "21_8376")] string name)
    {
        Assert.That(Laws.Broken(Compare(name)), Is.Null);
    }

    private static string Paths(Change change) => change.NewPath ?? change.OldPath ?? "";

    private static Comparison Compare(string name)
    {
        var files = Directory.EnumerateFiles(SharedData.Shared("pairs"), name + ".*").Order(StringComparer.Ordinal).ToList();
        return Comparer.Compare(Side(files[0]), Side(files[1]));
    }

    private static ComparisonSide Side(string file)
    {
        var bytes = File.ReadAllBytes(file);
        return new ComparisonSide(Path.GetFileName(file), PaperReader.Read(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
