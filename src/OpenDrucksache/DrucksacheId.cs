using System.Diagnostics.CodeAnalysis;

namespace OpenDrucksache;

/// <summary>
/// What the archive calls a Drucksache: its Dokumentnummer ("21/8376"), or, for a document that carries none,
/// "unnumbered/" and the first 12 hex digits of its sha256.
/// </summary>
public readonly record struct DrucksacheId : IComparable<DrucksacheId>
{
    private const string UnnumberedPrefix = "unnumbered/";
    private const int UnnumberedDigits = 12;

    private readonly string? _digits;

    private DrucksacheId(Dokumentnummer? number, string? digits)
    {
        Dokumentnummer = number;
        _digits = digits;
    }

    /// <summary>The number; null for an unnumbered paper.</summary>
    public Dokumentnummer? Dokumentnummer { get; }

    /// <summary>The id of a numbered Drucksache.</summary>
    public static DrucksacheId Of(Dokumentnummer number) => new(number, null);

    /// <summary>The id of a document without a number, from its sha256 in lower-case hex.</summary>
    /// <exception cref="ArgumentException">The digest is shorter than 12 digits or no lower-case hex.</exception>
    public static DrucksacheId Unnumbered(string sha256) =>
        sha256.Length >= UnnumberedDigits && IsHex(sha256)
            ? new(null, sha256[..UnnumberedDigits])
            : throw new ArgumentException($"'{sha256}' is no sha256 in lower-case hex", nameof(sha256));

    /// <summary>Reads "21/8376" or "unnumbered/0123456789ab"; false where the text is anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DrucksacheId id)
    {
        id = default;
        if (OpenDrucksache.Dokumentnummer.TryParse(text, out var number))
        {
            id = Of(number);
            return true;
        }

        var digits = text?.StartsWith(UnnumberedPrefix, StringComparison.Ordinal) == true ? text[UnnumberedPrefix.Length..] : "";
        if (digits.Length != UnnumberedDigits || !IsHex(digits))
        {
            return false;
        }

        id = new DrucksacheId(null, digits);
        return true;
    }

    /// <summary>Numbered papers by number, then the unnumbered ones by digest.</summary>
    public int CompareTo(DrucksacheId other) => (Dokumentnummer, other.Dokumentnummer) switch
    {
        ({ } a, { } b) => a.CompareTo(b),
        ({ }, null) => -1,
        (null, { }) => 1,
        _ => string.CompareOrdinal(_digits, other._digits),
    };

    /// <summary>The id as text, the form that <see cref="TryParse"/> reads.</summary>
    public override string ToString() => Dokumentnummer?.ToString() ?? UnnumberedPrefix + _digits;

    private static bool IsHex(string text) => text.All(char.IsAsciiHexDigitLower);
}
