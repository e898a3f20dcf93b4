using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering.Synopses;

/// <summary>A stretch of text inside a paragraph, or the break between two paragraphs, and what became of it.</summary>
/// <param name="Op">Whether both texts have it.</param>
/// <param name="Text">The text; null for a break between paragraphs.</param>
/// <param name="Change">The change it belongs to; null for what both texts have.</param>
internal readonly record struct Piece(TextOpKind Op, string? Text, Change? Change)
{
    public bool IsBreak => Text is null;

    /// <summary>Both texts have it, and a reader can see it.</summary>
    public bool IsCommon => Op == TextOpKind.Equal && !string.IsNullOrWhiteSpace(Text);
}
