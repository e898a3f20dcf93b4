using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OpenDrucksache;

/// <summary>
/// The number of a Drucksache of the Bundestag as DIP spells it (<c>dokumentnummer</c>): "21/8376".
/// A "(neu)" is not part of it: DIP's number of "Drucksache 21/309 (neu)" is "21/309".
/// </summary>
/// <param name="Wahlperiode">The electoral term, 1 to 99.</param>
/// <param name="Nummer">The running number in the term, 1 to 999,999.</param>
public readonly record struct Dokumentnummer(int Wahlperiode, int Nummer) : IComparable<Dokumentnummer>
{
    /// <summary>Reads "21/8376"; false where the text is anything else, leading zeros included.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Dokumentnummer number) =>
        TryParse(text.AsSpan(), out number);

    /// <inheritdoc cref="TryParse(string?, out Dokumentnummer)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Dokumentnummer number)
    {
        number = default;
        var slash = text.IndexOf('/');
        if (slash < 0 || !TryPart(text[..slash], 2, out var wahlperiode) || !TryPart(text[(slash + 1)..], 6, out var nummer))
        {
            return false;
        }

        number = new Dokumentnummer(wahlperiode, nummer);
        return true;
    }

    /// <summary>Reads "21/8376".</summary>
    /// <exception cref="FormatException">The text is no such number.</exception>
    public static Dokumentnummer Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is no Dokumentnummer such as 21/8376");

    /// <inheritdoc/>
    public int CompareTo(Dokumentnummer other) =>
        (Wahlperiode, Nummer).CompareTo((other.Wahlperiode, other.Nummer));

    /// <summary>The number as DIP spells it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Wahlperiode}/{Nummer}");

    private static bool TryPart(ReadOnlySpan<char> digits, int most, out int value)
    {
        value = 0;
        return digits.Length >= 1 && digits.Length <= most && digits[0] != '0'
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
