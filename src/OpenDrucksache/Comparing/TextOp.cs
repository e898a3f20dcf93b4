namespace OpenDrucksache.Comparing;

/// <summary>What an op does to the old reading text.</summary>
public enum TextOpKind
{
    /// <summary>Both texts have it.</summary>
    Equal,

    /// <summary>Only the old text has it.</summary>
    Delete,

    /// <summary>Only the new text has it.</summary>
    Insert,
}

/// <summary>One step on the way from the old reading text to the new one. The ops of a comparison partition both texts.</summary>
/// <param name="Op">What it does.</param>
/// <param name="Old">Where in the old text; empty for an insertion.</param>
/// <param name="New">Where in the new text; empty for a deletion.</param>
/// <param name="Change">The number of the change it belongs to; null for equal text.</param>
public readonly record struct TextOp(TextOpKind Op, TextRange Old, TextRange New, int? Change);
