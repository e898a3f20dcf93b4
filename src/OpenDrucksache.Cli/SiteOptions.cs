using System.CommandLine;
using OpenDrucksache.Publishing;

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

    /// <summary>Where the pages will stand; null where none are wanted.</summary>
    /// <exception cref="TroubleException">What was given is no address.</exception>
    public SiteAddress? Address(ParseResult parsed)
    {
        var address = parsed.GetValue(_address) is { Length: > 0 } given ? SiteAddress.Parse(given) : SiteAddress.Local;
        return parsed.GetValue(_none) ? null : address;
    }
}
