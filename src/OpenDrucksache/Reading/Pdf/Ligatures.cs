namespace OpenDrucksache.Reading.Pdf;

/// <summary>Ligatures of a font → the letters they stand for.</summary>
internal static class Ligatures
{
    private static readonly string[] Letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    public static string Open(string value) => value is [>= '\uFB00' and <= '\uFB06' and var ligature] ? Letters[ligature - '\uFB00'] : value;
}
