namespace OpenDrucksache.Publishing;

/// <summary>Where the site will stand on the web. Pages link to each other relatively; feeds for machines, the map and pictures name it.</summary>
/// <param name="Base">The address of the start page, with a slash at its end.</param>
/// <param name="IsPublic">False where nobody said it: then it is the address of <c>serve</c>, and pages do not name it.</param>
public sealed record SiteAddress(Uri Base, bool IsPublic)
{
    /// <summary>The address of <c>drucksache serve</c>.</summary>
    public static readonly SiteAddress Local = new(new Uri("http://localhost:8080/"), false);

    /// <summary>Reads an address that a person gave.</summary>
    /// <exception cref="TroubleException">It is no plain address of the web.</exception>
    public static SiteAddress Parse(string text) =>
        Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var address)
        && address.Scheme is "https" or "http" && address is { Query: "", Fragment: "", UserInfo: "" }
            ? new SiteAddress(address, true)
            : throw new TroubleException($"'{text}': is no address of a site. Give one such as https://example.org/drucksachen/");

    /// <summary>The address of a folder for people to quote; without a public address, its place in the site.</summary>
    /// <param name="folder">Under the root, with slashes.</param>
    internal string Quoted(string folder) => IsPublic ? Of(folder) : "/" + folder;

    /// <summary>The address of a file of the site.</summary>
    /// <param name="path">Under the root, with slashes.</param>
    public string Of(string path) => Base.AbsoluteUri + path;
}
