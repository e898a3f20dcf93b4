using System.Text;

namespace OpenDrucksache.Tests.Reading.Pdf;

/// <summary>Damages a PDF in ways that discs, networks and malice do.</summary>
internal static class PdfMutation
{
    private static readonly string[] Words =
    [
        "/Kids [1 0 R]", "/Parent 3 0 R", "/Count 99999999", "/Length 999999999", "/Length -1", "/Prev 9", "/Filter /LZWDecode",
        "/Filter [/FlateDecode /FlateDecode]", "/FontMatrix [0 0 0 0 0 0]", "/Encrypt 1 0 R", "endobj", "stream", "endstream", "xref", "trailer",
        "startxref", "<<", ">>", "[", "]", "(", ")", "1e308", "-0", "0 0 0 0 0 0 cm", "/Fm0 Do", "BT", "ET", "q", "Q", "BI ID EI", "99999999999999999999",
        "/Rotate 45", "/MediaBox [0 0 0 0]", "/MediaBox [1e300 0 -1e300 5]", "1 0 R", "/Type /ObjStm", "/W [8 8 8]",
    ];

    public static byte[] Of(IReadOnlyList<byte[]> whole, Random random)
    {
        var bytes = whole[random.Next(whole.Count)].ToList();
        for (var steps = 1 + random.Next(6); steps > 0 && bytes.Count > 0; steps--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(7))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(bytes.Count - at, random.Next(2000)));
                    break;
                case 2:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 3:
                    var other = whole[random.Next(whole.Count)];
                    var from = random.Next(other.Length);
                    bytes.InsertRange(at, other.AsSpan(from, Math.Min(other.Length - from, random.Next(3000))).ToArray());
                    break;
                case 4:
                    bytes.InsertRange(at, Encoding.ASCII.GetBytes(" " + Words[random.Next(Words.Length)] + " "));
                    break;
                case 5:
                    Renumber(bytes, at, random);
                    break;
                default:
                    bytes[at] = (byte)random.Next(256);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Changes the next digit: references then lead elsewhere, lengths lie.</summary>
    private static void Renumber(List<byte> bytes, int at, Random random)
    {
        var digit = bytes.FindIndex(at, b => b is >= (byte)'0' and <= (byte)'9');
        if (digit >= 0)
        {
            bytes[digit] = (byte)('0' + random.Next(10));
        }
    }
}
