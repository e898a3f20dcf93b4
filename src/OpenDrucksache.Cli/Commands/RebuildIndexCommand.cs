using System.CommandLine;
using OpenDrucksache.Archive;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache rebuild-index</c></summary>
internal static class RebuildIndexCommand
{
    public static Command Create(Host host)
    {
        var command = new ToolCommand(
            "rebuild-index",
            "Writes the index of the archive anew from what the archive holds",
            "rebuild-index",
            "rebuild-index --archive /srv/archive --json");
        command.SetAction(parsed =>
        {
            var folder = parsed.ArchiveFolder();
            ArchiveReader.Open(host.Files, folder);
            using var writer = ArchiveWriter.Open(host.Files, folder, host.Clock);
            using var progress = new Progress(host);
            var (read, total) = (0L, Progress.IsSeen(host) ? ArchivedNames.Count(host.Files, folder) : null);
            writer.RebuildIndex(Read);
            var (papers, open) = (0, 0);
            foreach (var entry in writer.Reader.Entries(Read))
            {
                host.Interrupted.ThrowIfCancellationRequested();
                (papers, open) = (papers + 1, open + (entry.IsOpen ? 1 : 0));
            }

            progress.Clear();
            var troubles = writer.Reader.Troubles;
            foreach (var trouble in troubles)
            {
                host.Say(trouble);
            }

            Print(host, parsed, papers, open, troubles.Count);
            return troubles.Count > 0 ? ExitCode.Partly : ExitCode.Done;

            PaperBrief Read(byte[] bytes)
            {
                progress.Report(new Headway("papers read", Interlocked.Increment(ref read), total));
                return PaperReader.Brief(bytes);
            }
        });
        return command;
    }

    private static void Print(Host host, ParseResult parsed, int papers, int open, int failed)
    {
        if (parsed.GetValue(CommonOptions.Json))
        {
            host.Out.WriteJsonLine(new IndexSummary("summary", papers, open, failed));
        }
        else
        {
            host.Out.WriteLine($"{papers} papers, {open} of them open{(failed > 0 ? $", {failed} failed" : "")}");
        }
    }
}
