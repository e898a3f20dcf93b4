using System.Text;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Tests.Comparing;

/// <summary>What every comparison obeys, stated as a complaint: null where the law holds.</summary>
internal static class Laws
{
    public static string? Broken(Comparison c) =>
        OpsDoNotPartition(c) ?? OpsDoNotRebuild(c) ?? ChangesAndOpsDisagree(c) ?? RangesAreWrong(c);

    private static string? OpsDoNotPartition(Comparison c)
    {
        var (i, j) = (0, 0);
        foreach (var op in c.Ops)
        {
            if (op.Old.Start != i || op.New.Start != j || op.Old.End < i || op.New.End < j)
            {
                return $"op {op} does not follow ({i}, {j})";
            }

            var shape = (op.Old.Length > 0, op.New.Length > 0);
            if (shape != (op.Op != TextOpKind.Insert, op.Op != TextOpKind.Delete) || (op.Change is null) != (op.Op == TextOpKind.Equal))
            {
                return $"op {op} has a wrong shape";
            }

            (i, j) = (op.Old.End, op.New.End);
        }

        return (i, j) == (ReadingText.CodePoints(c.OldText), ReadingText.CodePoints(c.NewText)) ? null : "ops end too early";
    }

    private static string? OpsDoNotRebuild(Comparison c)
    {
        int[] old = CodePoints(c.OldText);
        int[] @new = CodePoints(c.NewText);
        foreach (var op in c.Ops.Where(o => o.Op == TextOpKind.Equal))
        {
            if (!old.AsSpan(op.Old.Start, op.Old.Length).SequenceEqual(@new.AsSpan(op.New.Start, op.New.Length)))
            {
                return $"op {op} is not equal";
            }
        }

        return null;
    }

    private static string? ChangesAndOpsDisagree(Comparison c)
    {
        var told = c.AllChanges.Select(x => x.N).ToHashSet();
        var used = c.Ops.Where(o => o.Change is not null).Select(o => o.Change!.Value).ToHashSet();
        var placed = c.AllChanges.Where(x => x.OldRange is not null || x.NewRange is not null).Select(x => x.N);
        return !told.SetEquals(Enumerable.Range(1, told.Count)) ? "numbers have holes"
            : !used.IsSubsetOf(told) ? "an op belongs to no change"
            : placed.FirstOrDefault(n => !used.Contains(n)) is > 0 and var n ? $"change {n} has no op"
            : c.AllChanges.Select(x => x.Id).Distinct().Count() != c.AllChanges.Count ? "ids collide"
            : null;
    }

    private static string? RangesAreWrong(Comparison c)
    {
        var (old, @new) = (ReadingText.CodePoints(c.OldText), ReadingText.CodePoints(c.NewText));
        foreach (var change in c.AllChanges)
        {
            if (change.OldRange is { } a && (a.Start < 0 || a.End > old || a.Length <= 0))
            {
                return $"old range of {change} is wrong";
            }

            if (change.NewRange is { } b && (b.Start < 0 || b.End > @new || b.Length <= 0))
            {
                return $"new range of {change} is wrong";
            }
        }

        return null;
    }

    private static int[] CodePoints(string text)
    {
        var points = new List<int>();
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out _, out var length);
            points.Add(length == 2 ? char.ConvertToUtf32(text, i) : text[i]);
            i += length;
        }

        return [.. points];
    }
}
