namespace OpenDrucksache.Reading.Text;

/// <summary>The code page of older Word texts: Latin-1 with typographic marks at 0x80 to 0x9F.</summary>
internal static class Windows1252
{
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public static string Decode(ReadOnlySpan<byte> bytes) => string.Create(bytes.Length, bytes, static (text, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            text[i] = from[i] is >= 0x80 and <= 0x9F ? Upper[from[i] - 0x80] : (char)from[i];
        }
    });
}
