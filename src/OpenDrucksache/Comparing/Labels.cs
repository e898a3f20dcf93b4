using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing;

/// <summary>Labels that differ where the text is the same: what was renumbered in one list is one change.</summary>
internal sealed class Labels
{
    private readonly Dictionary<(string Old, string New), Draft> _lists = [];

    /// <summary>The change that this pair of labels belongs to.</summary>
    public Draft Draft(Unit old, Unit @new)
    {
        if (!IsCounted(old.Marker) && !IsCounted(@new.Marker))
        {
            return new Draft(ChangeClass.Layout, "bullet");
        }

        var list = (List(old), List(@new));
        if (_lists.TryGetValue(list, out var draft))
        {
            draft.OldText = $"{draft.OldText}, {old.Marker ?? "–"}";
            draft.NewText = $"{draft.NewText}, {@new.Marker ?? "–"}";
            return draft;
        }

        draft = new Draft(ChangeClass.Renumbered, "label") { OldText = old.Marker ?? "–", NewText = @new.Marker ?? "–" };
        _lists.Add(list, draft);
        return draft;
    }

    private static string List(Unit unit) =>
        unit.Paragraph.Path.LastIndexOf('.') is > 0 and var dot ? unit.Paragraph.Path[..dot] : "";

    private static bool IsCounted(string? marker) => marker is not null && marker.Any(char.IsLetterOrDigit);
}
