namespace OpenDrucksache.Reading.Wrap;

/// <summary>Lines that belong together: a paragraph before and after its lines are joined.</summary>
/// <param name="Lines">Where its lines begin and end in the input, in printed order.</param>
/// <param name="Kind">What it is, as far as its place says so; null where its text must say.</param>
/// <param name="Text">The joined text.</param>
internal sealed record Passage(IReadOnlyList<(int Start, int End)> Lines, ParagraphKind? Kind, string Text)
{
    /// <summary>Whether all of it is bold; false for text flavours.</summary>
    public bool Bold { get; init; }
}
