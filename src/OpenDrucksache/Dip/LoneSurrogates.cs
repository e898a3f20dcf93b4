using System.Globalization;

namespace OpenDrucksache.Dip;

/// <summary>Escapes in JSON that are half a character: DIP cuts texts without looking, and no reader of JSON takes them.</summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    /// <summary>The JSON with U+FFFD in the place of each half; the same where there is none.</summary>
    public static ReadOnlyMemory<byte> Replaced(ReadOnlyMemory<byte> json)
    {
        if (json.Span.IndexOf("\\uD"u8) < 0 && json.Span.IndexOf("\\ud"u8) < 0)
        {
            return json;
        }

        var mended = json.ToArray();
        for (var at = 0; at < mended.Length; at++)
        {
            if (mended[at] != '\\')
            {
                continue;
            }

            var code = CodeAt(mended, at);
            if (char.IsHighSurrogate(code) && char.IsLowSurrogate(CodeAt(mended, at + EscapeLength)))
            {
                at += (2 * EscapeLength) - 1;
                continue;
            }

            if (char.IsSurrogate(code))
            {
                "FFFD"u8.CopyTo(mended.AsSpan(at + 2));
            }

            at++;
        }

        return mended;
    }

    /// <summary>The code unit that is escaped here; NUL where none is.</summary>
    private static char CodeAt(byte[] json, int at) =>
        at + EscapeLength <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? (char)code : '\0';
}
