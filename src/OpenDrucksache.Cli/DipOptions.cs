using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using OpenDrucksache.Dip;
using OpenDrucksache.Dip.Network;
using OpenDrucksache.Dip.Pdf;
using OpenDrucksache.Refreshing;

namespace OpenDrucksache.Cli;

/// <summary>The options that say how DIP is asked, and for what.</summary>
internal sealed class DipOptions
{
    private static readonly TimeSpan DefaultTime = TimeSpan.FromHours(6);

    private readonly Option<string?> _dip = new("--dip-url") { Description = "DIP, for tests and mirrors [default: https://search.dip.bundestag.de/api/v1]", HelpName = "URL" };
    private readonly Option<string?> _pdf = new("--pdf-url") { Description = "A host that holds the PDFs under the same paths, for tests and mirrors [default: the official ones]", HelpName = "URL" };
    private readonly Option<string?> _keyFile = new("--key-file") { Description = "The file with DIP's key [default: $DIP_API_KEY]", HelpName = "FILE" };
    private readonly Option<string?> _contact = new("--contact") { Description = "Mail address or web page for the hosts to reach you [default: $DRUCKSACHE_CONTACT]", HelpName = "TEXT" };
    private readonly Option<string?> _since = new("--since") { Description = "Only what DIP changed since then [default: since the last run; in the first run everything]", HelpName = "TIME" };
    private readonly Option<int[]> _wahlperiode = new("--wahlperiode") { Description = "Only papers of this electoral term; may be repeated", HelpName = "N" };
    private readonly Option<string?> _typ = new("--typ") { Description = "Only papers of this type, such as Antrag", HelpName = "TYPE" };
    private readonly Option<int?> _requests = new("--max-requests") { Description = "Ask no more than this often; the next run goes on", HelpName = "N" };
    private readonly Option<string?> _time = new("--max-time") { Description = "Ask no longer than this, such as 30m or 6h; the next run goes on [default: 6h]", HelpName = "TIME" };
    private readonly Option<double?> _apart = new("--pause") { Description = "Seconds between two requests to a host [default: 0.5]", HelpName = "SECONDS", CustomParser = Seconds };

    private IEnumerable<Option> All => [_dip, _pdf, _keyFile, _contact, _since, _wahlperiode, _typ, _requests, _time, _apart];

    public void AddTo(Command command)
    {
        foreach (var option in All)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The first of them that was given; null where none was.</summary>
    public string? Given(ParseResult parsed) => All.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false })?.Name;

    public Uri? DipUrl(ParseResult parsed) => Values.Url(parsed.GetValue(_dip));

    public PdfAddress Pdfs(ParseResult parsed) => new(Values.Url(parsed.GetValue(_pdf)));

    public ApiKey Key(Host host, ParseResult parsed) => ApiKey.Load(host.Files, parsed.GetValue(_keyFile), host.Variable("DIP_API_KEY"));

    public Bounds Bounds(ParseResult parsed) => new()
    {
        Since = Values.Instant(parsed.GetValue(_since)),
        Wahlperioden = [.. (parsed.GetValue(_wahlperiode) ?? []).Select(Term)],
        Drucksachetyp = parsed.GetValue(_typ),
    };

    /// <summary>The way to the network.</summary>
    public NetworkAccess Network(Host host, ParseResult parsed)
    {
        var budget = new RequestBudget(Most(parsed.GetValue(_requests)), host.Clock, Values.Duration(parsed.GetValue(_time)) ?? DefaultTime);
        return new NetworkAccess(host.OpenNetwork(), host.Clock, new UserAgent(parsed.GetValue(_contact)), Politeness(parsed.GetValue(_apart)), budget);
    }

    private static int Term(int term) => term is >= 1 and <= 99 ? term
        : throw new TroubleException($"--wahlperiode {term}: there is no such electoral term. Write it as 21");

    private static int? Most(int? requests) => requests is null or > 0 ? requests
        : throw new TroubleException($"--max-requests {requests}: is no number of requests. Give 1 or more");

    private static double? Seconds(ArgumentResult given)
    {
        if (double.TryParse(given.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
        {
            return seconds;
        }

        given.AddError($"--pause {given.Tokens[0].Value}: is no pause. Give seconds, such as 0.5.");
        return null;
    }

    private static Politeness Politeness(double? seconds) => seconds switch
    {
        null => new(),
        >= 0 and <= 3600 => new() { Apart = TimeSpan.FromSeconds(seconds.Value) },
        _ => throw new TroubleException(string.Create(CultureInfo.InvariantCulture, $"--pause {seconds}: is no pause. Give seconds, such as 0.5")),
    };
}
