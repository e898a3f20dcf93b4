namespace OpenDrucksache.Comparing;

/// <summary>
/// Letters between runs that found no place of their own: where a note ends with the letter that the text before it ends with, the run
/// of the text takes both. Such a letter is left over beside a run that goes on with the same letter on the other side.
/// </summary>
internal static class Leftover
{
    /// <summary>Whether all letters that no run holds are so; the runs in the order of the old paper.</summary>
    public static bool IsChance(List<Tile> tiles, ReadOnlySpan<char> old, ReadOnlySpan<char> @new)
    {
        var (end, before) = (0, default(Tile));
        foreach (var tile in tiles)
        {
            if (!IsChance(old[end..tile.Old], @new, before, tile))
            {
                return false;
            }

            (end, before) = (tile.OldEnd, tile);
        }

        return IsChance(old[end..], @new, before, new Tile(old.Length, @new.Length, 0));
    }

    private static bool IsChance(ReadOnlySpan<char> letters, ReadOnlySpan<char> @new, Tile before, Tile after) =>
        letters.IsEmpty || (before.NewEnd != after.New
            && letters.CommonPrefixLength(@new[before.NewEnd..]) + CommonSuffixLength(letters, @new[..after.New]) >= letters.Length);

    private static int CommonSuffixLength(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[^(length + 1)] == b[^(length + 1)])
        {
            length++;
        }

        return length;
    }
}
