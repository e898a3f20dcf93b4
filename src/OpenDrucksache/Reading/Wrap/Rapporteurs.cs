using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>The heading of a report, over one line or more: "Bericht der Abgeordneten Ada Muster, Ben Beispiel und Cora Probe".</summary>
internal static class Rapporteurs
{
    public const int LongestHeading = 400;

    private const int LongestLine = 140;

    private static readonly string[] Starts = ["Bericht der Abgeordneten ", "Bericht des Abgeordneten "];

    private static readonly string[] SmallWords = ["und", "von", "van", "de", "der", "den", "zu", "vom", "h.", "c."];

    public static bool Begin(ReadOnlySpan<char> line) => Affixes.StartsWithOne(line, Starts);

    /// <summary>Whether the names go on with a line: the last of them is still to come, or is torn.</summary>
    public static bool GoOn(ReadOnlySpan<char> before, ReadOnlySpan<char> line)
    {
        before = before.TrimEnd();
        if (before.Length > LongestHeading || line.Length > LongestLine || Label.TryRead(line, out _) || !AreNames(line))
        {
            return false;
        }

        var and = before.LastIndexOf(" und ");
        return line.StartsWith("und ") || before[^1] is ',' or '-' || before.EndsWith(" und")
            || CountWords(before[(Math.Max(before.LastIndexOf(','), and < 0 ? -1 : and + 4) + 1)..]) < 2;
    }

    private static bool AreNames(ReadOnlySpan<char> line)
    {
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (!word.IsEmpty && !char.IsUpper(word[0]) && word[0] != '(' && Array.IndexOf(SmallWords, word.ToString()) < 0)
            {
                return false;
            }
        }

        return line[^1] is not ('.' or ':' or ';') && !line.ContainsAnyInRange('0', '9');
    }

    /// <summary>The words of a name, titles aside.</summary>
    private static int CountWords(ReadOnlySpan<char> name)
    {
        var count = 0;
        foreach (var range in name.SplitAny(' ', '\n', '\r'))
        {
            count += name[range] is { IsEmpty: false } word && word[^1] != '.' ? 1 : 0;
        }

        return count;
    }
}
