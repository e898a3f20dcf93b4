using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OpenDrucksache;

/// <summary>How one Fassung is cited: "21/8376@v2" is the second Fassung that was captured of Drucksache 21/8376.</summary>
/// <param name="Drucksache">The paper.</param>
/// <param name="Version">The number of the Fassung, from 1.</param>
public readonly record struct FassungRef(DrucksacheId Drucksache, int Version) : IComparable<FassungRef>
{
    /// <summary>Reads "21/8376@v2"; false where the text is anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out FassungRef reference)
    {
        reference = default;
        var at = text?.IndexOf("@v", StringComparison.Ordinal) ?? -1;
        if (at < 0 || !DrucksacheId.TryParse(text![..at], out var drucksache) || !TryParseVersion(text[(at + 1)..], out var version))
        {
            return false;
        }

        reference = new FassungRef(drucksache, version);
        return true;
    }

    /// <summary>Reads "v2", the short form behind the "@".</summary>
    public static bool TryParseVersion(ReadOnlySpan<char> text, out int version)
    {
        version = 0;
        return text.Length is >= 2 and <= 7 && text[0] == 'v' && text[1] is >= '1' and <= '9'
            && int.TryParse(text[1..], NumberStyles.None, CultureInfo.InvariantCulture, out version);
    }

    /// <summary>By paper, then by number of the Fassung.</summary>
    public int CompareTo(FassungRef other) =>
        (Drucksache, Version).CompareTo((other.Drucksache, other.Version));

    /// <summary>The citation, the form that <see cref="TryParse"/> reads.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Drucksache}@v{Version}");
}
