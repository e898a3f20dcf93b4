using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering.Synopses;

/// <summary>Says of each row in turn where it stands. The record knows that of the place where a change begins.</summary>
internal sealed class RowPlaces
{
    private readonly HashSet<int> _begun = [];

    /// <summary>The path of the row: of the first change that begins in it, or of the paragraph moved there; null where none tells.</summary>
    /// <param name="row">The row; rows are asked in their order.</param>
    /// <param name="changes">The changes that are shown in it.</param>
    public string? Of(SynopsisRow row, IReadOnlyList<Change> changes)
    {
        var first = changes.Where(c => _begun.Add(c.N)).ToList();
        return first.Count > 0 && first[0].Class != ChangeClass.ParagraphMoved ? first[0].NewPath ?? first[0].OldPath
            : changes.FirstOrDefault(c => c.Class == ChangeClass.ParagraphMoved) is { } moved ? (row.New.Count > 0 ? moved.NewPath : moved.OldPath)
            : null;
    }
}
