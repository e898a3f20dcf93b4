namespace OpenDrucksache.Comparing;

/// <summary>One thing that changed between two Fassungen.</summary>
public sealed record Change
{
    /// <summary>
    /// Its number in the comparison, from 1, in the order of the text; changes of severity 0 are numbered behind the others,
    /// so that a number is the same whether they are shown or not.
    /// </summary>
    public required int N { get; init; }

    /// <summary>12 hex digits from class, paths and texts, not from positions: stays the same when something else is edited too.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of change it is.</summary>
    public required ChangeClass Class { get; init; }

    /// <summary>How much it weighs.</summary>
    public Severity Severity => Class.Severity;

    /// <summary>The name of the rule that decided the class.</summary>
    public required string Rule { get; init; }

    /// <summary>What stood there; null for what is new.</summary>
    public string? Old { get; init; }

    /// <summary>What stands there now; null for what is gone.</summary>
    public string? New { get; init; }

    /// <summary>Where it stood: "II.3", "authors", "header", "table row 3, column 2"; null for what is new.</summary>
    public string? OldPath { get; init; }

    /// <summary>Where it stands now; null for what is gone.</summary>
    public string? NewPath { get; init; }

    /// <summary>The stretch of the old reading text; null for what is new and for the header.</summary>
    public TextRange? OldRange { get; init; }

    /// <summary>The stretch of the new reading text; null for what is gone and for the header.</summary>
    public TextRange? NewRange { get; init; }

    /// <summary>A few words around it.</summary>
    public required ChangeContext Context { get; init; }
}

/// <summary>A few words around a change, from the new text unless it is gone from there; empty strings where there are none.</summary>
/// <param name="Before">What stands before it in its paragraph.</param>
/// <param name="After">What follows it in its paragraph.</param>
public sealed record ChangeContext(string Before, string After)
{
    /// <summary>No words around it.</summary>
    public static readonly ChangeContext None = new("", "");
}
