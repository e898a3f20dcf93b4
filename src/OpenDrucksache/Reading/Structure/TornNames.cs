namespace OpenDrucksache.Reading.Structure;

/// <summary>Lines in the front of a paper that end within a name: of a member, or of a body whose noun is still to come.</summary>
internal static class TornNames
{
    /// <summary>"… in der Parlamentarischen", "… für die Gemeinsame": the noun comes with the next line.</summary>
    public static bool EndWithAdjective(ReadOnlySpan<char> line)
    {
        var space = line.LastIndexOf(' ');
        var before = space < 0 ? default : line[..space];
        return before[(before.LastIndexOf(' ') + 1)..] is "der" or "die" or "das" or "des" or "dem" or "den" && (line.EndsWith("ische") || line.EndsWith("ischen") || line.EndsWith("same") || line.EndsWith("samen"));
    }

    /// <summary>Whether the last name of the line lacks its family name: "…, Karla Bauplan, Lars".</summary>
    public static bool EndIn(ReadOnlySpan<char> line)
    {
        var and = line.LastIndexOf(" und ");
        if (and < 0 && !line.Contains(','))
        {
            return false;
        }

        var name = line[(Math.Max(line.LastIndexOf(','), and < 0 ? -1 : and + 4) + 1)..];
        var words = 0;
        foreach (var range in name.Split(' '))
        {
            words += name[range] is { IsEmpty: false } word && word[^1] != '.' && word is not ("der" or "des" or "Abgeordneten") ? 1 : 0;
        }

        return words < 2;
    }
}
