using OpenDrucksache.Reading.Structure;
using OpenDrucksache.Reading.Text;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.People;

/// <summary>The lines of a Wahlvorschlag below its title: which Fraktion proposes, heads of columns and groups, and names, one or two a line.</summary>
internal static class Proposals
{
    /// <summary>DIP's <c>drucksachetyp</c> of such a paper.</summary>
    public const string Typ = "Wahlvorschlag";

    private const int LongestHead = 110;
    private const int MostWords = 12;

    private static readonly string[] Fraktionsstarts = ["Fraktion der ", "Fraktion Die ", "Fraktion DIE ", "Fraktion BÜNDNIS", "Gruppe "];
    private static readonly string[] Groups =
    [
        "Mitglieder", "Mitglied", "Ordentliche Mitglieder", "Ordentliches Mitglied", "Stellvertretende Mitglieder", "Stellvertretendes Mitglied",
        "Stellvertretung", "Stellvertreter", "Stellvertreterin", "Stellvertreterinnen", "Vertreterinnen", "Vertreterin", "Vertreter",
    ];

    /// <summary>Whether the title ends above the line.</summary>
    public static bool Begin(ReadOnlySpan<char> line, ReadOnlySpan<char> above) =>
        !Endings.GoesOn(above) && (IsHead(line) || IsName(line) || line.StartsWith("Die Fraktion") || line.Contains(" schlägt ", StringComparison.Ordinal));

    /// <summary>The Fraktion whose proposals stand below the line; null where it is no such head.</summary>
    public static string? Fraktion(ReadOnlySpan<char> line) => line.Length > LongestHead || !Affixes.StartsWithOne(line, Fraktionsstarts) || line[^1] is '.' or ',' ? null
        : Fraktionen.LongestEnd(line) ?? line[(line.IndexOf(' ') + 1)..].ToString();

    /// <summary>Whether the line is the head of two columns: "Mitglieder Stellvertretung".</summary>
    public static bool IsOfColumns(ReadOnlySpan<char> line) => IsOfGroup(line) && line[1..].Contains("Stellvertret", StringComparison.Ordinal);

    /// <summary>Whether the line is a head of any of these kinds.</summary>
    public static bool IsHead(ReadOnlySpan<char> line) => Fraktion(line) is not null || IsOfGroup(line);

    /// <summary>Which of the lines stand alone, in front of the place and the date.</summary>
    public static bool[] Lines(string text, IReadOnlyList<Line> lines, int from)
    {
        var alone = new bool[lines.Count];
        var end = from;
        while (end < lines.Count && !Cues.IsPlaceDate(lines[end].In(text)))
        {
            end++;
        }

        var below = true;
        for (var i = end - 1; i >= from; i--)
        {
            var line = lines[i].In(text);
            var above = i > from ? lines[i - 1].In(text) : default;
            below = alone[i] = IsHead(line) ? below : IsName(line) && (above.IsEmpty || above[^1] == ',' || !Endings.GoesOn(above));
        }

        return alone;
    }

    /// <summary>Whether the line is a name, or two in columns: words with capitals, titles and what stands before a family name, and nothing else.</summary>
    public static bool IsName(ReadOnlySpan<char> line)
    {
        var (words, names, last) = (0, 0, ' ');
        var place = false;
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word.IsEmpty)
            {
                continue;
            }

            place |= word[0] == '(' && names > 1;
            var kind = place ? 'p' : Names.IsParticle(word, last == 'v') ? 'v' : word[^1] == '.' ? 't' : IsCapital(word) ? 'n' : ' ';
            if (kind == ' ' || ++words > MostWords || (kind == 'v' && names == 0))
            {
                return false;
            }

            names += kind == 'n' ? 1 : 0;
            place &= word[^1] != ')';
            last = kind;
        }

        return names > 1 && !place && last is 'n' or 'p';
    }

    private static bool IsOfGroup(ReadOnlySpan<char> line)
    {
        foreach (var group in Groups)
        {
            if (line.StartsWith(group, StringComparison.Ordinal) && (line.Length == group.Length || line[group.Length] == ' '))
            {
                return line.Length <= LongestHead && line[^1] is not ('.' or ';' or ',');
            }
        }

        return false;
    }

    private static bool IsCapital(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsUpper(word[0]))
        {
            return false;
        }

        foreach (var c in word)
        {
            if (!char.IsLetter(c) && c is not ('-' or '’' or '\''))
            {
                return false;
            }
        }

        return word.ContainsAnyInRange('a', 'z');
    }
}
