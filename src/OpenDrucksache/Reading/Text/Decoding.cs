using System.Buffers;
using System.Text;

namespace OpenDrucksache.Reading.Text;

/// <summary>Bytes → text in NFC. UTF-8 is expected; UTF-16 with its mark and Windows-1252 are recognised and said.</summary>
internal static class Decoding
{
    /// <summary>The most bytes that the text of a paper may have: that of ten thousand pages. Reading takes ten times as much memory, the account of its characters twenty-five times.</summary>
    public const int MostBytes = 32 << 20;

    /// <summary>What controls something other than lines and columns.</summary>
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f' or '\v' or '\u0085'))]);

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlySpan<byte> bytes, ICollection<string> warnings)
    {
        if (bytes.Length > MostBytes)
        {
            throw new TroubleException($"not readable: it has {(bytes.Length >> 20) + 1} MiB, and no text of a paper has more than {MostBytes >> 20}. Give one paper at a time");
        }

        var text = Compose(Characters(bytes, warnings));
        if (text.AsSpan().Trim().IsEmpty)
        {
            throw new TroubleException("not readable: it is empty. Capture the paper again");
        }

        return text;
    }

    private static string Characters(ReadOnlySpan<byte> bytes, ICollection<string> warnings)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            warnings.Add("The bytes are UTF-16 and were read as such.");
            return RefuseRubbish((bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]));
        }

        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            bytes = bytes[3..];
        }

        if (bytes.Contains((byte)0))
        {
            throw Rubbish();
        }

        try
        {
            return RefuseRubbish(StrictUtf8.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            var text = RefuseRubbish(Windows1252.Decode(bytes));
            warnings.Add("The bytes are not UTF-8 and were read as Windows-1252.");
            return text;
        }
    }

    private static string RefuseRubbish(string text)
    {
        var controls = 0;
        for (var rest = text.AsSpan(); rest.IndexOfAny(Controls) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            controls++;
        }

        return controls > text.Length / 50 || text.Contains('\0') ? throw Rubbish() : text;
    }

    private static TroubleException Rubbish() =>
        new("not readable: it is neither text nor PDF. Give a PDF or a text of a Drucksache");

    private static string Compose(string text)
    {
        text = WithoutLoneSurrogates(text).Replace('\uFFFF', '\uFFFD').Replace('\uFFFE', '\uFFFD');

        return text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
    }

    private static string WithoutLoneSurrogates(string text)
    {
        var at = Lone(text, 0);
        if (at < 0)
        {
            return text;
        }

        var whole = text.ToCharArray();
        for (; at >= 0; at = Lone(text, at + 1))
        {
            whole[at] = '\uFFFD';
        }

        return new string(whole);
    }

    /// <summary>The first half of a pair, from this place on, that has no other half; -1 for none.</summary>
    private static int Lone(ReadOnlySpan<char> text, int from)
    {
        while (text[from..].IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var next)
        {
            from += next;
            if (from + 1 == text.Length || !char.IsSurrogatePair(text[from], text[from + 1]))
            {
                return from;
            }

            from += 2;
        }

        return -1;
    }
}
