using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering;

/// <summary>How a change is shown.</summary>
internal enum QuoteForm
{
    /// <summary>Inside the words around it.</summary>
    InContext,

    /// <summary>What came, went or moved as a whole.</summary>
    Whole,

    /// <summary>"old → new": a field, a label or an order.</summary>
    Arrow,
}

/// <summary>What a change says, ready to be set: safe, on one line, and never blank.</summary>
internal sealed record Quote(QuoteForm Form, string? Old, string? New, string Before, string After)
{
    private const int LongestInContext = 400;

    /// <summary>The quotation of a change.</summary>
    public static Quote Of(Change change)
    {
        var (before, after) = (Visible.Of(change.Context.Before), Visible.Of(change.Context.After));
        return new Quote(FormOf(change), Shown(change.Old), Shown(change.New), before, after);
    }

    /// <summary>The paragraph it stands in, for people: "II.3", "authors"; where it moved, both.</summary>
    public static string Place(Change change)
    {
        var (old, @new) = (change.OldPath ?? "", change.NewPath ?? "");
        var place = old == @new || old.Length == 0 ? @new : @new.Length == 0 ? old : $"{old} → {@new}";
        return place == change.Class.Name ? "" : Visible.Of(place);
    }

    private static QuoteForm FormOf(Change change)
    {
        var @class = change.Class;
        if (@class == ChangeClass.Renumbered || @class == ChangeClass.PersonMoved || @class == ChangeClass.Header)
        {
            return QuoteForm.Arrow;
        }

        var isWhole = change.Context == ChangeContext.None || (change.Context.Before.Length == 0 && change.Context.After.Length == 0)
            || @class == ChangeClass.ParagraphMoved
            || (change.Old?.Length ?? 0) + (change.New?.Length ?? 0) > LongestInContext;
        return isWhole ? QuoteForm.Whole : QuoteForm.InContext;
    }

    private static string? Shown(string? text) =>
        text is null ? null : string.IsNullOrWhiteSpace(text) ? (text.Contains('\n', StringComparison.Ordinal) ? "¶" : "␣") : Visible.Of(text);
}
