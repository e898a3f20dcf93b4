using System.IO.Abstractions;
using System.Text;
using OpenDrucksache.Publishing;
using OpenDrucksache.Website;

namespace OpenDrucksache.Tests.Website;

/// <summary>A site on the real disk, written as often as a test likes.</summary>
internal sealed class MadeSite : IDisposable
{
    private readonly TempFolder _folder = new();

    /// <summary>Where it stands.</summary>
    public SiteAddress Address { get; init; } = SiteAddress.Local;

    /// <summary>The paths of its files, with slashes, in their order; without what the publisher keeps for itself.</summary>
    public IReadOnlyList<string> Paths =>
    [
        .. Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder.Path, file).Replace('\\', '/'))
            .Where(path => !path.StartsWith("data/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public IEnumerable<string> Pages => Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    public string this[string path] => File.ReadAllText(Full(path), Encoding.UTF8);

    /// <summary>Writes the site of a source.</summary>
    public static MadeSite Of(PublishSource source)
    {
        var site = new MadeSite();
        site.Write(source);
        return site;
    }

    /// <summary>Writes it; what changed.</summary>
    public IReadOnlyList<string> Write(PublishSource source) =>
        SitePublisher.Write(new FileSystem(), source, _folder.Path, Address, CancellationToken.None).Written;

    public string Full(string path) => Path.Combine([_folder.Path, .. path.Split('/')]);

    public void Dispose() => _folder.Dispose();
}
