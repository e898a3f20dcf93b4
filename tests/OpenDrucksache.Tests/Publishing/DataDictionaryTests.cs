using OpenDrucksache.Publishing;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Tests.Publishing;

/// <summary>Holds <c>docs/data-dictionary.md</c> to the schema.</summary>
public sealed class DataDictionaryTests
{
    [Test]
    [Category("Documents")]
    public void The_page_in_docs_is_the_one_that_the_schema_makes() =>
        Written.Check("docs/data-dictionary.md", DataDictionary.Of(Dataset.Tables));

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
}
