using CsCheck;
using OpenDrucksache.Comparing;
using OpenDrucksache.Tests.Comparing;

namespace OpenDrucksache.Tests.Rendering.Synopses;

/// <summary>Records to render: of compared pairs, of hostile papers, and raw ones whose ops cut anywhere.</summary>
internal static class Records
{
    public const string Hostile = "<script>alert(1)</script> & \"'\u0001\u001b[31m\u202Eabc\u0000\ufffe\ud83d\ude00 <!-- ]]> -->";

    private static readonly string[] Signs = ["\n", "\n\n", "a", " ", "b\n", "\U0001F600", "c\t", "\ud800"];

    /// <summary>What comparing random pairs of small papers gives.</summary>
    public static readonly Gen<Comparison> Compared = Pairs.Pair.Select(p => Pairs.Compare(p.Old, p.New));

    /// <summary>Random ops that are lossless but know no paragraphs, each edit a change of its own.</summary>
    public static readonly Gen<Comparison> Raw =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, Signs.Length - 1].Select(i => Signs[i]).Array[1, 4].Select(string.Concat)).Array[0, 12].Select(Of);

    public static Comparison OfTexts(string[] old, string[] @new) => Pairs.Compare(Paper(old), Paper(@new));

    private static Paper Paper(string[] paragraphs) =>
        new() { Paragraphs = [.. paragraphs.Select(p => new Paragraph("", ParagraphKind.Paragraph, null, p))] };

    private static Comparison Of((int Kind, string Text)[] steps)
    {
        var (old, @new, i, j) = ("", "", 0, 0);
        var ops = new List<TextOp>();
        var changes = new List<Change>();
        foreach (var (kind, text) in steps)
        {
            var op = (TextOpKind)kind;
            var length = ReadingText.CodePoints(text);
            var (di, dj) = (op == TextOpKind.Insert ? 0 : length, op == TextOpKind.Delete ? 0 : length);
            var change = op == TextOpKind.Equal ? null : Change(changes.Count + 1, op, text);
            if (change is not null)
            {
                changes.Add(change);
            }

            ops.Add(new TextOp(op, new TextRange(i, i + di), new TextRange(j, j + dj), change?.N));
            (old, @new) = (di > 0 ? old + text : old, dj > 0 ? @new + text : @new);
            (i, j) = (i + di, j + dj);
        }

        var paper = new ComparedPaper("paper", Art.Unbekannt, null, "", null, null);
        return new Comparison
        {
            Old = paper,
            New = paper,
            OldText = old,
            NewText = @new,
            Verdict = changes.Count > 0 ? Verdict.Notable : Verdict.Identical,
            Similarity = 0.5,
            Fallbacks = [],
            AllChanges = changes,
            Ops = ops,
        };
    }

    private static Change Change(int n, TextOpKind op, string text) => new()
    {
        N = n,
        Id = n.ToString("x12", System.Globalization.CultureInfo.InvariantCulture),
        Class = ChangeClass.Wording,
        Rule = "raw",
        Old = op == TextOpKind.Delete ? text : null,
        New = op == TextOpKind.Insert ? text : null,
        OldPath = op == TextOpKind.Delete ? "" : null,
        NewPath = op == TextOpKind.Insert ? "" : null,
        Context = ChangeContext.None,
    };
}
