using System.IO.Abstractions;
using System.IO.Abstractions.TestingHelpers;
using OpenDrucksache.Publishing;
using OpenDrucksache.Publishing.Tables;
using ParquetSharp;

namespace OpenDrucksache.Tests.Publishing;

/// <summary>Papers with paragraphs that are far larger than any real one.</summary>
public sealed class HugeTextTests
{
    [Test]
    public void A_paragraph_of_the_greatest_length_is_read_by_Arrow()
    {
        using var folder = new TempFolder();
        var (first, last) = (new string('€', CellText.Most), new string('\uFFEE', CellText.Most));
        var release = Publisher.Publish(new FileSystem(), One(Samples.Text("Antrag", first, last)), folder.Path).Folder;
        using var file = new ParquetFileReader(release + "/parquet/paragraphs/wahlperiode=21/part-00000.parquet");
        using var group = file.RowGroup(0);
        using var column = group.Column(6).LogicalReader<string>();
        Assert.That(column.ReadAll(2), Is.EqualTo(new[] { first, last }));
    }

    [Test]
    public void A_paper_with_a_longer_paragraph_is_named_and_left_out()
    {
        var outcome = Publisher.Publish(new MockFileSystem(), One(Samples.Text("Antrag", "Ein Riese", new string('z', CellText.Most + 1))), "/out");
        Assert.That(outcome.Failed.Select(f => f.Ref), Is.EqualTo(new[] { "21/5@v1" }));
    }

    [Test]
    public void A_lone_surrogate_becomes_one_replacement_character() =>
        Assert.That(CellText.Of("a\uD83Db😀"), Is.EqualTo("a\uFFFDb😀"));

    [Test]
    public void A_text_that_is_cut_in_a_surrogate_pair_is_well_formed() =>
        Assert.That(CellText.Of(new string('x', CellText.Most - 2) + "😀😀"), Does.EndWith("x\uFFFD…"));

    private static PublishSource One(Paper paper) => Samples.Of([Samples.Paper("21/5", paper)]);
}
