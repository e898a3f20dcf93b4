using System.CommandLine;
using OpenDrucksache.Archive;
using OpenDrucksache.Cli.Completing;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache take-down REF --reason … --by …</c></summary>
internal static class TakeDownCommand
{
    public static Command Create(Host host)
    {
        var reference = new Argument<string>("REF") { Description = "A paper, such as 21/8376, or one of its Fassungen, such as 21/8376@v2" }.CompletedWithPapers(host);
        var reason = new Option<string>("--reason") { Description = "Why, in one line", HelpName = "TEXT", Required = true };
        var by = new Option<string>("--by") { Description = "Who decided it", HelpName = "NAME", Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be erased, and erase nothing" };
        var command = new ToolCommand(
            "take-down",
            "Erases the bytes of a paper or a Fassung from the archive for good; the record of them stays, with the reason",
            "take-down 21/1234 --reason \"names a private person\" --by \"A. Editor\" --dry-run",
            "take-down 21/1234@v1 --reason \"names a private person\" --by \"A. Editor\"")
        {
            reference,
            reason,
            by,
            dryRun,
        };
        command.SetAction(parsed =>
        {
            var what = parsed.GetRequiredValue(reference);
            var (id, version) = FassungRef.TryParse(what, out var fassung) ? (fassung.Drucksache, fassung.Version) : (Values.Id(what), (int?)null);
            var tombstone = new Tombstone(Line("--reason", parsed.GetRequiredValue(reason)), Line("--by", parsed.GetRequiredValue(by)), host.Clock.GetUtcNow());
            var folder = parsed.ArchiveFolder();
            var archive = ArchiveReader.Open(host.Files, folder);
            if (parsed.GetValue(dryRun))
            {
                return Report(host, parsed, archive.Affected(id, version), tombstone, "would be taken down");
            }

            using var writer = ArchiveWriter.Open(host.Files, folder, host.Clock);
            var code = Report(host, parsed, writer.TakeDown(id, version, tombstone), tombstone, "is taken down");
            host.Say("releases and copies that were made before still hold it: 'drucksache withdraw' them");
            return code;
        });
        return command;
    }

    private static int Report(Host host, ParseResult parsed, IReadOnlyList<Fassung> fassungen, Tombstone tombstone, string what)
    {
        foreach (var fassung in fassungen)
        {
            if (parsed.GetValue(CommonOptions.Json))
            {
                host.Out.WriteJsonLine(new TakenDownLine("take_down", fassung.Ref, fassung.Sha256, fassung.TakenDown ?? tombstone, fassung.TakenDown is not null));
            }
            else
            {
                host.Out.WriteLine(fassung.TakenDown is { } before ? $"{fassung.Ref} was {before}" : $"{fassung.Ref} {what}: {tombstone.Reason}");
            }
        }

        return ExitCode.Done;
    }

    private static string Line(string option, string text) => text.Trim() is { Length: > 0 } line && !line.Any(char.IsControl)
        ? line
        : throw new TroubleException($"{option}: is empty or has more than one line. Say it in one line");
}
