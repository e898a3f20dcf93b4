using System.Security.Cryptography;
using System.Text;
using OpenDrucksache.Rendering;

namespace OpenDrucksache.Website.Layout;

/// <summary>
/// Names as parts of addresses: "Karoline Öttinger" → "karoline-oettinger". Only a–z, 0–9 and single hyphens, never empty, at most
/// 74 characters, and a pure function of the name: the address of a name never changes.
/// </summary>
internal static class Slug
{
    private const int Most = 60;

    /// <summary>The part of an address.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length + 8);
        var isWhole = true;
        foreach (var rune in Folded(name))
        {
            if (slug.Length >= Most)
            {
                isWhole = false;
                break;
            }

            isWhole &= Append(slug, rune);
        }

        var folded = slug.ToString().Trim('-');
        return isWhole && folded.Length > 0 ? folded : $"{folded}-{Digest(name)}".TrimStart('-');
    }

    /// <summary>The signs of a text in lower case, each in its plainest form; what acts or is no character is U+FFFD.</summary>
    public static StringRuneEnumerator Folded(string text)
    {
        var whole = text.AsSpan().IndexOfAnyExcept(Visible.Plain) < 0 ? text : string.Concat(text.EnumerateRunes().Select(rune => Visible.Acts(rune) ? Rune.ReplacementChar : rune));
        return whole.Normalize(NormalizationForm.FormKC).ToLowerInvariant().EnumerateRunes();
    }

    private static bool Append(StringBuilder slug, Rune rune)
    {
        if (Letters(rune) is { } letters)
        {
            slug.Append(letters);
            return true;
        }

        if (slug.Length > 0 && slug[^1] != '-')
        {
            slug.Append('-');
        }

        return !Rune.IsLetterOrDigit(rune) && rune != Rune.ReplacementChar;
    }

    /// <summary>The sign in a–z and 0–9; null where it has none.</summary>
    public static string? Letters(Rune rune) => rune.Value switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => rune.ToString(),
        'ä' => "ae",
        'ö' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        'æ' => "ae",
        'ø' => "oe",
        'ı' => "i",
        'ł' => "l",
        'đ' => "d",
        _ => rune.ToString().Normalize(NormalizationForm.FormD) is { Length: > 1 } apart && char.IsAsciiLetterLower(apart[0]) ? apart[..1] : null,
    };

    private static string Digest(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 6));
}
