using System.CommandLine;
using OpenDrucksache.Archive;
using OpenDrucksache.Website;

namespace OpenDrucksache.Cli;

/// <summary>Whether web pages are written beside a release, and where they will stand.</summary>
internal sealed class SiteOptions
{
    private readonly Option<bool> _none = new("--no-pages") { Description = "Write the datasets only, no web pages" };

    private readonly Option<string?> _address = new("--site-url")
    {
        Description = "Where the pages will stand, for feeds and search engines [default: $DRUCKSACHE_SITE_URL, else none]",
        HelpName = "URL",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_none);
        command.Options.Add(_address);
    }

    /// <summary>What was asked for.</summary>
    /// <exception cref="TroubleException">The address is none.</exception>
    public SitePlan Plan(ParseResult parsed)
    {
        var given = parsed.GetValue(_address);
        return new SitePlan(!parsed.GetValue(_none), string.IsNullOrEmpty(given) ? SiteAddress.Local : SiteAddress.Parse(given));
    }
}

/// <summary>The pages as they were asked for.</summary>
/// <param name="IsWanted">Whether there are to be any.</param>
/// <param name="Address">Where they will stand.</param>
internal sealed record SitePlan(bool IsWanted, SiteAddress Address)
{
    /// <summary>Writes them; null where none are wanted.</summary>
    public SiteOutcome? Write(Host host, ParseResult parsed, string outFolder)
    {
        if (!IsWanted)
        {
            return null;
        }

        var archive = ArchiveReader.Open(host.Files, parsed.ArchiveFolder());
        var outcome = SitePublisher.Write(host.Files, archive, outFolder, Address, host.Interrupted);
        if (parsed.GetValue(CommonOptions.Verbose))
        {
            foreach (var path in outcome.Written)
            {
                host.Error.WriteLine($"wrote {path}");
            }
        }

        return outcome;
    }
}
