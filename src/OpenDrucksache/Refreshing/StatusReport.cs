using System.IO.Abstractions;
using OpenDrucksache.Archive;
using OpenDrucksache.Reading;
using OpenDrucksache.Refreshing.Watching;

namespace OpenDrucksache.Refreshing;

/// <summary>A paper that is still awaited, or that failed.</summary>
public sealed record StatusLine
{
    /// <summary>"paper".</summary>
    public string Type { get; } = "paper";

    /// <summary>Its number; null for an open paper without one.</summary>
    public Dokumentnummer? Dokumentnummer { get; init; }

    /// <summary>DIP's type.</summary>
    public string? Drucksachetyp { get; init; }

    /// <summary>Where it is in its life.</summary>
    public required PaperState State { get; init; }

    /// <summary>How many Vorabfassungen are held.</summary>
    public int Drafts { get; init; }

    /// <summary>Since when it is so: when the newest Fassung was first seen, or when the paper was first heard of.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>Full days since then.</summary>
    public required int AgeDays { get; init; }

    /// <summary>When its address was last looked at; null where it never was.</summary>
    public DateTimeOffset? LastLook { get; init; }

    /// <summary>When a run looks at it again: at this time, or in the first run after it.</summary>
    public DateTimeOffset? NextLook { get; init; }

    /// <summary>How many looks failed, one after the other.</summary>
    public int Failures { get; init; }

    /// <summary>Why the last one failed; null where it did not.</summary>
    public string? Message { get; init; }
}

/// <summary>How the archive and its job stand: the open Vorabfassungen, what failed, the last run.</summary>
/// <param name="Open">Open Vorabfassungen, the oldest first.</param>
/// <param name="Waiting">Papers that are announced or whose last look failed and that are not open, the oldest first.</param>
/// <param name="LastRun">The last run; null before the first.</param>
/// <param name="NewestSeen">When a Fassung was last new.</param>
/// <param name="IsFilling">Whether a first listing is not at its end.</param>
public sealed record StatusReport(
    IReadOnlyList<StatusLine> Open, IReadOnlyList<StatusLine> Waiting, LastRun? LastRun, DateTimeOffset? NewestSeen, bool IsFilling)
{
    /// <summary>Reads how things stand.</summary>
    /// <exception cref="TroubleException">The folder is no archive.</exception>
    public static StatusReport Of(IFileSystem files, string archiveFolder, DateTimeOffset now)
    {
        var archive = ArchiveReader.Open(files, archiveFolder);
        var state = new StateFile(files, archiveFolder).Load();
        var watched = state.Watched.ToDictionary(paper => paper.Dokumentnummer);
        var open = archive.Entries(PaperReader.Brief, onlyOpen: true).Select(entry => OfEntry(entry, watched, now)).ToList();
        var openNumbers = open.Select(line => line.Dokumentnummer).ToHashSet();
        var waiting = state.Watched
            .Where(paper => (paper.Failures > 0 || paper.Fassung is null) && !openNumbers.Contains(paper.Dokumentnummer))
            .Select(paper => OfWatched(paper, now));
        return new StatusReport(
            [.. open.OrderBy(line => line.Since).ThenBy(line => line.Dokumentnummer)],
            [.. waiting.OrderBy(line => line.Since).ThenBy(line => line.Dokumentnummer)],
            state.LastRun,
            archive.NewestSeen,
            state.Checkpoints.Values.Any(checkpoint => checkpoint.Fill is not null));
    }

    /// <summary>Whether a run did all that it was to do within this time.</summary>
    public bool IsFresh(TimeSpan age, DateTimeOffset now) => LastRun?.LastComplete is { } complete && now - complete <= age;

    private static StatusLine OfEntry(PaperEntry entry, Dictionary<Dokumentnummer, Watched> watched, DateTimeOffset now)
    {
        var line = entry.Id.Dokumentnummer is { } number && watched.TryGetValue(number, out var paper)
            ? OfWatched(paper, now)
            : new StatusLine { State = PaperState.Vorab, Since = entry.NewestSeen, AgeDays = Days(entry.NewestSeen, now), Drafts = entry.Fassungen, LastLook = entry.LastLook };
        return line with
        {
            Dokumentnummer = entry.Id.Dokumentnummer,
            Drucksachetyp = entry.Brief.Drucksachetyp ?? line.Drucksachetyp,
            Since = entry.NewestSeen,
            AgeDays = Days(entry.NewestSeen, now),
        };
    }

    private static StatusLine OfWatched(Watched paper, DateTimeOffset now) => new()
    {
        Dokumentnummer = paper.Dokumentnummer,
        Drucksachetyp = paper.Drucksachetyp,
        State = PaperStates.Of(paper),
        Drafts = paper.Held.Drafts,
        Since = paper.Since,
        AgeDays = Days(paper.Since, now),
        LastLook = paper.Looked,
        NextLook = Schedule.NextLook(paper),
        Failures = paper.Failures,
        Message = paper.Failure,
    };

    private static int Days(DateTimeOffset since, DateTimeOffset now) => Math.Max(0, (int)(now - since).TotalDays);
}
