using OpenDrucksache.Reading.Structure;
using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.People;

/// <summary>A printed name → a person with its parts.</summary>
internal static class Names
{
    private static readonly string[] Titles = ["Dr.", "Prof.", "h.", "c.", "Dr.-Ing.", "Ing.", "Dipl.-Ing.", "mult.", "habil.", "rer.", "nat.", "med.", "jur.", "phil."];
    private static readonly string[] Particles = ["von", "van", "de", "der", "den", "vom", "zu", "zur", "Freiherr", "Graf", "Gräfin", "Freifrau", "Baron", "del", "di", "da", "la", "le", "ter", "dem", "und", "dos", "do", "el", "al"];

    /// <summary>What stands in such a row only behind another: "von der", "von und zu".</summary>
    private static readonly string[] Second = ["der", "den", "dem", "und"];

    public static bool IsTitle(string word) => Titles.Contains(word);

    /// <summary>Whether the word stands before a family name.</summary>
    /// <param name="word">The word.</param>
    /// <param name="behindOne">Whether such a word stands before it.</param>
    public static bool IsParticle(ReadOnlySpan<char> word, bool behindOne) => Affixes.IsOne(word, Particles) && (behindOne || !Affixes.IsOne(word, Second));

    public static Person Read(string name)
    {
        var rest = name;
        string? place = null;
        if (rest.EndsWith(')') && rest.LastIndexOf('(') is > 0 and var open)
        {
            place = rest[(open + 1)..^1];
            rest = rest[..open].TrimEnd();
        }

        var isFraktion = place is not null && Fraktionen.LongestStart(place) == place;
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = 0;
        while (first < words.Length && IsTitle(words[first]))
        {
            first++;
        }

        var particle = -1;
        for (var i = first + 1; i < words.Length - 1; i++)
        {
            if (Particles.Contains(words[i]))
            {
                particle = i;
                break;
            }
        }

        var last = particle < 0 ? words.Length - 1 : particle;
        var family = last;
        while (particle >= 0 && family < words.Length - 1 && Particles.Contains(words[family]))
        {
            family++;
        }

        return new Person(name)
        {
            Titel = Joined(words[..first]),
            Vorname = last > first ? Joined(words[first..last]) : null,
            Namenszusatz = particle < 0 ? null : Joined(words[particle..family]),
            Nachname = last < 0 || first >= words.Length ? null : Joined(words[Math.Max(family, first)..]),
            Wahlkreiszusatz = isFraktion ? null : place,
            Fraktion = isFraktion ? place : null,
        };
    }

    private static string? Joined(string[] words) => words.Length == 0 ? null : string.Join(' ', words);
}
