using OpenDrucksache.Dip;
using OpenDrucksache.Dip.Records;
using OpenDrucksache.Refreshing.Watching;

namespace OpenDrucksache.Refreshing.Asking;

/// <summary>
/// Asks DIP for what is new and what it changed since the checkpoint, with an overlap. The first listing, which may take
/// many runs, is owed beside it: each run asks first for what is new, then goes on where the one before was. A checkpoint
/// moves when all that is behind it is in the archive or watched, and that is on the disk.
/// </summary>
internal sealed class Listing(DipRun run, ChunkLooks looks, Bounds bounds, IReadOnlyDictionary<string, Checkpoint> checkpoints)
{
    /// <summary>DIP's lists lag a quarter of an hour behind, and what comes while they are read is missed.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromHours(6);

    private readonly Dictionary<string, Checkpoint> _checkpoints = new(checkpoints);
    private readonly DateTimeOffset _begun = run.Now;
    private DateTimeOffset? _newest;

    public IReadOnlyDictionary<string, Checkpoint> Checkpoints => _checkpoints;

    /// <summary>Whether the first listing is not at its end.</summary>
    public bool IsOwed => _checkpoints.GetValueOrDefault(bounds.Key) is not { Fill: null };

    /// <summary>How far DIP can be said to be known by what was read: in DIP's own time, and never beyond ours; null where nothing was.</summary>
    private DateTimeOffset? Reached => _begun < _newest ? _begun : _newest;

    /// <summary>The lists that a run asks for: changes, and what is owed of the first listing.</summary>
    public static (DateTimeOffset? ChangesSince, Fill? Fill) Plan(Checkpoint? checkpoint, Bounds bounds) => checkpoint is null
        ? (null, new Fill(bounds.Since, null))
        : (bounds.Since ?? checkpoint.Until - Overlap, checkpoint.Fill);

    /// <summary>Looks at what DIP changed since the checkpoint. A line is yielded when what it says is safe.</summary>
    /// <param name="remember">Notes down how far the run is.</param>
    public IEnumerable<CaptureLine> Changes(Action remember)
    {
        if (Plan(_checkpoints.GetValueOrDefault(bounds.Key), bounds).ChangesSince is not { } since)
        {
            yield break;
        }

        using var pages = new PageReader(run, bounds.Query(since), from: null);
        while (!run.MustStop() && pages.Next() is { } page)
        {
            foreach (var line in Take(page))
            {
                yield return line;
            }

            if (run.Papers.HasNews)
            {
                remember();
            }
        }

        var known = _checkpoints[bounds.Key];
        if (pages.IsAtEnd && since <= known.Until && Reached > known.Until)
        {
            _checkpoints[bounds.Key] = known with { Until = Reached.Value };
            remember();
        }
    }

    /// <summary>Goes on with the first listing. A line is yielded when what it says is safe.</summary>
    /// <param name="remember">Notes down how far the run is.</param>
    public IEnumerable<CaptureLine> GoOn(Action remember)
    {
        if (Plan(_checkpoints.GetValueOrDefault(bounds.Key), bounds).Fill is not { } fill)
        {
            yield break;
        }

        using var pages = new PageReader(run, bounds.Query(fill.Since), fill.Cursor);
        var read = 0;
        while (pages.Next() is { } page)
        {
            read++;
            foreach (var line in Take(page))
            {
                yield return line;
            }

            Owe(fill with { Cursor = page.Cursor });
            remember();
        }

        if (pages.IsAtEnd)
        {
            Owe(null);
        }
        else if (read == 0 && pages.IsRefused)
        {
            Owe(fill with { Cursor = null });
        }

        remember();
    }

    private void Owe(Fill? rest)
    {
        var until = _checkpoints.GetValueOrDefault(bounds.Key)?.Until ?? Reached;
        if (until is { } reached)
        {
            _checkpoints[bounds.Key] = new Checkpoint(reached, rest);
        }
    }

    private IEnumerable<CaptureLine> Take(DipPage<DipDrucksache> page)
    {
        foreach (var unreadable in page.Unreadable)
        {
            run.Trouble($"DIP: {unreadable}. It is passed over until DIP changes it");
        }

        var due = new List<DueLook>();
        var papers = new List<Dokumentnummer>();
        foreach (var entry in page.Entries)
        {
            _newest = entry.Value.Aktualisiert is { } changed && !(changed <= _newest) ? changed : _newest;
            if (Watch(entry) is { } paper)
            {
                papers.Add(paper.Dokumentnummer);
                due.AddRange(looks.Take(paper, entry) is { } look ? [look] : []);
            }
        }

        run.Counted.Add(page.Entries.Count + page.Unreadable.Count - due.Count);
        return looks.Look(due, papers).Concat(looks.Settle());
    }

    /// <summary>The paper of an entry; null for one of the Bundesrat, and for one that is held and long settled.</summary>
    private Watched? Watch(DipEntry<DipDrucksache> entry)
    {
        if (entry.Value.Herausgeber == "BR" || !Dokumentnummer.TryParse(entry.Value.Dokumentnummer, out var number))
        {
            return null;
        }

        if (run.Papers.Find(number) is { } watched)
        {
            return watched;
        }

        var held = run.Archive.Reader.Find(DrucksacheId.Of(number))?.Newest;
        if (held is { Witnesses.Count: > 0 } && held.Md5 == WatchList.HashOf(entry.Value))
        {
            return null;
        }

        var isPdf = held?.MediaType == "application/pdf";
        return new Watched
        {
            Dokumentnummer = number,
            Since = run.Now,
            Fassung = held?.Ref,
            Md5 = isPdf ? held!.Md5 : null,
            Sha256 = isPdf ? held!.Sha256 : null,
        };
    }
}
