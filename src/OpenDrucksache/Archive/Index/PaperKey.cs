namespace OpenDrucksache.Archive.Index;

/// <summary>The key of a paper's row, in the order of ids: numbered papers by number, then the others.</summary>
internal readonly record struct PaperKey(int Wahlperiode, int Nummer, string Id)
{
    /// <summary>Before all others.</summary>
    public static readonly PaperKey First = new(0, 0, "");

    private const int Unnumbered = 1000;

    public static PaperKey Of(DrucksacheId id) => id.Dokumentnummer is { } number
        ? new(number.Wahlperiode, number.Nummer, id.ToString())
        : new(Unnumbered, 0, id.ToString());

    public (string, object?)[] Parameters => [("$w", Wahlperiode), ("$n", Nummer), ("$i", Id)];
}
