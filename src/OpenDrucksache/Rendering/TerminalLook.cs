namespace OpenDrucksache.Rendering;

/// <summary>How a comparison is set on a terminal.</summary>
public sealed record TerminalLook
{
    private const int LeastWidth = 40;

    /// <summary>The width in columns; at least 40 are used.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Whether to use ANSI colours.</summary>
    public bool Color { get; init; }

    /// <summary>Which changes are shown.</summary>
    public Shown Shown { get; init; } = Shown.Default;

    /// <summary>The columns that are used.</summary>
    internal int Columns => Math.Max(LeastWidth, Width);
}
