using System.CommandLine;
using OpenDrucksache.Archive;
using OpenDrucksache.Reading;
using OpenDrucksache.Rendering;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache list</c></summary>
internal static class ListCommand
{
    public static Command Create(Host host)
    {
        var open = new Option<bool>("--open") { Description = "Only papers of which there is only a Vorabfassung so far" };
        var wahlperiode = new Option<int?>("--wahlperiode") { Description = "Only papers of this electoral term", HelpName = "N" };
        var typ = new Option<string?>("--typ") { Description = "Only papers of this type, such as Antrag", HelpName = "TYPE" };
        var since = new Option<string?>("--since") { Description = "Only papers of which a Fassung was first seen then or later", HelpName = "TIME" };
        var command = new ToolCommand("list", "Lists the papers of the archive", "list --open", "list --typ Antrag --since 2026-07-01 --json")
        {
            open,
            wahlperiode,
            typ,
            since,
        };
        command.SetAction(parsed =>
        {
            var from = Values.Instant(parsed.GetValue(since)) ?? DateTimeOffset.MinValue;
            var term = parsed.GetValue(wahlperiode);
            var archive = ArchiveReader.Open(host.Files, parsed.ArchiveFolder(host));
            var papers = archive.Drucksachen()
                .Where(paper => term is null || paper.Id.Dokumentnummer?.Wahlperiode == term)
                .Where(paper => paper.Fassungen.Any(fassung => fassung.FirstSeen >= from));
            var entries = OrderedParallel.Select(papers, paper => Entry.Of(archive, paper))
                .Where(entry => !parsed.GetValue(open) || entry.State == Art.Vorab)
                .Where(entry => parsed.GetValue(typ) is not { } wanted || string.Equals(entry.Drucksachetyp, wanted, StringComparison.OrdinalIgnoreCase));
            foreach (var entry in entries)
            {
                Print(host, parsed, entry);
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
        }
        else
        {
            var line = $"{entry.Id,-10}  {DrucksacheJson.Word(entry.State),-10}  {entry.Fassungen}  {entry.LastSeen:yyyy-MM-dd}  {entry.Drucksachetyp}: {Visible.Of(entry.Titel)}";
            host.Out.WriteLine(host.OutIsTerminal && line.Length > host.Width ? string.Concat(line.AsSpan(0, host.Width - 1), "…") : line);
        }
    }

    private sealed record Entry(
        DrucksacheId Id,
        Dokumentnummer? Dokumentnummer,
        string? Drucksachetyp,
        string? Titel,
        Art State,
        int Fassungen,
        DateTimeOffset FirstSeen,
        DateTimeOffset LastSeen)
    {
        public string Type { get; } = "drucksache";

        public static Entry Of(ArchiveReader archive, Drucksache drucksache)
        {
            var paper = PaperReader.Read(archive.Read(drucksache.Newest.Ref));
            return new(
                drucksache.Id,
                drucksache.Id.Dokumentnummer,
                paper.Drucksachetyp,
                paper.Titel,
                paper.Art,
                drucksache.Fassungen.Count,
                drucksache.Fassungen[0].FirstSeen,
                drucksache.Fassungen.Max(fassung => fassung.LastSeen));
        }
    }
}
