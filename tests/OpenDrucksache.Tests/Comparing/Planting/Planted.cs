using OpenDrucksache.Comparing;

namespace OpenDrucksache.Tests.Comparing.Planting;

/// <summary>An edit whose truth is known: what it is, and the words that went and came; both null where only the class tells.</summary>
internal sealed record Planted(ChangeClass Class, string? Old, string? New)
{
    /// <summary>Whether a change tells of this edit.</summary>
    public bool IsToldBy(Change change) => Old is null && New is null ? change.Class == Class : Touches(change.Old, Old) || Touches(change.New, New);

    private static bool Touches(string? told, string? planted) =>
        told is not null && planted is not null
        && (told.Contains(planted, StringComparison.Ordinal) || planted.Contains(told, StringComparison.Ordinal));
}
