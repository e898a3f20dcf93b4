using System.Globalization;

namespace OpenDrucksache.Archive;

/// <summary>What the files of a document are called in its object: those of the one that tells the Fassung, or of its n-th second witness.</summary>
/// <param name="Record">What was so at the capture.</param>
/// <param name="Dip">The record of DIP that came with it.</param>
/// <param name="Exchange">How the network brought it.</param>
/// <param name="Stem">The bytes, without the ending.</param>
internal sealed record DocumentNames(string Record, string Dip, string Exchange, string Stem)
{
    public static DocumentNames Of(int version, int n)
    {
        if (n == 0)
        {
            return new(In("fassung.json"), In("dip.json"), In("http.json"), In("paper"));
        }

        var text = In(string.Create(CultureInfo.InvariantCulture, $"text-{n}"));
        return new($"{text}.json", $"{text}.dip.json", $"{text}.http.json", text);

        string In(string file) => ArchivedObject.PathOf(version, file);
    }

    /// <summary>The path of the bytes.</summary>
    public string Bytes(FassungRecord record) => Stem + (ArchivedObject.IsPdf(record) ? ".pdf" : ".txt");
}
