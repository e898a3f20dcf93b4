using System.Text;

namespace OpenDrucksache.Reading.Pdf;

/// <summary>What a font says a letter stands for → what the text says.</summary>
internal static class Letters
{
    private const string Unknown = "\uFFFD";

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Opens ligatures; null for a control character, U+FFFD for one of the private use area.</summary>
    public static string? Of(string value) => value switch
    {
        [>= '\uFB00' and <= '\uFB06' and var ligature] => Ligatures[ligature - '\uFB00'],
        ['\u00A0' or '\t' or '\n' or '\r'] => " ",
        [< ' ' or (>= '\u007F' and < '\u00A0') or '\u200B' or '\uFEFF'] or [] => null,
        [>= '\uE000' and <= '\uF8FF' and var own] => Symbol(own),
        _ => value,
    };

    /// <summary>A letter without a meaning: a bullet of a symbol font is known by custom, others are unknown.</summary>
    public static string? OfUnknown(string? value) => string.IsNullOrWhiteSpace(value) ? value is null ? Unknown : " " : Unknown;

    /// <summary>Whether a text says what was printed: spaces, ligatures and soft hyphens aside.</summary>
    public static bool Agree(string says, string printed) => Bare(says).Equals(Bare(printed), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('\u00AD' or '\uFEFF' or '-' or '\u2010')));

    /// <summary>Symbol and Wingdings lie at U+F000.</summary>
    private static string Symbol(char own) => own switch
    {
        '\uF0B7' or '\uF0A7' or '\uF06E' or '\uF076' => "•",
        '\uF02D' => "–",
        '\uF0E0' or '\uF0D8' => "→",
        '\uF020' => " ",
        _ => Unknown,
    };
}
