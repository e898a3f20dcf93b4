using OpenDrucksache.Publishing.Tables;
using OpenDrucksache.Publishing.Writing;
using ParquetSharp;

namespace OpenDrucksache.Tests.Publishing.Writing;

public sealed class ParquetPartTests
{
    [Test]
    public void Arrow_reads_the_rows_of_every_row_group()
    {
        using var folder = new TempFolder();
        Write(folder["people.parquet"], rowGroups: 3);
        using var file = new ParquetFileReader(folder["people.parquet"]);
        Assert.That(Enumerable.Range(0, file.FileMetaData.NumRowGroups).SelectMany(group => Numbers(file, group)), Is.EqualTo(new[] { 1, 2, 3 }));
    }

    private static void Write(string path, int rowGroups)
    {
        using var file = File.Create(path);
        using var part = new ParquetPart<PersonRow>(file, Dataset.People);
        foreach (var n in Enumerable.Range(1, rowGroups))
        {
            part.Add(new PersonRow(new FassungRef(DrucksacheId.Of(Dokumentnummer.Parse("21/5")), 1), "urheber", n, new Person("Erna Beispiel")));
            part.Flush();
        }

        part.Complete();
    }

    private static int[] Numbers(ParquetFileReader file, int index)
    {
        using var group = file.RowGroup(index);
        using var column = group.Column(Dataset.People.StoredColumns.Select(c => c.Name).ToList().IndexOf("n")).LogicalReader<int>();
        return column.ReadAll((int)group.MetaData.NumRows);
    }
}
