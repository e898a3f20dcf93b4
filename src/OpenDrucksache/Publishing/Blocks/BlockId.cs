using System.Globalization;

namespace OpenDrucksache.Publishing.Blocks;

/// <summary>
/// The papers of an electoral term whose numbers share their hundreds, as in the folders of the official site: 21/8300 to 21/8399 are
/// block 83. A block is what is built, kept and published as one, so that a paper that comes or changes touches no other; its
/// borders are fixed, whatever the archive grows to. Papers without a number are one block.
/// </summary>
internal readonly record struct BlockId(int Wahlperiode, int Number)
{
    /// <summary>How many numbers a block has.</summary>
    public const int Size = 100;

    private const string Unnumbered = "papers without a number";

    /// <summary>The block that a paper belongs to.</summary>
    public static BlockId Of(DrucksacheId id) =>
        id.Dokumentnummer is { } number ? new(number.Wahlperiode, number.Nummer / Size) : default;

    private string First => Wahlperiode == 0 ? Unnumbered : string.Create(CultureInfo.InvariantCulture, $"{Wahlperiode}/{Number * Size}");

    private string Last => Wahlperiode == 0 ? Unnumbered : string.Create(CultureInfo.InvariantCulture, $"{Wahlperiode}/{(Number * Size) + Size - 1}");

    /// <summary>Which papers lie in these blocks and those between, for people.</summary>
    public static string Range(BlockId first, BlockId last) => first.Wahlperiode == 0 ? Unnumbered : $"{first.First} to {last.Last}";

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Wahlperiode:00}-{Number:00000}");
}
