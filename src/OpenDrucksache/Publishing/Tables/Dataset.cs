namespace OpenDrucksache.Publishing.Tables;

/// <summary>The seven tables: the one place that every schema, catalogue and page of documentation is made from.</summary>
internal static class Dataset
{
    /// <summary>
    /// The version of the tables, apart from the data and the tool: the first number grows when something that readers
    /// rely on goes or changes, the second when something is added, the third when only words change.
    /// </summary>
    public const string SchemaVersion = "1.4.0";

    public static DrucksachenTable Drucksachen { get; } = new();

    public static FassungenTable Fassungen { get; } = new();

    public static ParagraphsTable Paragraphs { get; } = new();

    public static PeopleTable People { get; } = new();

    public static ComparisonsTable Comparisons { get; } = new();

    public static ChangesTable Changes { get; } = new();

    public static ObservationsTable Observations { get; } = new();

    /// <summary>All of them, what others refer to first.</summary>
    public static IReadOnlyList<Table> Tables { get; } =
        [Drucksachen, Fassungen, Paragraphs, People, Comparisons, Changes, Observations];
}
