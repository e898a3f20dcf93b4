using System.Text;

namespace OpenDrucksache.Fuzzing;

/// <summary>Makes a new input out of known ones: cuts, copies, flips, and throws in what has hurt readers before.</summary>
internal sealed class Mutator(IReadOnlyList<byte[]> seeds, Random random)
{
    private const int MostBytes = 8192;

    private static readonly byte[][] Snippets =
    [
        .. new[]
        {
            "V\norabfassung – w\nird durch die lektorierte Fassung ersetzt.\n", "Vorabfassung - wird durch die lektorierte Version ersetzt.",
            "\nDeutscher Bundestag Drucksache 99/1 \n99. Wahlperiode 01.01.2026 \n", "Drucksache 99/1 – 2 – Deutscher Bundestag – 99. Wahlperiode\n",
            "\nI. ", "\nII. ", "\n1. ", "\n2. ", "\na) ", "\naa) ", "\n– ", "\n- II. ", "\n 1. ", "-\n", " \n", "\n\n", "\f", "\r\n", "\t", "\u00AD", "\u00AD\n",
            "\n1 www.beispiel.invalid/a-\nb\n", "Heimat1 ", "\n* Eine Note.\n", "V o r b e m e r k u n g  d e r  F r a g e s t e l l e r\n", "B e g r ü n d u n g",
            "\nBegründung\n", "\nBerlin, den 7. Oktober 2025\n", "und Fraktion", "der Abgeordneten ", " und der Fraktion ", "Die Linke", "\nAntrag\n", "\nAntwort\n",
            "<https://beispiel.invalid/", ">", "(zu Drucksache 99/2) ", "– Drucksachen 99/3, 99/4 –\n", "ISSN 0722-8333", "Gesamtherstellung: H. Heenemann GmbH\n",
            ". . . . . . 12\n", "(((((((((", "))))))", "\uFEFF", "\u202F", "\u2028", "é", "😀", "\uFFFF", "ﬁ", "„", "“", "sicherheits-\noder ", " 31.\nDezember ",
        }.Select(Encoding.UTF8.GetBytes),
        [0x00], [0xC3], [0xE4, 0xF6, 0xFC], [0xED, 0xA0, 0x80], [0xFF, 0xFE], "%PDF-1.7\n"u8.ToArray(), [0x1A, 0x07],
    ];

    /// <summary>The next input.</summary>
    public byte[] Next()
    {
        var input = new List<byte>(Slice(seeds[random.Next(seeds.Count)], MostBytes / 2));
        for (var steps = 1 + random.Next(6); steps > 0; steps--)
        {
            Step(input);
        }

        return [.. input.Take(MostBytes)];
    }

    private void Step(List<byte> input)
    {
        var at = random.Next(input.Count + 1);
        switch (random.Next(8))
        {
            case 0 when input.Count > 0:
                input[random.Next(input.Count)] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                input.RemoveRange(at, random.Next(Math.Min(256, input.Count - at) + 1));
                break;
            case 2:
                input.InsertRange(at, Slice(seeds[random.Next(seeds.Count)], 1024));
                break;
            case 3:
                var snippet = Snippets[random.Next(Snippets.Length)];
                input.InsertRange(at, Enumerable.Repeat(snippet, 1 + random.Next(40)).SelectMany(s => s));
                break;
            case 4:
                input.RemoveRange(at, input.Count - at);
                break;
            default:
                input.InsertRange(at, Snippets[random.Next(Snippets.Length)]);
                break;
        }
    }

    private byte[] Slice(byte[] seed, int most)
    {
        var length = random.Next(Math.Min(most, seed.Length) + 1);
        var start = random.Next(3) == 0 ? random.Next(seed.Length - length + 1) : 0;
        return seed[start..(start + length)];
    }
}
