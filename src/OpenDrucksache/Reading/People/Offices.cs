namespace OpenDrucksache.Reading.People;

/// <summary>The offices in which papers are signed and questions answered.</summary>
internal static class Offices
{
    private static readonly string[] Words =
    [
        "Vorsitz", "vorsitz", "Berichterstatter", "Obmann", "Obfrau", "Präsident", "präsident", "Bundeskanzler", "Bundesminister", "Staatsminister",
        "Staatssekretär", "Delegationsleiter", "Schriftführer", "Bundesbeauftragte", "Wehrbeauftragte",
    ];

    /// <summary>With what an office begins that stands above the name: "Die Bundesministerin der Finanzen".</summary>
    private static readonly string[] Heads =
        ["Bundeskanzler", "Bundesminister", "Staatsminister", "Staatssekretär", "Parlamentarische", "Präsident", "Vizepräsident", "Bundesbeauftragte", "Wehrbeauftragte", "Chef des Bundeskanzleramtes", "Beauftragte der Bundesregierung"];

    private static readonly string[] SmallWords = ["der", "des", "für", "und", "im", "in", "von", "beim", "zur"];

    private static readonly (string Genitive, string Office)[] Answering =
    [
        ("des Parlamentarischen Staatssekretärs ", "Parlamentarischer Staatssekretär"), ("der Parlamentarischen Staatssekretärin ", "Parlamentarische Staatssekretärin"),
        ("des Staatssekretärs ", "Staatssekretär"), ("der Staatssekretärin ", "Staatssekretärin"), ("des Staatsministers ", "Staatsminister"),
        ("der Staatsministerin ", "Staatsministerin"), ("des Chefs des Bundespresseamts ", "Chef des Bundespresseamts"), ("des Bundesministers ", "Bundesminister"), ("der Bundesministerin ", "Bundesministerin"),
    ];

    public static bool In(string line) => Array.Exists(Words, word => line.Contains(word, StringComparison.Ordinal));

    public static bool Begins(string line) =>
        (line.StartsWith("Der ", StringComparison.Ordinal) || line.StartsWith("Die ", StringComparison.Ordinal))
        && Array.Exists(Heads, head => line.AsSpan(4).StartsWith(head, StringComparison.Ordinal));

    /// <summary>The office in the head of a letter, however it is set: "BUNDESREPUBLIK DEUTSCHLAND DIE BUNDESMINISTERIN DER FINANZEN"; null for none.</summary>
    public static string? InHead(string line)
    {
        if (line[^1] is '.' or ',' or ':' or ';')
        {
            return null;
        }

        foreach (var head in Heads)
        {
            var at = line.IndexOf(head, StringComparison.OrdinalIgnoreCase);
            var article = at < 4 ? default : line.AsSpan(at - 4, 4);
            if (article is "Der " or "Die " or "DER " or "DIE " && (at == 4 || line[at - 5] == ' '))
            {
                var place = line.IndexOf(" Berlin", at, StringComparison.Ordinal);
                return Spelled(place < 0 ? line[at..] : line[at..place]);
            }
        }

        return null;
    }

    /// <summary>"BUNDESMINISTERIN DER FINANZEN" → "Bundesministerin der Finanzen".</summary>
    private static string Spelled(string office) => office.Any(char.IsLower) ? office
        : string.Join(' ', office.ToLowerInvariant().Split(' ').Select(word => SmallWords.Contains(word) || word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>The offices that stand beside each other on one line: "Vorsitzender Berichterstatter"; the line itself where it is one office.</summary>
    public static List<string> Columns(string line)
    {
        var columns = new List<string>();
        var ended = false;
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (ended && word is "und" or "der" or "des" or "für" or "im" or "in" or "von")
            {
                return [line];
            }

            if (columns.Count == 0 || ended)
            {
                columns.Add(word);
            }
            else
            {
                columns[^1] += " " + word;
            }

            ended = In(word);
        }

        return ended ? columns : [line];
    }

    /// <summary>"des Staatssekretärs Ben Beispiel" → his name and "Staatssekretär"; null for anything else.</summary>
    public static (string Name, string Office)? InGenitive(string text)
    {
        foreach (var (genitive, office) in Answering)
        {
            if (text.StartsWith(genitive, StringComparison.Ordinal))
            {
                return (text[genitive.Length..].Trim(), office);
            }
        }

        return null;
    }
}
