using System.CommandLine;
using System.Text.Json;
using OpenDrucksache.Rendering;
using OpenDrucksache.Rendering.Papers;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache show REF|PATH…</c></summary>
internal static class ShowCommand
{
    public static Command Create(Host host)
    {
        var names = new Argument<string[]>("REF|PATH") { Description = "Fassungen, files, folders, patterns; - for standard input", Arity = ArgumentArity.OneOrMore };
        var format = CommonOptions.Choice("--format", "How to show it", "text", "json", "markdown", "outline", "spans", "raw");
        var command = new ToolCommand(
            "show",
            "Shows what papers say",
            "show data/2026-07-07/99-101.txt",
            "show 21/8376@v1 --format outline",
            "show papers/ --json")
        {
            names,
            format,
        };
        command.SetAction(parsed =>
        {
            var sources = new Sources(host, parsed);
            var shown = parsed.GetValue(CommonOptions.Json) ? "json" : parsed.GetRequiredValue(format);
            var all = parsed.GetRequiredValue(names).SelectMany(sources.Expand).ToList();
            return Print(host, shown, all, OrderedParallel.Select(all, name => Page.Make(sources, name, shown)));
        });
        return command;
    }

    private static int Print(Host host, string format, List<string> names, IEnumerable<Page> pages)
    {
        var failed = 0;
        foreach (var page in pages)
        {
            host.Interrupted.ThrowIfCancellationRequested();
            if (page.Trouble is not null)
            {
                host.Error.WriteLine($"drucksache: {page.Trouble}");
                failed++;
                continue;
            }

            if (names.Count > 1 && format is not ("json" or "spans" or "raw"))
            {
                host.Out.WriteLine($"==> {page.Name} <==");
            }

            host.Out.Write(host.OutIsTerminal && format is not ("json" or "spans") ? string.Join('\n', page.Text.Split('\n').Select(line => Visible.Of(line))) : page.Text);
            host.Out.Flush();
            host.OutBytes.Write(page.Raw.Span);
        }

        return ExitCode.OfBatch(names.Count - failed, failed);
    }

    /// <summary>What is printed for one name, made on any core.</summary>
    private sealed record Page(string Name, string Text, ReadOnlyMemory<byte> Raw, string? Trouble)
    {
        public static Page Make(Sources sources, string name, string format)
        {
            try
            {
                if (format == "raw")
                {
                    return new Page(name, "", sources.LoadBytes(name), null);
                }

                var text = new StringWriter();
                foreach (var paper in sources.Load(name))
                {
                    Write(paper, format, text);
                }

                return new Page(name, text.ToString(), default, null);
            }
            catch (TroubleException e)
            {
                return new Page(name, "", default, e.Message.StartsWith(name, StringComparison.Ordinal) ? e.Message : $"{name}: {e.Message}");
            }
        }

        private static void Write(LoadedPaper loaded, string format, StringWriter output)
        {
            switch (format)
            {
                case "json":
                    output.WriteLine(PaperJson(loaded));
                    break;
                case "markdown":
                    PaperMarkdown.Write(loaded.Paper, output);
                    break;
                case "spans":
                    SpanLines.Write(loaded.Bytes, output);
                    break;
                case "outline":
                    PaperOutline.Write(loaded.Paper, output);
                    break;
                default:
                    output.WriteLine(ReadingText.Of(loaded.Paper));
                    break;
            }
        }

        private static string PaperJson(LoadedPaper loaded)
        {
            var head = JsonSerializer.Serialize(new { Type = "paper", Source = loaded.Name, loaded.Sha256 }, DrucksacheJson.Options);
            var paper = JsonSerializer.Serialize(loaded.Paper, DrucksacheJson.Options);
            return string.Concat(head.AsSpan(0, head.Length - 1), ",", paper.AsSpan(1));
        }
    }
}
