using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>The last name of a list, "…, Karla Bauplan und Lars Beispiel": with fewer than two words it goes on in the next line.</summary>
internal static class LastName
{
    /// <summary>How many words it has, titles and these words aside.</summary>
    public static int Words(ReadOnlySpan<char> list, params string[] aside)
    {
        var and = list.LastIndexOf(" und ");
        var name = list[(Math.Max(list.LastIndexOf(','), and < 0 ? -1 : and + 4) + 1)..];
        var words = 0;
        foreach (var range in name.SplitAny(' ', '\n', '\r'))
        {
            words += name[range] is { IsEmpty: false } word && word[^1] != '.' && !Affixes.IsOne(word, aside) ? 1 : 0;
        }

        return words;
    }
}
