namespace OpenDrucksache.Reading.People;

/// <summary>The lines of signatures → persons: "Heidi X, Sören Y und Fraktion", one name a line, a name and its office.</summary>
internal static class Signatures
{
    private const string AndFraktion = " und Fraktion";

    private static readonly string[] Offices =
        ["Vorsitz", "vorsitz", "Berichterstatter", "Obmann", "Obfrau", "Präsident", "Präsidentin", "Vizepräsident", "Bundeskanzler", "Der Bundeskanzler", "Die Bundeskanzlerin", "Bundesminister"];

    private static readonly string[] Bodies = ["Der ", "Die ", "Das ", "und Fraktion", "Für ", "für "];

    public static List<Person> Read(IEnumerable<string> lines)
    {
        var persons = new List<Person>();
        foreach (var line in lines)
        {
            if (IsOffice(line))
            {
                if (persons.Count > 0 && persons[^1].Funktion is null && persons[^1].Name.Length > 0)
                {
                    persons[^1] = persons[^1] with { Funktion = line };
                }
                else
                {
                    persons.Add(new Person("") { Funktion = line });
                }
            }
            else if (Array.Exists(Bodies, body => line.StartsWith(body, StringComparison.Ordinal)))
            {
                persons.Add(new Person("") { Funktion = line });
            }
            else
            {
                var withFraktion = line.EndsWith(AndFraktion, StringComparison.Ordinal);
                var names = withFraktion ? line[..^AndFraktion.Length] : line;
                persons.AddRange(Lists.Split(names).Select(Names.Read).Select(p => withFraktion ? p with { Funktion = "und Fraktion" } : p));
            }
        }

        return persons;
    }

    private static bool IsOffice(string line) => Array.Exists(Offices, office => line.Contains(office, StringComparison.Ordinal));
}
