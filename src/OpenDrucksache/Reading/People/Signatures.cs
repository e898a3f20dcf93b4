namespace OpenDrucksache.Reading.People;

/// <summary>The lines of signatures → persons: "Heidi X, Sören Y und Fraktion", or one name a line.</summary>
internal static class Signatures
{
    private const string AndFraktion = " und Fraktion";

    public static List<Person> Read(IEnumerable<string> lines)
    {
        var persons = new List<Person>();
        foreach (var line in lines)
        {
            if (line is "und Fraktion" || line.StartsWith("Die Fraktion", StringComparison.Ordinal))
            {
                persons.Add(new Person("") { Funktion = line });
                continue;
            }

            var withFraktion = line.EndsWith(AndFraktion, StringComparison.Ordinal);
            var names = withFraktion ? line[..^AndFraktion.Length] : line;
            persons.AddRange(Lists.Split(names).Select(Names.Read).Select(p => withFraktion ? p with { Funktion = "und Fraktion" } : p));
        }

        return persons;
    }
}
