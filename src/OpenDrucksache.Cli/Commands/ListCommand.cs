using System.CommandLine;
using System.Globalization;
using System.Text.Json.Serialization;
using OpenDrucksache.Archive;
using OpenDrucksache.Reading;
using OpenDrucksache.Refreshing;
using OpenDrucksache.Refreshing.Watching;
using OpenDrucksache.Rendering;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache list</c></summary>
internal static class ListCommand
{
    public static Command Create(Host host)
    {
        var open = new Option<bool>("--open") { Description = "Only papers of which there is only a Vorabfassung so far" };
        var announced = new Option<bool>("--announced") { Description = "Papers that DIP lists and of which nothing is held yet, in place of the others" };
        var wahlperiode = new Option<int?>("--wahlperiode") { Description = "Only papers of this electoral term", HelpName = "N" };
        var typ = new Option<string?>("--typ") { Description = "Only papers of this type, such as Antrag", HelpName = "TYPE" };
        var since = new Option<string?>("--since") { Description = "Only papers of which a Fassung was first seen then or later", HelpName = "TIME" };
        var command = new ToolCommand("list", "Lists the papers of the archive", "list --open", "list --announced", "list --typ Antrag --since 2026-07-01 --json")
        {
            open,
            announced,
            wahlperiode,
            typ,
            since,
        };
        command.SetAction(parsed =>
        {
            var from = Values.Instant(parsed.GetValue(since)) ?? DateTimeOffset.MinValue;
            var term = parsed.GetValue(wahlperiode);
            var archive = ArchiveReader.Open(host.Files, parsed.ArchiveFolder());
            var watched = new StateFile(host.Files, parsed.ArchiveFolder()).Load().Watched;
            var entries = (parsed.GetValue(open), parsed.GetValue(announced)) switch
            {
                (true, true) => throw new TroubleException("list: --open and --announced do not go together. Name one"),
                (_, true) => watched.Where(paper => paper.Fassung is null && paper.Since >= from).Select(Entry.Of),
                (var onlyOpen, _) => Held(archive, onlyOpen, from, watched),
            };
            entries = entries
                .Where(entry => term is null || entry.Dokumentnummer?.Wahlperiode == term)
                .Where(entry => parsed.GetValue(typ) is not { } wanted || string.Equals(entry.Drucksachetyp, wanted, StringComparison.OrdinalIgnoreCase));
            foreach (var entry in entries.TakeWhile(_ => host.IsWanted()))
            {
                Print(host, parsed, entry);
            }

            var troubles = archive.Troubles;
            foreach (var trouble in troubles)
            {
                host.Say(trouble);
            }

            return troubles.Count > 0 ? ExitCode.Partly : ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<Entry> Held(ArchiveReader archive, bool onlyOpen, DateTimeOffset from, IReadOnlyList<Watched> watched)
    {
        var lives = watched.ToDictionary(paper => paper.Dokumentnummer, PaperStates.Of);
        return archive.Entries(PaperReader.Brief, onlyOpen).Where(entry => entry.NewestSeen >= from).Select(entry => Entry.Of(entry, lives));
    }

    private static void Print(Host host, ParseResult parsed, Entry entry)
    {
        if (parsed.GetValue(CommonOptions.Json))
        {
            host.Out.WriteJsonLine(entry);
        }
        else
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{entry.Id,-10}  {entry.Word,-10}  {entry.Fassungen}  {entry.LastSeen,-10:yyyy-MM-dd}  {entry.Text}");
            host.Out.WriteLine(host.OutIsTerminal && line.Length > host.Width ? string.Concat(line.AsSpan(0, host.Width - 1), "…") : line);
        }
    }

    internal sealed record Entry(
        DrucksacheId Id,
        Dokumentnummer? Dokumentnummer,
        string? Drucksachetyp,
        string? Titel,
        Art? State,
        PaperState? Life,
        int Fassungen,
        DateTimeOffset? FirstSeen,
        DateTimeOffset? LastSeen,
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
            { State: { } art } => DrucksacheJson.Word(art),
            _ => "announced",
        };

        [JsonIgnore]
        public string Text => this switch
        {
            { TakenDown: { } tombstone } => Visible.Of(tombstone.ToString()),
            { State: null } => $"{Visible.Of(Drucksachetyp)}: nothing to capture yet",
            _ => $"{Drucksachetyp}: {Visible.Of(Titel)}",
        };

        public static Entry Of(Watched paper) => new(
            DrucksacheId.Of(paper.Dokumentnummer), paper.Dokumentnummer, paper.Drucksachetyp, null, null, PaperStates.Of(paper), 0, null, null, null);

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
