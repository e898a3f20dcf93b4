using OpenDrucksache.Reading.Structure;

namespace OpenDrucksache.Reading.People;

/// <summary>The block of authors → persons and Fraktionen: "der Abgeordneten A, B, … und der Fraktion X".</summary>
internal static class Authors
{
    private const int MostGroups = 64;

    public static Urheber Read(string? block)
    {
        if (block is null)
        {
            return Urheber.None;
        }

        var persons = new List<Person>();
        var fraktionen = new List<string>();
        var rest = block.AsSpan();
        for (var groups = 0; !rest.IsEmpty && groups < MostGroups; groups++)
        {
            var (from, word) = NextGroup(rest);
            if (from < 0)
            {
                break;
            }

            rest = rest[(from + word.Length)..];
            var (next, _) = NextGroup(rest);
            var group = (next < 0 ? rest : rest[..next]).Trim(" ,");
            if (word.Contains("Abgeordneten", StringComparison.Ordinal))
            {
                persons.AddRange(Lists.Split(group.ToString()).Select(Names.Read));
            }
            else
            {
                var named = FraktionenIn(group);
                named = named.Count > 0 ? named : Unknown(group.ToString(), word);
                fraktionen.AddRange(named);
                if (named.Count == 1)
                {
                    persons = [.. persons.Select(p => p.Fraktion is null ? p with { Fraktion = named[0] } : p)];
                }
            }

            rest = next < 0 ? default : rest[next..];
        }

        return new Urheber(persons, fraktionen, block);
    }

    private static (int At, string Word) NextGroup(ReadOnlySpan<char> text)
    {
        var best = (At: -1, Word: "");
        ReadOnlySpan<string> words = ["der Abgeordneten ", "des Abgeordneten ", "dem Abgeordneten ", "der Fraktionen ", "der Fraktion ", "der Gruppe "];
        foreach (var word in words)
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && (best.At < 0 || at < best.At))
            {
                best = (at, word);
            }
        }

        return best;
    }

    /// <summary>Fraktionen that no list has yet: the words behind "der Fraktion", unless they are too many to be a name.</summary>
    private static List<string> Unknown(string group, string word)
    {
        const int most = 60;
        var names = word == "der Fraktionen " ? Lists.Split(group) : [group];
        return [.. names.Select(name => name.StartsWith("der ", StringComparison.Ordinal) ? name[4..] : name).Where(name => name.Length is > 0 and <= most)];
    }

    private static List<string> FraktionenIn(ReadOnlySpan<char> group)
    {
        var named = new List<string>();
        for (var at = 0; at < group.Length; at++)
        {
            if ((at == 0 || group[at - 1] is ' ') && Fraktionen.LongestStart(group[at..]) is { } name)
            {
                named.Add(name);
                at += name.Length - 1;
            }
        }

        return named;
    }
}
