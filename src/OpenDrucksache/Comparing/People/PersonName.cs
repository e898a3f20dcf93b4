using System.Text;
using OpenDrucksache.Comparing.Typing;

namespace OpenDrucksache.Comparing.People;

/// <summary>A printed name taken apart as far as telling persons apart needs it.</summary>
internal sealed record PersonName(string Given, string Family, string Plain)
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = new HashSet<string>(
        ["Dr.", "Prof.", "Dr", "Prof", "h.", "c.", "h.c.", "mult.", "med.", "jur.", "phil.", "Dipl.-Ing.", "Freiherr", "Graf"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The letters of the whole name; see <see cref="EditDistance.Letters"/>.</summary>
    public ulong Letters { get; } = EditDistance.Letters(Plain);

    /// <summary>Reads "Dr. Andrea Lübcke", "Michael Brand (Fulda)": titles and the place in brackets do not tell persons apart.</summary>
    public static PersonName Of(ReadOnlySpan<char> printed)
    {
        var bracket = printed.IndexOf('(');
        var name = bracket > 0 ? printed[..bracket] : printed;
        var plain = new StringBuilder(name.Length);
        var (given, family) = (default(Range), default(Range));
        foreach (var range in name.Split(' '))
        {
            if (name[range].IsEmpty || Titles.Contains(name[range]))
            {
                continue;
            }

            (given, family) = (plain.Length == 0 ? range : given, range);
            plain.Append(plain.Length == 0 ? "" : " ").Append(name[range]);
        }

        var lower = plain.ToString().ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal).Replace('-', ' ');
        return plain.Length == 0 ? new("", "", "") : new(Lower(name[given]), Lower(name[family]), lower);
    }

    private static string Lower(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant();
}
