using System.CommandLine;
using OpenDrucksache.Cli.Completing;
using OpenDrucksache.Rendering;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache show REF|PATH…</c></summary>
internal static class ShowCommand
{
    public static Command Create(Host host)
    {
        var names = new Argument<string[]>("REF|PATH") { Description = "Fassungen, files, folders, patterns; - for standard input", Arity = ArgumentArity.OneOrMore }.CompletedWithPapers(host);
        var format = new Choice("--format", "How to show it", "text", "json", "markdown", "outline", "spans", "raw");
        var witnesses = new Option<bool>("--witnesses") { Description = "Say where the sources of a Fassung, its PDF and DIP's text, disagree in words" };
        var command = new ToolCommand(
            "show",
            "Shows what papers say",
            "show data/2026-07-07/99-101.txt",
            "show 21/8376@v1 --format outline",
            "show --json - < records.jsonl",
            "show 21/8376@v2 --witnesses")
        {
            names,
            format,
            witnesses,
        };
        command.SetAction(parsed =>
        {
            var sources = new Sources(host, parsed);
            var asJson = parsed.GetValue(CommonOptions.Json);
            var shown = asJson ? "json" : parsed.GetRequiredValue(format);
            if (shown == "json" && !parsed.GetValue(witnesses) && parsed.GetRequiredValue(names) is ["-"])
            {
                return ShowBatch.Run(host, sources, document => Print(host, shown, false, [ShownPage.Of(sources, "-", document)]));
            }

            var all = parsed.GetRequiredValue(names).SelectMany(sources.Expand).ToList();
            return parsed.GetValue(witnesses)
                ? Print(host, "json", all.Count > 1, OrderedParallel.Select(all, source => ShownPage.OfWitnesses(sources, source.Name, asJson)))
                : Print(host, shown, all.Count > 1, OrderedParallel.Select(all, source => ShownPage.Make(sources, source, shown)));
        });
        return command;
    }

    private static int Print(Host host, string format, bool several, IEnumerable<ShownPage?> pages)
    {
        var (done, failed) = (0, 0);
        foreach (var page in pages.TakeWhile(_ => host.IsWanted()))
        {
            if (page is null)
            {
                continue;
            }

            if (page.Trouble is not null)
            {
                host.Say(page.Trouble);
                failed++;
                continue;
            }

            done++;
            if (several && format is not ("json" or "spans" or "raw"))
            {
                host.Out.WriteLine($"==> {page.Name} <==");
            }

            host.Out.Write(host.OutIsTerminal && format is not ("json" or "spans") ? string.Join('\n', page.Text.Split('\n').Select(line => Visible.Of(line))) : page.Text);
            foreach (var account in page.Accounts)
            {
                SpanLines.Write(account, host.Out);
            }

            host.Out.Flush();
            host.OutBytes.Write(page.Raw.Span);
            if (page.Remark is not null)
            {
                host.Say(page.Remark);
            }
        }

        return ExitCode.OfBatch(done, failed);
    }
}
