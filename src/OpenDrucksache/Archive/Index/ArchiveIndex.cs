using System.Text.Json;
using Microsoft.Data.Sqlite;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive.Index;

/// <summary>
/// Answers from tables what would else need a walk over every object and every observation. All of it follows from those, so it
/// may be deleted at any time. Only who holds the writer's lock changes the file; others, where it is behind and cannot be
/// mended, work with a copy of their own in memory.
/// </summary>
internal sealed class ArchiveIndex
{
    /// <summary>Rows taken at a time, so that neither memory nor locks grow with the archive.</summary>
    private const int PageSize = 1000;

    private readonly IndexFile _file;
    private IndexDatabase _database;

    private ArchiveIndex(IndexFile file, IndexDatabase database) => (_file, _database) = (file, database);

    /// <summary>For who holds the writer's lock: brings the file up to date, makes it anew where it cannot be used.</summary>
    public static ArchiveIndex ForWriter(ArchiveFolder place, StorageRoot root, ObservationLog observations, IDurability durability)
    {
        var file = new IndexFile(place, root, observations, durability);
        return new ArchiveIndex(file, file.OpenToWrite());
    }

    /// <summary>For a reader: where the file is behind, it is mended if nobody writes here; else a copy in memory is.</summary>
    public static ArchiveIndex ForReader(ArchiveFolder place, StorageRoot root, ObservationLog observations)
    {
        var file = new IndexFile(place, root, observations, Durability.None);
        return new ArchiveIndex(file, file.OpenToRead());
    }

    /// <summary>Says what is about to change, before it does.</summary>
    public void Announce(IEnumerable<DrucksacheId> papers, IEnumerable<DateOnly> days)
    {
        var line = new JournalLine([.. papers.Order()], [.. days.Distinct().Order()]);
        if (line.Papers.Count + line.Days.Count > 0)
        {
            _file.Journal.Append(line);
        }
    }

    /// <summary>Takes in what was announced.</summary>
    public void Follow() => _database = _file.Follow(_database);

    /// <summary>Writes everything anew from the archive.</summary>
    /// <param name="read">Reads what a Fassung says of itself; null to leave that to the first list.</param>
    public void Rebuild(Func<byte[], PaperBrief>? read) => _database = _file.Renew(_database, read);

    /// <summary>Keeps what Fassungen say of themselves. What cannot be kept is read again the next time.</summary>
    public void Remember(IEnumerable<(FassungRef Fassung, string Sha256, PaperBrief Brief)> briefs)
    {
        try
        {
            using var connection = _database.OpenToWrite();
            using var transaction = connection.BeginTransaction();
            foreach (var (fassung, sha256, brief) in briefs)
            {
                IndexUpdate.PutBrief(connection, fassung, sha256, brief);
            }

            transaction.Commit();
        }
        catch (SqliteException)
        {
        }
    }

    public DateTimeOffset? LastSeen(FassungRef fassung) => Ask(connection =>
    {
        using var command = connection.Command("SELECT last_seen FROM seen WHERE fassung = $f", ("$f", fassung.ToString()));
        return command.ExecuteScalar() is long ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : (DateTimeOffset?)null;
    });

    public DateTimeOffset? NewestSeen() => Ask(connection =>
    {
        using var command = connection.Command("SELECT max(newest_seen) FROM papers");
        return command.ExecuteScalar() is long ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : (DateTimeOffset?)null;
    });

    public long CountFassungen() => Ask(connection =>
    {
        using var command = connection.Command("SELECT sum(fassungen) FROM papers");
        return command.ExecuteScalar() as long? ?? 0;
    });

    public IReadOnlyList<DateOnly> Days() => Ask(connection =>
    {
        using var command = connection.Command("SELECT day FROM days ORDER BY day");
        return command.Rows(row => SealedDay.DayOf(row.GetString(0))!.Value).ToList();
    });

    public IReadOnlyList<string> Troubles() => Ask(connection =>
    {
        using var command = connection.Command("SELECT message FROM troubles ORDER BY id");
        return command.Rows(row => row.GetString(0)).ToList();
    });

    public IReadOnlyList<string> Damaged() => Ask(connection =>
    {
        using var command = connection.Command("SELECT id FROM troubles ORDER BY id");
        return command.Rows(row => row.GetString(0)).ToList();
    });

    public IEnumerable<Drucksache> Drucksachen() => Pages(
        """
        SELECT wahlperiode, nummer, id, body FROM bodies
            WHERE (wahlperiode, nummer, id) > ($w, $n, $i) ORDER BY wahlperiode, nummer, id LIMIT $limit
        """,
        row => new Drucksache(ToId(row), JsonSerializer.Deserialize(row.GetString(3), ArchiveJson.Instance.IReadOnlyListFassung)!));

    /// <param name="read">Reads a Fassung of which no brief is known; null where that cannot be done.</param>
    /// <param name="onlyOpen">Only papers of which there is only a Vorabfassung.</param>
    public IEnumerable<PaperEntry> Entries(Func<FassungRef, PaperBrief?> read, bool onlyOpen)
    {
        var rows = Pages(
            $"""
            SELECT p.wahlperiode, p.nummer, p.id, fassungen, first_seen, newest_seen, last_seen, newest, sha256, source_url,
                    is_read, art, drucksachetyp, titel, last_look, outcome, failed, taken_down
                FROM papers p LEFT JOIN looks l ON l.id = p.id
                WHERE (wahlperiode, nummer, p.id) > ($w, $n, $i) {(onlyOpen ? "AND (is_read = 0 OR art = 'vorab')" : "")}
                ORDER BY wahlperiode, nummer, p.id LIMIT $limit
            """,
            EntryRow.Read);
        foreach (var page in rows.Chunk(PageSize))
        {
            var unread = page.Where(row => !row.IsRead).Select(row => row.Entry).ToList();
            var briefs = OrderedParallel.Select(unread, entry => (Entry: entry, Brief: read(entry.Newest)))
                .Where(found => found.Brief is not null)
                .ToDictionary(found => found.Entry.Id, found => found.Entry with { Brief = found.Brief! });
            if (briefs.Count > 0)
            {
                Remember(briefs.Values.Select(entry => (entry.Newest, entry.Sha256, entry.Brief)));
            }

            foreach (var entry in page.Select(row => briefs.GetValueOrDefault(row.Entry.Id, row.Entry)).Where(entry => !onlyOpen || entry.IsOpen))
            {
                yield return entry;
            }
        }
    }

    private static DrucksacheId ToId(SqliteDataReader row) =>
        DrucksacheId.TryParse(row.GetString(2), out var id) ? id : throw new InvalidOperationException($"'{row.GetString(2)}' is no id");

    private IEnumerable<T> Pages<T>(string sql, Func<SqliteDataReader, T> read)
    {
        for (var after = PaperKey.First; ;)
        {
            var page = Ask(connection =>
            {
                using var command = connection.Command(sql, [.. after.Parameters, ("$limit", PageSize)]);
                return command.Rows(row => (Key: new PaperKey(row.GetInt32(0), row.GetInt32(1), row.GetString(2)), Value: read(row))).ToList();
            });
            foreach (var (_, value) in page)
            {
                yield return value;
            }

            if (page.Count < PageSize)
            {
                yield break;
            }

            after = page[^1].Key;
        }
    }

    /// <summary>Asks; where the tables turn out to be damaged, they are made anew and asked again.</summary>
    private T Ask<T>(Func<SqliteConnection, T> question)
    {
        try
        {
            using var connection = _database.OpenToRead();
            return question(connection);
        }
        catch (Exception e) when (!_database.IsPrivate && e is SqliteException or InvalidCastException or InvalidOperationException or JsonException)
        {
            _database = _file.Replace();
            using var connection = _database.OpenToRead();
            return question(connection);
        }
    }

    private sealed record EntryRow(PaperEntry Entry, bool IsRead)
    {
        private static readonly PaperBrief Unread = new(Art.Unbekannt, null, null);

        public static EntryRow Read(SqliteDataReader row)
        {
            var id = ToId(row);
            var isRead = row.GetInt64(10) != 0;
            return new EntryRow(
                new PaperEntry
                {
                    Id = id,
                    Fassungen = row.GetInt32(3),
                    FirstSeen = row.InstantAt(4),
                    NewestSeen = row.InstantAt(5),
                    LastSeen = row.InstantAt(6),
                    Newest = new FassungRef(id, row.GetInt32(7)),
                    Sha256 = row.GetString(8),
                    SourceUrl = row.TextAt(9) is { } url ? new Uri(url) : null,
                    LastLook = row.IsDBNull(14) ? null : row.InstantAt(14),
                    LastOutcome = row.TextAt(15) is { } outcome ? ToEnum<ObservationOutcome>(outcome) : null,
                    FailedLooks = row.IsDBNull(16) ? 0 : row.GetInt32(16),
                    TakenDown = row.TextAt(17) is { } tombstone ? JsonSerializer.Deserialize(tombstone, ArchiveJson.Instance.Tombstone) : null,
                    Brief = isRead ? new PaperBrief(ToEnum<Art>(row.GetString(11)), row.TextAt(12), row.TextAt(13)) : Unread,
                },
                isRead);
        }

        private static T ToEnum<T>(string word)
            where T : struct, Enum => Array.Find(Enum.GetValues<T>(), value => DrucksacheJson.Word(value) == word);
    }
}
