using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace OpenDrucksache.Rendering;

/// <summary>Escapes in JSON what must be, and the signs that act on a terminal or turn the direction of text; umlauts stay umlauts.</summary>
internal sealed class HarmlessJson : JavaScriptEncoder
{
    private const int EscapedUnit = 6;

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => 2 * EscapedUnit;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) =>
        UnsafeRelaxedJsonEscaping.WillEncode(unicodeScalar) || Visible.Acts(new Rune(unicodeScalar));

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var rest = new ReadOnlySpan<char>(text, textLength);
        var first = UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncode(text, textLength);
        var acting = Visible.FirstActing(first < 0 ? rest : rest[..first]);
        return acting < 0 ? first : acting;
    }

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        if (UnsafeRelaxedJsonEscaping.WillEncode(unicodeScalar))
        {
            return UnsafeRelaxedJsonEscaping.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
        }

        Span<char> units = stackalloc char[2];
        units = units[..new Rune(unicodeScalar).EncodeToUtf16(units)];
        numberOfCharactersWritten = 0;
        var output = new Span<char>(buffer, bufferLength);
        foreach (var unit in units)
        {
            if (!output[numberOfCharactersWritten..].TryWrite(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}", out var written))
            {
                numberOfCharactersWritten = 0;
                return false;
            }

            numberOfCharactersWritten += written;
        }

        return true;
    }
}
