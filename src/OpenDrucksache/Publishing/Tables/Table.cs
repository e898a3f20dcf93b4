namespace OpenDrucksache.Publishing.Tables;

/// <summary>One of the seven tables.</summary>
/// <param name="name">Its name: that of its folders, too.</param>
/// <param name="description">What a row is, in one or two sentences.</param>
/// <param name="key">The columns that tell a row apart. Rows are in their order: papers and versions by number, all else as printed.</param>
internal abstract class Table(string name, string description, IReadOnlyList<string> key)
{
    /// <summary>
    /// The column that every table is partitioned by. In Parquet it stands in the folder's name only: where it stands in the
    /// files too, pandas and pyarrow refuse the folder.
    /// </summary>
    public static readonly Column Partition = new PartitionColumn();

    /// <summary>Its name: that of its folders, too.</summary>
    public string Name => name;

    /// <summary>What a row is, in one or two sentences.</summary>
    public string Description => description;

    /// <summary>The columns that tell a row apart. Rows are in their order: papers and versions by number, all else as printed.</summary>
    public IReadOnlyList<string> Key => key;

    /// <summary>Its columns without the partition.</summary>
    public abstract IReadOnlyList<Column> StoredColumns { get; }

    /// <summary>Its columns as a reader sees them, the partition last.</summary>
    public IEnumerable<Column> Columns => StoredColumns.Append(Partition);

    private sealed record PartitionColumn() : Column(
        "wahlperiode",
        ColumnType.Integer,
        Nullable: false,
        "The electoral term, taken from the number; 0 where there is no number. In Parquet it stands in the folder's name.");
}
