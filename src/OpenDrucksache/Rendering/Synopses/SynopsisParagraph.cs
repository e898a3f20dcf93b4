using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering.Synopses;

/// <summary>A paragraph of one side of a synopsis.</summary>
/// <param name="Begin">How many pieces stand before it: its place among the paragraphs of both sides.</param>
internal sealed record SynopsisParagraph(int Begin)
{
    /// <summary>Its stretches of text.</summary>
    public List<Piece> Pieces { get; } = [];

    /// <summary>The break that ends it, where the row goes on with another paragraph and only this text has the break.</summary>
    public Piece? Ending { get; set; }

    /// <summary>Its stretches and the break that ends it.</summary>
    public IEnumerable<Piece> Marked => Ending is { } ending ? Pieces.Append(ending) : Pieces;

    /// <summary>The one change that all of it belongs to; null where some of it is in both texts or of another change.</summary>
    public Change? Whole =>
        Pieces.Count > 0 && Pieces[0].Change is { } only && Pieces.TrueForAll(p => p.Change == only) ? only : null;
}
