using DiffPlex;
using DiffPlex.Model;

namespace OpenDrucksache.Comparing.Aligning;

/// <summary>DiffPlex on keys in place of strings: what is to be compared has been told apart once before.</summary>
internal sealed class KeyDiffer : Differ
{
    /// <summary>What must be deleted and inserted, in order. The cost grows with the product of both lengths at worst.</summary>
    public static IReadOnlyList<DiffBlock> Diff(ReadOnlySpan<int> oldKeys, ReadOnlySpan<int> newKeys)
    {
        var old = Data(oldKeys);
        var @new = Data(newKeys);
        BuildModificationData(old, @new);
        return Blocks(old.Modifications, @new.Modifications);
    }

    private static ModificationData Data(ReadOnlySpan<int> keys) =>
        new("") { HashedPieces = keys.ToArray(), Modifications = new bool[keys.Length] };

    private static List<DiffBlock> Blocks(bool[] deleted, bool[] inserted)
    {
        var blocks = new List<DiffBlock>();
        var (i, j) = (0, 0);
        while (i < deleted.Length || j < inserted.Length)
        {
            var (a, b) = (i, j);
            while (i < deleted.Length && deleted[i])
            {
                i++;
            }

            while (j < inserted.Length && inserted[j])
            {
                j++;
            }

            if (i > a || j > b)
            {
                blocks.Add(new DiffBlock(a, i - a, b, j - b));
            }

            i++;
            j++;
        }

        return blocks;
    }
}
