namespace OpenDrucksache.Reading.Wrap;

/// <summary>What the end of a line says about the next one.</summary>
internal static class Endings
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Leading = new HashSet<string>(
    [
        "und", "oder", "sowie", "der", "die", "das", "des", "dem", "den", "ein", "eine", "einer", "eines", "einem", "einen",
        "zu", "zur", "zum", "von", "vom", "in", "im", "am", "an", "auf", "aus", "bei", "beim", "mit", "nach", "für", "über",
        "unter", "durch", "gegen", "ohne", "um", "als", "wie", "dass", "ob", "Dr.", "Prof.", "Nr.", "Nummer", "Artikel", "Absatz",
        "§", "§§", "bzw.", "vgl.", "Vgl.", "ca.", "u.", "z.", "S.", "Abs.", "Art.",
    ]).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a sentence, or an item of a list, may end here.</summary>
    public static bool IsSentenceEnd(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd("“”\"«‹)]*0123456789");
        return end.Length > 0 && end[^1] is '.' or '?' or '!' or ':' or ';' && !GoesOn(line);
    }

    /// <summary>Whether the line ends with a word or mark that needs another behind it.</summary>
    public static bool GoesOn(ReadOnlySpan<char> line)
    {
        if (line[^1] is ',' or '(' or '/' or '„')
        {
            return true;
        }

        return Leading.Contains(line[(line.LastIndexOf(' ') + 1)..]);
    }
}
