namespace OpenDrucksache.Comparing;

/// <summary>A stretch of a reading text, in Unicode code points.</summary>
/// <param name="Start">The first code point in it, from 0.</param>
/// <param name="End">The first code point behind it.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>How many code points it has.</summary>
    public int Length => End - Start;
}
