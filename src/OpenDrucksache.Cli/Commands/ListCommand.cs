using System.CommandLine;
using System.Text.Json.Serialization;
using OpenDrucksache.Archive;
using OpenDrucksache.Reading;
using OpenDrucksache.Refreshing;
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
            var lives = new StateFile(host.Files, parsed.ArchiveFolder()).Load().Watched.ToDictionary(paper => paper.Dokumentnummer, PaperStates.Of);
            var entries = archive.Entries(PaperReader.Brief, parsed.GetValue(open))
                .Where(entry => term is null || entry.Id.Dokumentnummer?.Wahlperiode == term)
                .Where(entry => entry.NewestSeen >= from)
                .Where(entry => parsed.GetValue(typ) is not { } wanted || string.Equals(entry.Brief.Drucksachetyp, wanted, StringComparison.OrdinalIgnoreCase))
                .Select(entry => Entry.Of(entry, lives));
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
            var line = $"{entry.Id,-10}  {entry.Word,-10}  {entry.Fassungen}  {entry.LastSeen:yyyy-MM-dd}  {(entry.TakenDown is { } tombstone ? Visible.Of(tombstone.ToString()) : $"{entry.Drucksachetyp}: {Visible.Of(entry.Titel)}")}";
            host.Out.WriteLine(host.OutIsTerminal && line.Length > host.Width ? string.Concat(line.AsSpan(0, host.Width - 1), "…") : line);
        }
    }

    internal sealed record Entry(
        DrucksacheId Id,
        Dokumentnummer? Dokumentnummer,
        string? Drucksachetyp,
        string? Titel,
        Art State,
        PaperState? Life,
        int Fassungen,
        DateTimeOffset FirstSeen,
        DateTimeOffset LastSeen,
        Tombstone? TakenDown)
    {
        public string Type { get; } = "drucksache";

        [JsonIgnore]
        public string Word => this switch
        {
            { TakenDown: not null } => "taken down",
            { Life: PaperState.Withdrawn } => "withdrawn",
            { Life: PaperState.Neu } => "neu",
            { Life: PaperState.VorabMissed } => "missed",
            _ => DrucksacheJson.Word(State),
        };

        public static Entry Of(PaperEntry paper, IReadOnlyDictionary<Dokumentnummer, PaperState> lives) => new(
            paper.Id,
            paper.Id.Dokumentnummer,
            paper.Brief.Drucksachetyp,
            paper.Brief.Titel,
            paper.Brief.Art,
            paper.Id.Dokumentnummer is { } number && lives.TryGetValue(number, out var life) ? life : null,
            paper.Fassungen,
            paper.FirstSeen,
            paper.LastSeen,
            paper.TakenDown);
    }
}
