using System.Globalization;

namespace OpenDrucksache.Dip.Pdf;

/// <summary>
/// Where PDFs lie, and where they may be fetched from. A Vorabfassung and the edited paper have the same address. The
/// mirror, where one is given, stands in for every host.
/// </summary>
/// <param name="mirror">A host that holds the files under the same paths; null for the official hosts.</param>
public sealed class PdfAddress(Uri? mirror)
{
    private static readonly string[] Official = ["dserver.bundestag.de", "dip21.bundestag.de", "dipbt.bundestag.de"];

    /// <summary>The official address of a paper, from its number: <c>btd/21/001/2100123.pdf</c> for 21/123.</summary>
    public static Uri Of(Dokumentnummer number)
    {
        var (term, n) = (number.Wahlperiode, number.Nummer);
        return new(string.Create(CultureInfo.InvariantCulture, $"https://{Official[0]}/btd/{term:00}/{n / 100:000}/{term:00}{n:00000}.pdf"));
    }

    /// <summary>Where to ask for the file of an address: at the mirror, where there is one.</summary>
    public Uri Locate(Uri address)
    {
        if (mirror is null)
        {
            return address;
        }

        var prefix = mirror.AbsolutePath.TrimEnd('/');
        var isThere = address.Authority == mirror.Authority && address.AbsolutePath.StartsWith(prefix + "/", StringComparison.Ordinal);
        return isThere ? address : new Uri($"{mirror.GetLeftPart(UriPartial.Authority)}{prefix}{address.AbsolutePath}");
    }

    /// <summary>Whether a file may be fetched there: an official host or the mirror, over https; loopback also over http.</summary>
    public bool Allows(Uri address) =>
        address.IsAbsoluteUri && address.UserInfo.Length == 0
        && (address.Scheme == "https" || (address.Scheme == "http" && address.IsLoopback))
        && (address.Authority == mirror?.Authority || (Official.Contains(address.Host, StringComparer.OrdinalIgnoreCase) && address.IsDefaultPort));
}
