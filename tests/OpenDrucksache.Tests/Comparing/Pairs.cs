using System.Text;
using CsCheck;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Tests.Comparing;

/// <summary>Pairs of small invented papers: the second is made from the first by random edits, or is quite another one.</summary>
internal static class Pairs
{
    private static readonly string[] Words =
    [
        "der", "die", "und", "nicht", "muss", "soll", "5", "15,5", "Prozent", "2025", "Mai", "Bundesregierung", "Länder",
        "fordert", "„", "“", ",", ".", "§", "Artikel", "23", "GG", "https://beispiel.example/a", "\U0001F600", "E-Mail",
        "Ada Muster", "Ben Beispiel", "Dr.", "(Fulda)", "\u202E", "a\u0308x",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 12].Select(w => string.Join(' ', w));

    private static readonly Gen<Paragraph> Paragraph =
        from kind in Gen.Enum<ParagraphKind>()
        from marker in Gen.Int[0, 5].Select(i => new string?[] { null, null, "1.", "2.", "a)", "–" }[i])
        from path in Gen.Int[0, 4].Select(i => new[] { "", "I", "II.1", "II.2", "II.2.a" }[i])
        from text in Text
        select new Paragraph(path, kind, marker, marker is null ? text : $"{marker} {text}");

    public static readonly Gen<Paper> Paper =
        from paragraphs in Paragraph.Array[0, 9]
        select new Paper { Paragraphs = paragraphs };

    public static readonly Gen<(Paper Old, Paper New)> Pair =
        from old in Paper
        from other in Paper
        from seed in Gen.Int
        select (old, seed % 4 == 0 ? other : Edited(old, other, new Random(seed)));

    public static Comparison Compare(Paper old, Paper @new) =>
        Comparer.Compare(new ComparisonSide("old", old), new ComparisonSide("new", @new));

    private static Paper Edited(Paper old, Paper other, Random random)
    {
        var paragraphs = old.Paragraphs.ToList();
        for (var n = random.Next(4); n > 0 && paragraphs.Count > 0; n--)
        {
            var at = random.Next(paragraphs.Count);
            var paragraph = paragraphs[at];
            switch (random.Next(6))
            {
                case 0:
                    paragraphs.RemoveAt(at);
                    break;
                case 1 when other.Paragraphs.Count > 0:
                    paragraphs.Insert(at, other.Paragraphs[0]);
                    break;
                case 2:
                    paragraphs.RemoveAt(at);
                    paragraphs.Insert(random.Next(paragraphs.Count + 1), paragraph);
                    break;
                case 3 when at + 1 < paragraphs.Count:
                    paragraphs[at] = paragraph with { Text = $"{paragraph.Text} {paragraphs[at + 1].Text}" };
                    paragraphs.RemoveAt(at + 1);
                    break;
                default:
                    paragraphs[at] = paragraph with { Text = Reworded(paragraph.Text, random) };
                    break;
            }
        }

        return old with { Paragraphs = paragraphs };
    }

    private static string Reworded(string text, Random random)
    {
        var words = text.Split(' ').ToList();
        var at = random.Next(words.Count);
        words[at] = random.Next(3) switch
        {
            0 => new StringBuilder(words[at]).Append('x').ToString(),
            1 => Words[random.Next(Words.Length)],
            _ => words[at] + " " + Words[random.Next(Words.Length)],
        };
        return string.Join(' ', words);
    }
}
