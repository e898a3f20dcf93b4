using CsCheck;

namespace OpenDrucksache.Tests.Comparing;

/// <summary>Pairs with an edit in one paragraph, and the same pairs with another paragraph split alike on both sides.</summary>
internal static class Noise
{
    private static readonly string[] Words =
        ["Hafen", "Steg", "Boote", "liegen", "ruhig", "am", "Ufer", "und", "warten", "auf", "Regen", "im", "Herbst", "der", "Plan", "bleibt"];

    private static readonly Gen<string> Sentence =
        Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[12, 30].Select(w => string.Join(' ', w) + ".");

    public static readonly Gen<(Paper Old, Paper New, Paper NoisyOld, Paper NoisyNew)> Pair =
        from first in Sentence
        from second in Sentence
        from third in Sentence
        from cut in Gen.Double[0.3, 0.7]
        from edit in Gen.Int[0, 3].Select(i => new[] { "Hafen", "nicht tief", "12 Boote", "Uferr" }[i])
        let edited = third.Insert(third.IndexOf(' ', StringComparison.Ordinal), " " + edit)
        let at = first.IndexOf(' ', (int)(first.Length * cut))
        select (
            Of(first, second, third), Of(first, second, edited), Of(first[..at], first[(at + 1)..], second, third),
            Of(first[..at], first[(at + 1)..], second, edited));

    private static Paper Of(params string[] texts) =>
        new() { Paragraphs = [.. texts.Select(t => new Paragraph("", ParagraphKind.Paragraph, null, t))] };
}
