namespace OpenDrucksache.Cli;

/// <summary>What was probably meant by a word that is not known.</summary>
internal static class Nearest
{
    private const int LongestWord = 40;

    /// <summary>The known word that is fewest slips of the fingers away; null where none is near.</summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        if (word.Length > LongestWord)
        {
            return null;
        }

        var near = known.Where(one => one != word).Select(one => (Word: one, Slips: Slips(word, one))).Where(one => one.Slips <= Math.Max(1, Math.Min(word.Length, one.Word.Length) / 3)).ToList();
        return near.Count == 0 ? null : near.MinBy(one => one.Slips).Word;
    }

    /// <summary>As a sentence behind another; nothing where no word is near.</summary>
    public static string Question(string word, IEnumerable<string> known) => Of(word, known) is { } near ? $" Did you mean {near}?" : "";

    /// <summary>Letters added, left out, mistaken, or exchanged with their neighbour.</summary>
    private static int Slips(string one, string other)
    {
        var table = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                table[i, j] = (i, j) switch
                {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => Math.Min(
                        Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                        table[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1)),
                };
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[one.Length, other.Length];
    }
}
