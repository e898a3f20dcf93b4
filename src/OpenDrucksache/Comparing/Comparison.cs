namespace OpenDrucksache.Comparing;

/// <summary>What changed between two Fassungen: a verdict, typed changes, and ops that turn one reading text into the other.</summary>
public sealed record Comparison
{
    /// <summary>The paper before.</summary>
    public required ComparedPaper Old { get; init; }

    /// <summary>The paper now.</summary>
    public required ComparedPaper New { get; init; }

    /// <summary>The reading text before.</summary>
    public required string OldText { get; init; }

    /// <summary>The reading text now.</summary>
    public required string NewText { get; init; }

    /// <summary>The highest severity in a word.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The share of both reading texts that is equal and in place, 0 to 1.</summary>
    public required double Similarity { get; init; }

    /// <summary>False where the budget of work ran out and a stretch was not looked into; <see cref="Fallbacks"/> says which.</summary>
    public bool Complete => Fallbacks.Count == 0;

    /// <summary>The names of the shortcuts that were taken to bound the work; empty as a rule.</summary>
    public required IReadOnlyList<string> Fallbacks { get; init; }

    /// <summary>Every change by its number, those of severity 0 last.</summary>
    public required IReadOnlyList<Change> AllChanges { get; init; }

    /// <summary>The changes that a reader would call so: all but severity 0, in the order of the text.</summary>
    public IReadOnlyList<Change> Changes =>
        AllChanges.Count == 0 || AllChanges[^1].Severity > Severity.Layout
            ? AllChanges
            : [.. AllChanges.Where(c => c.Severity > Severity.Layout)];

    /// <summary>How many changes there are of each class, without severity 0, in the order of <see cref="ChangeClass.All"/>.</summary>
    public IReadOnlyList<(ChangeClass Class, int Count)> Counts =>
        [.. Changes.CountBy(c => c.Class).OrderBy(c => ChangeClass.All.ToList().IndexOf(c.Key)).Select(c => (c.Key, c.Value))];

    /// <summary>The steps from the old reading text to the new one; every one that is not equal belongs to one change.</summary>
    public required IReadOnlyList<TextOp> Ops { get; init; }
}
