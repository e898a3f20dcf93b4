using System.Collections.Frozen;

namespace OpenDrucksache.Comparing.People;

/// <summary>A printed name taken apart as far as telling persons apart needs it.</summary>
internal sealed record PersonName(string Given, string Family, string Plain)
{
    private static readonly FrozenSet<string> Titles = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Dr.", "Prof.", "Dr", "Prof", "h.", "c.", "h.c.", "mult.", "med.", "jur.", "phil.", "Dipl.-Ing.", "Freiherr", "Graf");

    /// <summary>Reads "Dr. Andrea Lübcke", "Michael Brand (Fulda)": titles and the place in brackets do not tell persons apart.</summary>
    public static PersonName Of(string printed)
    {
        var bracket = printed.IndexOf('(', StringComparison.Ordinal);
        var name = bracket > 0 ? printed[..bracket] : printed;
        string[] words = [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Titles.Contains(w))];
        var plain = string.Join(' ', words).ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal).Replace('-', ' ');
        return words.Length == 0 ? new("", "", plain) : new(words[0].ToLowerInvariant(), words[^1].ToLowerInvariant(), plain);
    }
}
