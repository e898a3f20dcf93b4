using CsCheck;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Tests.Comparing.Typing;

/// <summary>A figure, date, negation or duty that changes is never hidden under a weaker class, whatever else changes around it.</summary>
public sealed class WeightLawTests
{
    private static readonly string[] Words =
    [
        "Hafen", "Steg", "Brieftaube", "Gemeinde", "Beratung", "langsam", "gründlich", "Musterweg", "Ufer", "Boote", "prüfen", "ruhig", "Anleger",
        "Fahrplan", "Bank", "Papierkorb", "fliegen", "Regen", "Schläge", "trocken", "Plenum", "Herbst", "Protokoll", "und", "der", "im", "am",
    ];

    private static readonly (string Old, string New)[] Weighty =
    [
        ("12 Boote", "14 Boote"), ("fünf Stege", "sechs Stege"), ("am 3. Mai 2025", "am 4. Mai 2025"), ("01.02.2025", "01.03.2025"),
        ("ist nicht tief", "ist tief"), ("keine Bank", "eine Bank"), ("muss warten", "soll warten"), ("wird aufgefordert", "wird gebeten"),
        ("5,5 Prozent", "6,5 Prozent"), ("2 Millionen Euro", "2 Milliarden Euro"), ("ohne Gebühr", "mit Gebühr"),
        ("kann bleiben", "darf bleiben"), ("Ende 2026", "Ende 2027"),
    ];

    private static readonly Gen<string[]> Sentence = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[8, 40];

    private static readonly Gen<(Paper Old, Paper New)> Planted =
        from before in Sentence
        from behind in Sentence
        from other in Sentence
        from weighty in Gen.Int[0, Weighty.Length - 1].Select(i => Weighty[i])
        from share in Gen.Double[0, 0.4]
        from seed in Gen.Int
        from kind in Gen.Int[0, 5].Select(i => new[]
        {
            ParagraphKind.Paragraph, ParagraphKind.Item, ParagraphKind.Footnote, ParagraphKind.Heading, ParagraphKind.Quote, ParagraphKind.Table,
        }[i])
        from arrangement in Gen.Int[0, 4]
        select Pair(Text(before, weighty.Old, behind), Text(Reworded(before, share, seed), weighty.New, Reworded(behind, share, ~seed)), string.Join(' ', other), kind, arrangement);

    [Test]
    public void What_weighs_is_told_however_much_is_reworded_moved_split_or_merged() => Weighs(3_000);

    [Test]
    [Explicit]
    [Category("Long")]
    public void What_weighs_is_told_in_many_pairs() => Weighs(100_000);

    private static void Weighs(int pairs) => Planted.Sample(
        pair => Assert.That(
            Pairs.Compare(pair.Old, pair.New).Changes.Select(c => c.Severity),
            Does.Contain(Severity.Substantive),
            () => $"{ReadingText.Of(pair.Old)}\n→\n{ReadingText.Of(pair.New)}"),
        iter: pairs, threads: 1);

    private static string Text(string[] before, string weighty, string[] behind) => $"{string.Join(' ', before)} {weighty} {string.Join(' ', behind)}.";

    private static string[] Reworded(string[] words, double share, int seed)
    {
        var random = new Random(seed);
        return [.. words.Select(w => random.NextDouble() < share ? Words[random.Next(Words.Length)] : w)];
    }

    /// <summary>In place, moved behind another paragraph, split in two, merged with what follows, or alone.</summary>
    private static (Paper Old, Paper New) Pair(string old, string @new, string other, ParagraphKind kind, int arrangement)
    {
        var cut = @new.IndexOf(' ', @new.Length / 3);
        return arrangement switch
        {
            0 => (Of(kind, old, other), Of(kind, @new, other)),
            1 => (Of(kind, old, other, other + " immer"), Of(kind, other, other + " immer", @new)),
            2 => (Of(kind, old, other), Of(kind, @new[..cut], @new[(cut + 1)..], other)),
            3 => (Of(kind, old, other), Of(kind, $"{@new} {other}")),
            _ => (Of(kind, old), Of(kind, @new)),
        };
    }

    private static Paper Of(ParagraphKind kind, params string[] texts) =>
        new() { Paragraphs = [.. texts.Select(t => new Paragraph("", kind, null, t))] };
}
