using System.Runtime.CompilerServices;
using OpenDrucksache.Publishing;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Tests.Publishing;

/// <summary>
/// Holds <c>docs/data-dictionary.md</c> to the schema. Run with OPENDRUCKSACHE_WRITE_DOCS=1 to write the page anew.
/// </summary>
public sealed class DataDictionaryTests
{
    [Test]
    public void The_page_in_docs_is_the_one_that_the_schema_makes()
    {
        var page = DataDictionary.Of(Dataset.Tables);
        if (Environment.GetEnvironmentVariable("OPENDRUCKSACHE_WRITE_DOCS") == "1")
        {
            File.WriteAllText(Place(), page);
        }

        Assert.That(File.ReadAllText(Place()), Is.EqualTo(page));
    }

    [Test]
    public void Each_reference_leads_to_a_table_with_one_key_column()
    {
        var references = Dataset.Tables.SelectMany(t => t.Columns).Select(c => c.References).OfType<string>().Distinct();
        Assert.That(references.Select(r => Dataset.Tables.Single(t => t.Name == r).Key), Has.All.Count.EqualTo(1));
    }

    [Test]
    public void Each_key_is_made_of_columns_that_always_have_a_value() =>
        Assert.That(
            Dataset.Tables.SelectMany(t => t.Key.Select(k => t.StoredColumns.Single(c => c.Name == k))).Select(c => c.Nullable),
            Has.All.False);

    private static string Place([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../docs/data-dictionary.md");
}
