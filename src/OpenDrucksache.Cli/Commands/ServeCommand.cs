using System.CommandLine;
using System.Net;
using OpenDrucksache.Cli.Serving;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache serve DIR</c></summary>
internal static class ServeCommand
{
    private const int DefaultPort = 8080;

    public static Command Create(Host host)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder that was published in" };
        var port = new Option<int>("--port") { Description = "Where to listen; 0 takes a free port", HelpName = "N", DefaultValueFactory = _ => DefaultPort };
        var address = new Option<string>("--address") { Description = "The address to listen on; only this machine sees the default", HelpName = "IP", DefaultValueFactory = _ => "127.0.0.1" };
        var command = new ToolCommand(
            "serve",
            "Shows the pages of a release in a browser on this machine, until Ctrl-C",
            "serve out",
            "serve out --port 0 --json")
        {
            folder,
            port,
            address,
        };
        command.SetAction(parsed =>
        {
            var shown = host.Files.Path.GetFullPath(parsed.GetRequiredValue(folder));
            if (!host.Files.Directory.Exists(shown))
            {
                throw new TroubleException($"{shown}: is no folder. Name one that was published in");
            }

            if (!IPAddress.TryParse(parsed.GetRequiredValue(address), out var ip))
            {
                throw new TroubleException($"--address: '{parsed.GetRequiredValue(address)}' is no IP address. Give one such as 127.0.0.1");
            }

            if (parsed.GetRequiredValue(port) is not (>= IPEndPoint.MinPort and <= IPEndPoint.MaxPort and var number))
            {
                throw new TroubleException($"--port: must be between {IPEndPoint.MinPort} and {IPEndPoint.MaxPort}");
            }

            SiteServer.RunAsync(host.Files, shown, new IPEndPoint(ip, number), url => Tell(host, parsed, shown, url), host.Interrupted).GetAwaiter().GetResult();
            return ExitCode.Done;
        });
        return command;
    }

    private static void Tell(Host host, ParseResult parsed, string folder, string url)
    {
        if (parsed.GetValue(CommonOptions.Json))
        {
            host.Out.WriteJsonLine(new ServingLine("serving", url + "/", folder));
        }
        else
        {
            host.Out.WriteLine($"{url}/ shows {folder}; Ctrl-C ends it");
        }

        host.Out.Flush();
    }
}
