using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace OpenDrucksache.Comparing;

/// <summary>Compares two Fassungen. The result depends on nothing but what it is given: no clock, no machine, no order of hashes.</summary>
public static class Comparer
{
    /// <summary>Says what changed from one paper to the other.</summary>
    public static Comparison Compare(ComparisonSide old, ComparisonSide @new)
    {
        var (before, after) = (new Side(old.Paper), new Side(@new.Paper));
        var script = Script.Of(before, after);
        var edits = SameInk.Edits(script.Edits, before, after) ?? Drift.Settled(script.Edits, before, after);
        var changes = new Recording(before, after).Record(HeaderFields.Compare(old.Paper, @new.Paper), edits);
        var ops = TextOps.Of(before, after, edits);
        return new Comparison
        {
            Old = Facts(old, before.Text),
            New = Facts(@new, after.Text),
            OldText = before.Text,
            NewText = after.Text,
            Verdict = Judge(old, @new, changes),
            Similarity = Similarity(ops),
            Fallbacks = script.Fallbacks,
            AllChanges = changes,
            Ops = ops,
        };
    }

    private static Verdict Judge(ComparisonSide old, ComparisonSide @new, IReadOnlyList<Change> changes)
    {
        var sameBytes = old.Sha256 is null || @new.Sha256 is null
            ? changes.Count == 0 && old.Paper.Art == @new.Paper.Art
            : old.Sha256 == @new.Sha256;
        if (sameBytes && changes.Count == 0)
        {
            return Verdict.Identical;
        }

        var highest = changes.Count == 0 ? Severity.Layout : changes.Max(c => c.Severity);
        return Verdict.Layout + (int)highest;
    }

    private static double Similarity(List<TextOp> ops)
    {
        long equal = 0;
        long all = 0;
        foreach (var op in ops)
        {
            equal += op.Op == TextOpKind.Equal ? op.Old.Length + op.New.Length : 0;
            all += op.Old.Length + op.New.Length;
        }

        return all == 0 ? 1 : Math.Round((double)equal / all, 4);
    }

    private static ComparedPaper Facts(ComparisonSide side, string text) => new(
        side.Ref,
        side.Paper.Art,
        side.Sha256,
        Digest(text),
        side.Paper.Dokumentnummer,
        side.Paper.Titel);

    private static string Digest(string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var digest = SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(digest);
    }
}
