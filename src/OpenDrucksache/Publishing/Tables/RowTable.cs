namespace OpenDrucksache.Publishing.Tables;

/// <summary>A table that knows how to make its columns from rows.</summary>
/// <typeparam name="TRow">What a row is made from.</typeparam>
internal abstract class Table<TRow>(string name, string description, IReadOnlyList<string> key, IReadOnlyList<Column<TRow>> columns)
    : Table(name, description, key)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Column<TRow>> StoredColumns => columns;

    protected static Column<TRow> Code(string name, Func<TRow, string> get, string description) =>
        new StringColumn<TRow>(name, ColumnType.Code, false, description, get);

    protected static Column<TRow> CodeOrNull(string name, Func<TRow, string?> get, string description) =>
        new StringColumn<TRow>(name, ColumnType.Code, true, description, get);

    protected static Column<TRow> Text(string name, Func<TRow, string> get, string description) =>
        new StringColumn<TRow>(name, ColumnType.Text, false, description, get);

    protected static Column<TRow> TextOrNull(string name, Func<TRow, string?> get, string description) =>
        new StringColumn<TRow>(name, ColumnType.Text, true, description, get);

    protected static Column<TRow> Texts(string name, Func<TRow, IReadOnlyList<string>?> get, string description) =>
        new ListColumn<TRow>(name, true, description, get);

    protected static Column<TRow> Integer(string name, Func<TRow, int> get, string description) =>
        new ValueColumn<TRow, int>(name, ColumnType.Integer, false, description, row => get(row));

    protected static Column<TRow> IntegerOrNull(string name, Func<TRow, int?> get, string description) =>
        new ValueColumn<TRow, int>(name, ColumnType.Integer, true, description, get);

    protected static Column<TRow> Long(string name, Func<TRow, long> get, string description) =>
        new ValueColumn<TRow, long>(name, ColumnType.Long, false, description, row => get(row));

    protected static Column<TRow> Number(string name, Func<TRow, double> get, string description) =>
        new ValueColumn<TRow, double>(name, ColumnType.Number, false, description, row => get(row));

    protected static Column<TRow> NumberOrNull(string name, Func<TRow, double?> get, string description) =>
        new ValueColumn<TRow, double>(name, ColumnType.Number, true, description, get);

    protected static Column<TRow> Flag(string name, Func<TRow, bool> get, string description) =>
        new ValueColumn<TRow, bool>(name, ColumnType.Flag, false, description, row => get(row));

    protected static Column<TRow> FlagOrNull(string name, Func<TRow, bool?> get, string description) =>
        new ValueColumn<TRow, bool>(name, ColumnType.Flag, true, description, get);

    protected static Column<TRow> DateOrNull(string name, Func<TRow, DateOnly?> get, string description) =>
        new ValueColumn<TRow, DateOnly>(name, ColumnType.Date, true, description, get);

    protected static Column<TRow> Instant(string name, Func<TRow, DateTimeOffset> get, string description) =>
        new ValueColumn<TRow, DateTime>(name, ColumnType.Instant, false, description, row => Milliseconds(get(row)));

    protected static Column<TRow> InstantOrNull(string name, Func<TRow, DateTimeOffset?> get, string description) =>
        new ValueColumn<TRow, DateTime>(
            name, ColumnType.Instant, true, description, row => get(row) is { } instant ? Milliseconds(instant) : null);

    /// <summary>Parquet readers prune rightly by milliseconds only, so both formats have no more than these.</summary>
    private static DateTime Milliseconds(DateTimeOffset instant) =>
        new(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
}
