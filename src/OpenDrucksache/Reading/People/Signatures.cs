namespace OpenDrucksache.Reading.People;

/// <summary>The lines of signatures → persons: "Heidi X, Sören Y und Fraktion", one name a line, a name and its office, two columns of both.</summary>
internal sealed class Signatures
{
    private const string AndFraktion = " und Fraktion";

    private static readonly string[] Bodies = ["Der ", "Die ", "Das ", "und Fraktion", "Für ", "für "];

    private readonly List<Person> _persons = [];

    public static List<Person> Read(IEnumerable<string> lines)
    {
        var signatures = new Signatures();
        foreach (var line in lines)
        {
            signatures.Add(line);
        }

        return signatures._persons;
    }

    private void Add(string line)
    {
        if (GoesOn(line))
        {
            _persons[^1] = _persons[^1] with { Funktion = $"{_persons[^1].Funktion} {line}" };
        }
        else if (Offices.In(line))
        {
            AddOffice(line);
        }
        else if (Array.Exists(Bodies, body => line.StartsWith(body, StringComparison.Ordinal)))
        {
            _persons.Add(new Person("") { Funktion = line });
        }
        else
        {
            AddNames(line);
        }
    }

    /// <summary>Whether the line is the rest of an office or a body: "Amtierender Vorsitzender und" waits for it, "und Berichterstatterin" is it.</summary>
    private bool GoesOn(string line)
    {
        if (_persons is not [.., { Funktion: { } before } last] || before == AndFraktion.Trim() || line == AndFraktion.Trim())
        {
            return false;
        }

        var waits = before[^1] is ',' or '-' || before.EndsWith(" und", StringComparison.Ordinal);
        var rest = line.StartsWith("und ", StringComparison.Ordinal);
        return last.Name.Length > 0
            ? (waits || rest) && Offices.In(line)
            : waits || rest || (Array.Exists(Bodies, body => before.StartsWith(body, StringComparison.Ordinal)) && char.IsLower(before[before.LastIndexOf(' ') + 1]));
    }

    private void AddOffice(string line)
    {
        var comma = line.IndexOf(", ", StringComparison.Ordinal);
        if (comma > 0 && !Offices.In(line[..comma]) && line[..comma].Contains(' ', StringComparison.Ordinal))
        {
            _persons.Add(Names.Read(line[..comma]) with { Funktion = line[(comma + 2)..] });
        }
        else if (_persons is [.., { Funktion: null, Name.Length: > 0 } last])
        {
            var offices = Offices.Columns(line);
            var names = offices.Count > 1 ? Lists.Columns(last.Name, offices.Count) : [last.Name];
            _persons.RemoveAt(_persons.Count - 1);
            _persons.AddRange(names.Count == offices.Count
                ? names.Zip(offices, (name, office) => Names.Read(name) with { Funktion = office })
                : [last with { Funktion = line }]);
        }
        else
        {
            _persons.Add(new Person("") { Funktion = line });
        }
    }

    /// <summary>A word that stands alone is no name: it is what follows the signatures of a paper without more.</summary>
    private void AddNames(string line)
    {
        var withFraktion = line.EndsWith(AndFraktion, StringComparison.Ordinal);
        var names = Lists.Split(withFraktion ? line[..^AndFraktion.Length] : line).Select(Names.Read).ToList();
        if (names.Count == 1 && _persons is [.., { Name: "", Funktion: { } office }] && Offices.Begins(office))
        {
            _persons.RemoveAt(_persons.Count - 1);
            names[0] = names[0] with { Funktion = office };
        }

        if (names is [{ Titel: null, Vorname: null, Funktion: null }] && !withFraktion)
        {
            return;
        }

        _persons.AddRange(names.Select(p => withFraktion ? p with { Funktion = AndFraktion.Trim() } : p));
    }
}
