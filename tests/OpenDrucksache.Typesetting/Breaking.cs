namespace OpenDrucksache.Typesetting;

/// <summary>Breaks a text into lines no wider than a measure, hyphenating at "\-" and after printed hyphens.</summary>
internal static class Breaking
{
    private const string Soft = "\\-";

    public static IReadOnlyList<string> Lines(string text, Face face, double size, double measure)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' '))
        {
            var rest = word;
            while (!Fits(Join(line, Plain(rest))))
            {
                var (head, tail) = Split(rest, part => Fits(Join(line, part)));
                if (head is null && line.Length == 0)
                {
                    break;
                }

                lines.Add(head is null ? line : Join(line, head));
                (line, rest) = ("", tail);
            }

            line = Join(line, Plain(rest));
        }

        lines.Add(line);
        return lines;

        bool Fits(string candidate) => face.Width(candidate.Replace("^", "", StringComparison.Ordinal), size) <= measure;
    }

    private static string Join(string line, string word) => line.Length == 0 ? word : $"{line} {word}";

    private static string Plain(string word) => word.Replace(Soft, "", StringComparison.Ordinal);

    /// <summary>The longest part of the word that fits, its hyphen included, and what is left; no part if none fits.</summary>
    private static (string? Head, string Tail) Split(string word, Func<string, bool> fits)
    {
        for (var i = word.Length - 1; i > 1; i--)
        {
            var soft = i + 1 < word.Length && word.AsSpan(i, 2).SequenceEqual(Soft);
            var hard = !soft && word[i - 1] == '-' && word[i - 2] != '\\' && char.IsLetter(word[i - 2]);
            if (!soft && !hard)
            {
                continue;
            }

            var head = Plain(word[..i]) + (soft ? "-" : "");
            if (fits(head))
            {
                return (head, word[(soft ? i + 2 : i)..]);
            }
        }

        return (null, word);
    }
}
