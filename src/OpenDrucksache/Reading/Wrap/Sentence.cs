namespace OpenDrucksache.Reading.Wrap;

/// <summary>Tells the first line of running text from one of a title.</summary>
internal static class Sentence
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = new HashSet<string>(
    [
        "Die", "Der", "Das", "Im", "In", "Am", "Seit", "Nach", "Laut", "Mit", "Bei", "Es", "Aus", "Auf", "Ein", "Eine", "Wie", "Für", "Als", "Zum",
        "Zur", "Wir", "Vor", "Durch", "Aufgrund", "Gemäß", "Unter", "Ende", "Anfang", "Medienberichten", "Während", "Diese", "Dieser", "Bereits",
        "Den", "Dem", "Um", "Von", "Vom", "Trotz", "Obwohl", "Angesichts", "Zwischen", "Über", "Beim", "Anlässlich", "Infolge", "Mitte",
    ]).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the line opens a sentence: with such a word, and goes on in small letters.</summary>
    public static bool Opens(ReadOnlySpan<char> line)
    {
        var space = line.IndexOf(' ');
        return space > 0 && line.Length > 60 && Openers.Contains(line[..space]);
    }
}
