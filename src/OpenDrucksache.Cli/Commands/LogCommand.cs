using System.CommandLine;
using OpenDrucksache.Cli.Completing;
using OpenDrucksache.Comparing;
using OpenDrucksache.Reading;
using OpenDrucksache.Rendering;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache log REF</c></summary>
internal static class LogCommand
{
    public static Command Create(Host host)
    {
        var reference = new Argument<string>("REF") { Description = "The paper, such as 21/8376" }.CompletedWithPapers(host);
        var command = new ToolCommand(
            "log",
            "Lists the Fassungen of a paper, oldest first, and how much each changed",
            "log 21/8376",
            "log 21/8376 --json")
        {
            reference,
        };
        command.SetAction(parsed =>
        {
            var sources = new Sources(host, parsed);
            ComparisonSide? previous = null;
            foreach (var fassung in sources.Drucksache(Values.Id(parsed.GetRequiredValue(reference))).Fassungen)
            {
                if (fassung.TakenDown is not null)
                {
                    Print(host, parsed, Entry.Of(fassung, Art.Unbekannt, null));
                    continue;
                }

                var paper = PaperReader.Read(sources.Archive.Read(fassung.Ref));
                var side = new ComparisonSide(fassung.Ref.ToString(), paper, fassung.Sha256);
                Print(host, parsed, Entry.Of(fassung, paper.Art, previous is null ? null : Comparer.Compare(previous, side)));
                previous = side;
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Host host, ParseResult parsed, Entry entry)
    {
        if (parsed.GetValue(CommonOptions.Json))
        {
            host.Out.WriteJsonLine(entry);
            return;
        }

        var change = entry.TakenDown is { } tombstone ? Visible.Of(tombstone.ToString())
            : entry.Verdict is { } verdict ? $"{DrucksacheJson.Word(verdict)}, {entry.Changes} changes"
            : "first";
        host.Out.WriteLine($"{entry.Ref}  {DrucksacheJson.Word(entry.Art),-10}  {Utc.Format(entry.FirstSeen)} – {Utc.Format(entry.LastSeen)}  sha256 {entry.Sha256[..12]}  {change}");
    }

    internal sealed record Entry(
        FassungRef Ref,
        Dokumentnummer? Dokumentnummer,
        Art Art,
        string Sha256,
        DateTimeOffset FirstSeen,
        DateTimeOffset LastSeen,
        Uri? SourceUrl,
        string MediaType,
        long Bytes,
        Verdict? Verdict,
        int? Changes,
        Tombstone? TakenDown)
    {
        public string Type { get; } = "fassung";

        public static Entry Of(Fassung fassung, Art art, Comparison? sincePrevious) => new(
            fassung.Ref,
            fassung.Ref.Drucksache.Dokumentnummer,
            art,
            fassung.Sha256,
            fassung.FirstSeen,
            fassung.LastSeen,
            fassung.SourceUrl,
            fassung.MediaType,
            fassung.Bytes,
            sincePrevious?.Verdict,
            sincePrevious?.Changes.Count,
            fassung.TakenDown);
    }
}
