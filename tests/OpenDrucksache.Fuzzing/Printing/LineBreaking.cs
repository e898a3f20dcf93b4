namespace OpenDrucksache.Fuzzing.Printing;

/// <summary>A paragraph → its lines: at spaces, behind hyphens, in addresses behind slash or hyphen, in words between syllables.</summary>
internal static class LineBreaking
{
    private const int LeastRoom = 4;

    public static List<PrintedLine> Break(string text, int width, bool tears)
    {
        var lines = new List<PrintedLine>();
        var line = "";
        foreach (var whole in text.Split(' '))
        {
            var (word, address) = (whole, whole.Contains("://", StringComparison.Ordinal) || whole.Contains("www.", StringComparison.Ordinal));
            while (line.Length + (line.Length > 0 ? 1 : 0) + word.Length > width)
            {
                var room = width - line.Length - 1;
                var (at, end) = room < LeastRoom ? (0, LineEnd.Space) : Place(word, room, tears, address);
                if (at == 0 && line.Length == 0)
                {
                    break;
                }

                lines.Add(new PrintedLine(at == 0 ? line : Joined(line, word[..at]), at == 0 ? LineEnd.Space : end));
                (line, word) = ("", word[at..]);
            }

            line = Joined(line, word);
        }

        lines.Add(new PrintedLine(line, LineEnd.Last));
        return lines;
    }

    private static string Joined(string line, string word) => line.Length == 0 ? word : line + " " + word;

    private static (int At, LineEnd End) Place(string word, int room, bool tears, bool address)
    {
        for (var at = Math.Min(room, word.Length - 2); at >= 2; at--)
        {
            var hyphen = word[at - 1] == '-' && char.IsLetterOrDigit(word[at - 2]) && char.IsLetterOrDigit(word[at]);
            var slash = address && word[at - 1] == '/' && char.IsLetterOrDigit(word[at]) && char.IsLetterOrDigit(word[at - 2]);
            if (hyphen || slash)
            {
                return (at, LineEnd.Inside);
            }
        }

        return tears && !address && Syllables.Last(word, room - 1) is > 0 and var place ? (place, LineEnd.Torn) : (0, LineEnd.Space);
    }
}
