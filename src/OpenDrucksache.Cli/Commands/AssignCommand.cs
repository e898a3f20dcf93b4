using System.CommandLine;
using OpenDrucksache.Archive;
using OpenDrucksache.Cli.Completing;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache assign REF NUMBER</c></summary>
internal static class AssignCommand
{
    public static Command Create(Host host)
    {
        var reference = new Argument<string>("REF") { Description = "The unnumbered paper, such as unnumbered/0123456789ab" }.CompletedWithPapers(host);
        var number = new Argument<string>("NUMBER") { Description = "Its number, such as 21/1234" };
        var command = new ToolCommand(
            "assign",
            "Gives an unnumbered paper of the archive its number",
            "assign unnumbered/5eaf92ea1886 21/1234",
            "assign unnumbered/5eaf92ea1886 21/1234 --json")
        {
            reference,
            number,
        };
        command.SetAction(parsed =>
        {
            var from = Values.Id(parsed.GetRequiredValue(reference));
            var to = Values.Number(parsed.GetRequiredValue(number))!.Value;
            ArchiveReader.Open(host.Files, parsed.ArchiveFolder());
            using var archive = ArchiveWriter.Open(host.Files, parsed.ArchiveFolder(), host.Clock);
            foreach (var fassung in archive.Assign(from, to))
            {
                Print(host, parsed, from, to, fassung);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Host host, ParseResult parsed, DrucksacheId from, Dokumentnummer to, FassungRef fassung)
    {
        if (parsed.GetValue(CommonOptions.Json))
        {
            host.Out.WriteJsonLine(new AssignLine("assign", from, to, fassung));
        }
        else
        {
            host.Out.WriteLine($"{from} is now {fassung}");
        }
    }
}
