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

        return line.StartsWith("und ") || before[^1] is ',' or '-' || before.EndsWith(" und") || LastName.Words(before) < 2;
    }

    private static bool AreNames(ReadOnlySpan<char> line)
    {
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (!word.IsEmpty && !char.IsUpper(word[0]) && word[0] != '(' && !Affixes.IsOne(word, SmallWords))
            {
                return false;
            }
        }

        return line[^1] is not ('.' or ':' or ';') && !line.ContainsAnyInRange('0', '9');
    }
}
