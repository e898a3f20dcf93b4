using System.Text;

namespace OpenDrucksache.Benchmarks;

/// <summary>A thousand invented motions of 1 to 600 KB, most of them short, as DIP sets its text: what is measured where there are no real papers.</summary>
internal static class InventedPapers
{
    private const int Papers = 1000;
    private const int LineWidth = 90;

    private static readonly string[] Parts = ["Verkehr", "Haushalt", "Probe", "Wasser", "Bildung", "Hafen", "Boden", "Strom", "Raum", "Recht", "Arbeit", "Gesundheit", "Netz", "Wald", "Rand", "Zeit"];
    private static readonly string[] Ends = ["planung", "förderung", "gesetz", "mittel", "aufsicht", "ordnung", "bericht", "stelle", "vertrag", "weg", "ausbau", "kosten", "verfahren", "prüfung", "bedarf", "ziel"];
    private static readonly string[] Small = ["der", "die", "das", "und", "für", "mit", "auf", "soll", "muss", "wird", "nicht", "durch", "bis", "zum", "sowie", "über", "nach", "bei", "aus", "im"];

    /// <summary>Writes them into a folder of their own, the same every time.</summary>
    public static string Make()
    {
        var folder = Path.Combine(Path.GetTempPath(), "opendrucksache-invented-papers");
        Directory.CreateDirectory(folder);
        for (var n = 1; n <= Papers; n++)
        {
            File.WriteAllText(Path.Combine(folder, $"{n:0000}.txt"), Text(n));
        }

        return folder;
    }

    private static string Text(int number)
    {
        var random = new Random(number);
        var length = Math.Min(600_000, (int)(1_500 * Math.Exp(3.2 * Math.Abs(random.NextDouble() + random.NextDouble() - 0.4))) * (number % 100 == 0 ? 20 : 2));
        var text = new StringBuilder($"Deutscher Bundestag Drucksache 99/{number} \n99. Wahlperiode 01.02.2026 \nAntrag \nder Fraktion Die Probe \n{Word(random)} und {Word(random)} \nDer Bundestag wolle beschließen: \n");
        for (var item = 1; text.Length < length; item++)
        {
            Wrap(text, $"{item}. {Sentence(random)} {Sentence(random)}");
        }

        return text.Append("Berlin, den 1. Februar 2026 \nFraktion Die Probe \n").ToString();
    }

    private static string Sentence(Random random)
    {
        var words = Enumerable.Range(0, random.Next(8, 30)).Select(_ => random.Next(7) switch { 0 => $"{random.Next(1, 900)} Euro", < 4 => Word(random), _ => Small[random.Next(Small.Length)] });
        return $"Es {string.Join(' ', words)}.";
    }

    private static string Word(Random random) => Parts[random.Next(Parts.Length)] + Parts[random.Next(Parts.Length)].ToLowerInvariant() + Ends[random.Next(Ends.Length)];

    private static void Wrap(StringBuilder text, string paragraph)
    {
        var width = 0;
        foreach (var word in paragraph.Split(' '))
        {
            if (width + word.Length > LineWidth)
            {
                text.Append('\n');
                width = 0;
            }

            text.Append(word).Append(' ');
            width += word.Length + 1;
        }

        text.Append('\n');
    }
}
