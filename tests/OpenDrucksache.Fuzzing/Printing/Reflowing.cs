using System.Text;

namespace OpenDrucksache.Fuzzing.Printing;

/// <summary>A paper as converters give it: blank lines between paragraphs, a list dash before sections, brackets around addresses.</summary>
internal static class Reflowing
{
    private const int LeastTorn = 300;

    public static string Print(Paper paper, Measure measure)
    {
        var random = new Random(measure.Seed);
        var parts = new List<string>();
        foreach (var paragraph in paper.Paragraphs)
        {
            var text = Bracketed((Prefix(paragraph) is var prefix && prefix.Length > 0 ? prefix : "") + paragraph.Text);
            var tear = paragraph.Kind is ParagraphKind.Paragraph && text.Length > LeastTorn && random.Next(12) == 0 ? Tear(text) : 0;
            parts.AddRange(tear > 0 ? [text[..tear], text[(tear + 1)..]] : [text]);
        }

        if (measure.Vorab)
        {
            parts.Add("Vorabfassung – wird durch die lektorierte Fassung ersetzt.");
        }

        return string.Join("\n\n", parts);
    }

    private static string Prefix(Paragraph paragraph)
    {
        if (paragraph.Marker is not { } marker || paragraph.Kind == ParagraphKind.Footnote || marker[0] is '–' or '-')
        {
            return "";
        }

        return char.IsAsciiLetterUpper(marker[0]) && marker.Length < 4 ? "- " : " ";
    }

    /// <summary>A space in the middle of a sentence, before a small letter.</summary>
    private static int Tear(string text)
    {
        for (var at = text.Length / 2; at < text.Length - 100; at++)
        {
            if (text[at] == ' ' && char.IsLower(text[at + 1]) && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 2]))
            {
                return at;
            }
        }

        return 0;
    }

    private static string Bracketed(string text)
    {
        var all = new StringBuilder(text.Length);
        foreach (var (word, i) in text.Split(' ').Select((word, i) => (word, i)))
        {
            all.Append(i > 0 ? " " : "");
            var from = word.IndexOf("https://", StringComparison.Ordinal);
            var end = word.TrimEnd('.', ',', ';', ')', '“').Length;
            all.Append(from >= 0 && end > from && !word.Contains('<') && !word.Contains('>') ? $"{word[..from]}<{word[from..end]}>{word[end..]}" : word);
        }

        return all.ToString();
    }
}
