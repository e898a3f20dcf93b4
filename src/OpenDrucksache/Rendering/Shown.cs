using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering;

/// <summary>Which changes of a comparison are shown: by default all but those of severity 0.</summary>
public sealed record Shown
{
    /// <summary>All but severity 0.</summary>
    public static readonly Shown Default = new();

    /// <summary>Everything, layout included.</summary>
    public static readonly Shown All = new() { MinSeverity = Severity.Layout };

    /// <summary>The least severity that is shown.</summary>
    public Severity MinSeverity { get; init; } = Severity.Editorial;

    /// <summary>The only classes that are shown; empty means every class.</summary>
    public IReadOnlyList<ChangeClass> Only { get; init; } = [];

    /// <summary>The changes to show, in the order of the text.</summary>
    public IEnumerable<Change> Of(Comparison comparison) =>
        comparison.AllChanges.Where(c => c.Severity >= MinSeverity && (Only.Count == 0 || Only.Contains(c.Class)));

    /// <summary>The changes to show, the weightiest first.</summary>
    public IEnumerable<Change> Ranked(Comparison comparison) => Of(comparison).OrderByDescending(c => c.Severity);
}
