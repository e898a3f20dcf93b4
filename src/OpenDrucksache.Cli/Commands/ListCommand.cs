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
            var archive = ArchiveReader.Open(host.Files, parsed.ArchiveFolder());
            var entries = archive.Entries(PaperReader.Brief, parsed.GetValue(open))
                .Where(entry => term is null || entry.Id.Dokumentnummer?.Wahlperiode == term)
                .Where(entry => entry.NewestSeen >= from)
                .Where(entry => parsed.GetValue(typ) is not { } wanted || string.Equals(entry.Brief.Drucksachetyp, wanted, StringComparison.OrdinalIgnoreCase))
                .Select(Entry.Of);
            foreach (var entry in entries)
            {
                Print(host, parsed, entry);
            }

            var troubles = archive.Troubles;
            foreach (var trouble in troubles)
            {
                host.Error.WriteLine($"drucksache: {trouble}");
            }

            return troubles.Count > 0 ? ExitCode.Partly : ExitCode.Done;
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
            var line = $"{entry.Id,-10}  {(entry.TakenDown is null ? DrucksacheJson.Word(entry.State) : "taken down"),-10}  {entry.Fassungen}  {entry.LastSeen:yyyy-MM-dd}  {(entry.TakenDown is { } tombstone ? Visible.Of(tombstone.ToString()) : $"{entry.Drucksachetyp}: {Visible.Of(entry.Titel)}")}";
            host.Out.WriteLine(host.OutIsTerminal && line.Length > host.Width ? string.Concat(line.AsSpan(0, host.Width - 1), "…") : line);
        }
    }

    internal sealed record Entry(
        DrucksacheId Id,
        Dokumentnummer? Dokumentnummer,
        string? Drucksachetyp,
        string? Titel,
        Art State,
        int Fassungen,
        DateTimeOffset FirstSeen,
        DateTimeOffset LastSeen,
        Tombstone? TakenDown)
    {
        public string Type { get; } = "drucksache";

        public static Entry Of(PaperEntry paper) => new(
            paper.Id,
            paper.Id.Dokumentnummer,
            paper.Brief.Drucksachetyp,
            paper.Brief.Titel,
            paper.Brief.Art,
            paper.Fassungen,
            paper.FirstSeen,
            paper.LastSeen,
            paper.TakenDown);
    }
}
