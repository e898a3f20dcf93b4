using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Structure;

/// <summary>Lines in the front of a paper that end within a name: of a member, or of a body whose noun is still to come.</summary>
internal static class TornNames
{
    private static readonly string[] NoNames = ["der", "des", "Abgeordneten"];

    /// <summary>"… in der Parlamentarischen", "… für die Gemeinsame": the noun comes with the next line.</summary>
    public static bool EndWithAdjective(ReadOnlySpan<char> line)
    {
        var space = line.LastIndexOf(' ');
        var before = space < 0 ? default : line[..space];
        return before[(before.LastIndexOf(' ') + 1)..] is "der" or "die" or "das" or "des" or "dem" or "den" && (line.EndsWith("ische") || line.EndsWith("ischen") || line.EndsWith("same") || line.EndsWith("samen"));
    }

    /// <summary>Whether the last name of the line lacks its family name: "…, Karla Bauplan, Lars".</summary>
    public static bool EndIn(ReadOnlySpan<char> line) => (line.Contains(',') || line.Contains(" und ", StringComparison.Ordinal)) && LastName.Words(line, NoNames) < 2;
}
