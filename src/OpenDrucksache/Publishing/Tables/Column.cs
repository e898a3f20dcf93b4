namespace OpenDrucksache.Publishing.Tables;

/// <summary>What a column is, apart from its values: the source of every schema and of the data dictionary.</summary>
/// <param name="Name">DIP's name where it is a field of DIP, else English snake_case.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Nullable">Whether a row may be without a value.</param>
/// <param name="Description">What it says, in one or two sentences.</param>
internal abstract record Column(string Name, ColumnType Type, bool Nullable, string Description)
{
    /// <summary>What the numbers count; null where that is no question.</summary>
    public string? Unit { get; init; }

    /// <summary>What it says, with what its numbers count.</summary>
    public string Described => Unit is null ? Description : $"{Description} Unit: {Unit}.";

    /// <summary>Every value it can have; empty where the list is open.</summary>
    public IReadOnlyList<ColumnValue> Values { get; init; } = [];

    /// <summary>Whether hardly a value comes twice: to look for a dictionary of them costs time, and saves nothing.</summary>
    public bool IsUnique { get; init; }

    /// <summary>The table whose key of the same meaning it holds; null where it refers to none.</summary>
    public string? References { get; init; }
}

/// <summary>One value of a closed list.</summary>
/// <param name="Value">As it stands in the column.</param>
/// <param name="Meaning">What it means.</param>
internal sealed record ColumnValue(string Value, string Meaning);
