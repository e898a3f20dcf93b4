using System.Text.Json;
using Microsoft.Data.Sqlite;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive.Index;

/// <summary>
/// Writes rows. What stands in them follows from the archive alone: a paper's row from its object and the observations of it.
/// </summary>
internal sealed class IndexUpdate(SqliteConnection connection, StoredPapers papers, ObservationLog observations)
{
    private readonly Lock _turn = new();

    private readonly SqliteCommand _body = connection.Command(
        "SELECT body FROM bodies WHERE wahlperiode = $w AND nummer = $n AND id = $i", PaperKey.First.Parameters);

    private readonly SqliteCommand _touch = connection.Command(
        """
        UPDATE bodies SET body = $b WHERE wahlperiode = $w AND nummer = $n AND id = $i;
        UPDATE papers SET last_seen = $last WHERE wahlperiode = $w AND nummer = $n AND id = $i;
        """,
        [.. PaperKey.First.Parameters, ("$b", ""), ("$last", 0L)]);

    private readonly SqliteCommand _seen = connection.Command(
        "INSERT INTO seen VALUES ($f, $s) ON CONFLICT (fassung) DO UPDATE SET last_seen = max(last_seen, excluded.last_seen)",
        ("$f", ""),
        ("$s", 0L));

    private readonly SqliteCommand _look = connection.Command(
        """
        INSERT INTO looks VALUES ($i, $s, $o, $f) ON CONFLICT (id) DO UPDATE SET
            failed = CASE WHEN $f = 0 THEN 0 ELSE failed + 1 END, last_look = $s, outcome = $o
            WHERE $s >= last_look
        """,
        ("$i", ""),
        ("$s", 0L),
        ("$o", ""),
        ("$f", 0));

    private readonly SqliteCommand _lastSeen = connection.Command("SELECT last_seen FROM seen WHERE fassung = $f", ("$f", ""));

    /// <summary>Writes the rows of all papers.</summary>
    /// <param name="read">Reads what a Fassung says of itself, on all processors; null to leave that to who asks for it.</param>
    public void PutAll(Func<byte[], PaperBrief>? read)
    {
        using var processors = new SemaphoreSlim(Environment.ProcessorCount);
        foreach (var loaded in papers.LoadAll(LastSeen, read is null ? null : ReadInTurn))
        {
            lock (_turn)
            {
                Put(loaded);
            }
        }

        PaperBrief ReadInTurn(byte[] bytes)
        {
            processors.Wait();
            try
            {
                return read!(bytes);
            }
            finally
            {
                processors.Release();
            }
        }
    }

    /// <summary>Writes the rows of these papers anew.</summary>
    public void Put(IEnumerable<DrucksacheId> ids)
    {
        foreach (var id in ids)
        {
            connection.Execute("DELETE FROM troubles WHERE id = $i", ("$i", id.ToString()));
            Put(papers.Load(id, LastSeen));
        }
    }

    /// <summary>Writes what a Fassung says of itself, where it is still the newest of its paper and has these bytes.</summary>
    public static void PutBrief(SqliteConnection connection, FassungRef fassung, string sha256, PaperBrief brief) => connection.Execute(
        """
        UPDATE papers SET is_read = 1, art = $art, drucksachetyp = $typ, titel = $titel
            WHERE wahlperiode = $w AND nummer = $n AND id = $i AND sha256 = $sha AND taken_down IS NULL
        """,
        [
            .. PaperKey.Of(fassung.Drucksache).Parameters,
            ("$sha", sha256),
            ("$art", DrucksacheJson.Word(brief.Art)),
            ("$typ", brief.Drucksachetyp),
            ("$titel", brief.Titel),
        ]);

    /// <summary>Takes in what the log has on these days beyond what was taken in before.</summary>
    /// <param name="days">The days.</param>
    /// <param name="looked">Is given the papers that were looked at, and which Fassungen were there; null for who does not want to know.</param>
    public void Follow(IEnumerable<DateOnly> days, Dictionary<DrucksacheId, HashSet<int>>? looked = null)
    {
        foreach (var day in days)
        {
            var name = SealedDay.NameOf(day);
            using var known = connection.Command("SELECT position FROM days WHERE day = $d", ("$d", name));
            try
            {
                var (fresh, end) = observations.ReadFrom(day, known.ExecuteScalar() as long? ?? 0);
                foreach (var observation in fresh)
                {
                    if (Take(observation) is { } id && looked is not null)
                    {
                        looked.TryAdd(id, []);
                        looked[id].UnionWith(observation.Fassung is { } fassung ? [fassung.Version] : []);
                    }
                }

                connection.Execute("INSERT OR REPLACE INTO days VALUES ($d, $p)", ("$d", name), ("$p", end));
                connection.Execute("DELETE FROM troubles WHERE id = $d", ("$d", name));
            }
            catch (Exception e) when (e is TroubleException or OcflException)
            {
                connection.Execute("INSERT OR REPLACE INTO troubles VALUES ($i, $m)", ("$i", name), ("$m", e.Message));
            }
        }
    }

    /// <summary>Writes when the Fassungen of a paper were last seen, where its object is what it was.</summary>
    /// <param name="id">The paper.</param>
    /// <param name="versions">The Fassungen that were there.</param>
    public void Touch(DrucksacheId id, IReadOnlySet<int> versions)
    {
        SetKey(_body, id);
        var fassungen = _body.ExecuteScalar() is string body ? JsonSerializer.Deserialize(body, ArchiveJson.Instance.IReadOnlyListFassung)! : [];
        if (fassungen.Count == 0 || versions.Except(fassungen.Select(fassung => fassung.Ref.Version)).Any())
        {
            Put([id]);
            return;
        }

        if (versions.Count > 0)
        {
            IReadOnlyList<Fassung> seen = [.. fassungen.Select(fassung => LastSeen(fassung.Ref) is { } last && last > fassung.LastSeen ? fassung with { LastSeen = last } : fassung)];
            SetKey(_touch, id);
            _touch.Parameters["$b"].Value = JsonSerializer.Serialize(seen, ArchiveJson.Instance.IReadOnlyListFassung);
            _touch.Parameters["$last"].Value = seen.Max(fassung => fassung.LastSeen).UtcTicks;
            _touch.ExecuteNonQuery();
        }
    }

    private static void SetKey(SqliteCommand command, DrucksacheId id)
    {
        foreach (var (name, value) in PaperKey.Of(id).Parameters)
        {
            command.Parameters[name].Value = value;
        }
    }

    private DateTimeOffset? LastSeen(FassungRef fassung)
    {
        lock (_turn)
        {
            _lastSeen.Parameters[0].Value = fassung.ToString();
            return _lastSeen.ExecuteScalar() is long ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
        }
    }

    private DrucksacheId? Take(Observation observation)
    {
        var seen = observation.Seen.UtcTicks;
        if (observation.Fassung is { } fassung)
        {
            _seen.ExecuteWith(fassung.ToString(), seen);
        }

        if ((observation.Fassung?.Drucksache ?? observation.Drucksache) is not { } id)
        {
            return null;
        }

        _look.ExecuteWith(id.ToString(), seen, DrucksacheJson.Word(observation.Outcome), observation.Fassung is null ? 1 : 0);
        return id;
    }

    private void Put(StoredPaper loaded)
    {
        if (loaded.Trouble is not null)
        {
            connection.Execute("INSERT OR REPLACE INTO troubles VALUES ($i, $m)", ("$i", loaded.Name), ("$m", loaded.Trouble));
        }

        if (loaded.Id is not { } id)
        {
            return;
        }

        (string, object?)[] key = PaperKey.Of(id).Parameters;
        if (loaded.Drucksache is not { } paper)
        {
            connection.Execute("DELETE FROM papers WHERE wahlperiode = $w AND nummer = $n AND id = $i", key);
            connection.Execute("DELETE FROM bodies WHERE wahlperiode = $w AND nummer = $n AND id = $i", key);
            return;
        }

        connection.Execute("INSERT OR REPLACE INTO bodies VALUES ($w, $n, $i, $b)", [.. key, ("$b", JsonSerializer.Serialize(paper.Fassungen, ArchiveJson.Instance.IReadOnlyListFassung))]);
        connection.Execute(
            """
            INSERT INTO papers (wahlperiode, nummer, id, fassungen, first_seen, newest_seen, last_seen, newest, sha256, source_url, taken_down)
                VALUES ($w, $n, $i, $count, $first, $newestSeen, $last, $newest, $sha, $url, $down)
                ON CONFLICT (wahlperiode, nummer, id) DO UPDATE SET
                    is_read = is_read AND sha256 = excluded.sha256,
                    fassungen = excluded.fassungen, first_seen = excluded.first_seen, newest_seen = excluded.newest_seen,
                    last_seen = excluded.last_seen, newest = excluded.newest, sha256 = excluded.sha256, source_url = excluded.source_url, taken_down = excluded.taken_down
            """,
            [
                .. key,
                ("$count", paper.Fassungen.Count),
                ("$first", paper.Fassungen[0].FirstSeen.UtcTicks),
                ("$newestSeen", paper.Newest.FirstSeen.UtcTicks),
                ("$last", paper.Fassungen.Max(fassung => fassung.LastSeen).UtcTicks),
                ("$newest", paper.Newest.Ref.Version),
                ("$sha", paper.Newest.Sha256),
                ("$url", paper.Newest.SourceUrl?.OriginalString),
                ("$down", paper.Newest.TakenDown is { } tombstone ? JsonSerializer.Serialize(tombstone, ArchiveJson.Instance.Tombstone) : null),
            ]);
        if (loaded.Brief is { } brief)
        {
            PutBrief(connection, paper.Newest.Ref, paper.Newest.Sha256, brief);
        }
        else if (paper.Newest.TakenDown is not null)
        {
            connection.Execute("UPDATE papers SET is_read = 1, art = 'unbekannt', drucksachetyp = NULL, titel = NULL WHERE wahlperiode = $w AND nummer = $n AND id = $i", key);
        }
    }
}
