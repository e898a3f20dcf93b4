namespace OpenDrucksache.Website.Statistics;

/// <summary>Numbers that are drawn as bars and written as a table.</summary>
/// <param name="Id">What it is called in addresses and data: "tage".</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it says, in a sentence or two.</param>
/// <param name="RowName">What a row is.</param>
/// <param name="Series">The parts of each bar.</param>
/// <param name="Rows">The bars.</param>
internal sealed record Chart(string Id, string Title, string Description, string RowName, IReadOnlyList<Series> Series, IReadOnlyList<ChartRow> Rows);

/// <summary>A part of each bar.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Style">The class that colours it.</param>
internal sealed record Series(string Name, string Style);

/// <summary>A bar.</summary>
/// <param name="Label">What stands beside it.</param>
/// <param name="Values">The length of each part.</param>
internal sealed record ChartRow(string Label, IReadOnlyList<int> Values)
{
    public int Sum => Values.Sum();
}
