using System.IO.Abstractions;
using Microsoft.Data.Sqlite;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive.Index;

/// <summary>The file of the index and the journal that tells whether it is behind.</summary>
internal sealed class IndexFile
{
    /// <summary>Raised when rows come to mean something else; a change of the tables themselves or of the rules of reading shows without.</summary>
    private const int Meaning = 1;

    /// <summary>An index is of use to every program that would write the same.</summary>
    internal static readonly string Stamp = $"meaning {Meaning}, tables {IndexDatabase.Version}, rules {Paper.RulesVersion}";

    private readonly ArchiveFolder _place;
    private readonly StorageRoot _root;
    private readonly ObservationLog _observations;
    private readonly IDurability _durability;
    private readonly string _path;
    private bool _isNew;

    public IndexFile(ArchiveFolder place, StorageRoot root, ObservationLog observations, IDurability durability)
    {
        (_place, _root, _observations, _durability) = (place, root, observations, durability);
        _path = PathIn(place);
        Journal = new IndexJournal(Files, Files.Path.Combine(place.Index, "journal.jsonl"), durability);
    }

    public IndexJournal Journal { get; }

    private IFileSystem Files => _place.Files;

    /// <summary>Where the tables of an archive are.</summary>
    public static string PathIn(ArchiveFolder place) => place.Files.Path.Combine(place.Index, "index.sqlite");

    /// <summary>SQLite knows the real disk only.</summary>
    private bool CanBeFile => Files is FileSystem;

    /// <summary>For who holds the writer's lock.</summary>
    public IndexDatabase OpenToWrite()
    {
        if (!Files.Directory.Exists(_place.Index))
        {
            Files.Directory.CreateDirectory(_place.Index);
            _durability.FlushDirectory(_place.Path);
        }

        Journal.Heal();
        var database = IndexDatabase.In(_path);
        return CanBeFile && Behind(database) is { } behind ? Renewed(behind ? Follow(database) : database) : Rebuild();
    }

    /// <summary>For readers.</summary>
    public IndexDatabase OpenToRead()
    {
        var database = IndexDatabase.In(_path);
        var behind = CanBeFile ? Behind(database) : null;
        return behind == false ? database
            : Mend(_ => { }) ?? (behind == true ? Copy(database) : InMemory());
    }

    /// <summary>For who found the file damaged.</summary>
    public IndexDatabase Replace() => Mend(writer => writer.RebuildIndex()) ?? InMemory();

    /// <summary>For who wants everything written anew: nothing is to do where this opened it so.</summary>
    public IndexDatabase Renew(IndexDatabase database, Func<byte[], PaperBrief>? read) => _isNew ? database : Rebuild(read);

    /// <summary>Takes in what the journal announces and the tables do not have yet. Returns tables that have.</summary>
    public IndexDatabase Follow(IndexDatabase database)
    {
        try
        {
            FollowIn(database);
            return database;
        }
        catch (SqliteException)
        {
            return InMemory();
        }
    }

    /// <summary>Writes everything anew: into a file of its own that then takes the other's place, or into memory where that fails.</summary>
    /// <param name="read">Reads what a Fassung says of itself; null to leave that to the first list.</param>
    public IndexDatabase Rebuild(Func<byte[], PaperBrief>? read = null)
    {
        _isNew = true;
        if (!CanBeFile)
        {
            Journal.Begin();
            return InMemory();
        }

        var fresh = _path + ".new";
        try
        {
            IndexDatabase.Delete(Files, fresh);
            var position = Journal.Begin();
            Fill(IndexDatabase.In(fresh), position, read);
            using (var stream = Files.FileStream.New(fresh, FileMode.Open, FileAccess.ReadWrite))
            {
                _durability.Flush(stream);
            }

            IndexDatabase.Delete(Files, _path);
            Files.File.Move(fresh, _path);
            _durability.FlushDirectory(_place.Index);
            return IndexDatabase.In(_path);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            return InMemory();
        }
    }

    /// <summary>Whether the tables are behind the journal; null where they cannot be used at all.</summary>
    private bool? Behind(IndexDatabase database)
    {
        try
        {
            using var connection = database.OpenToRead();
            using var meta = connection.Command("SELECT stamp, epoch, position FROM meta");
            var (stamp, epoch, position) = meta.Rows(row => (row.GetString(0), row.GetString(1), row.GetInt64(2))).Single();
            return Journal.End() is { } end && stamp == Stamp && epoch == end.Epoch && position <= end.Length ? position < end.Length : null;
        }
        catch (Exception e) when (e is SqliteException or InvalidOperationException or InvalidCastException)
        {
            return null;
        }
    }

    /// <summary>A journal that has become long is begun anew: the tables have followed it to its end.</summary>
    private IndexDatabase Renewed(IndexDatabase database)
    {
        if (!database.IsPrivate && Journal.End() is { Length: > IndexJournal.EnoughBytes })
        {
            var position = Journal.Begin();
            using var connection = database.OpenToWrite();
            SetPosition(connection, position);
        }

        return database;
    }

    /// <summary>What any writer does when it opens the archive; null where that is not possible now.</summary>
    private IndexDatabase? Mend(Action<ArchiveWriter> more)
    {
        try
        {
            using var writer = ArchiveWriter.OpenAsItIs(Files, _place.Path, TimeProvider.System);
            more(writer);
            var database = IndexDatabase.In(_path);
            return CanBeFile && Behind(database) == false ? database : null;
        }
        catch (Exception e) when (e is TroubleException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private IndexDatabase Copy(IndexDatabase database)
    {
        try
        {
            var copy = IndexDatabase.CopyOf(database);
            FollowIn(copy);
            return copy;
        }
        catch (SqliteException)
        {
            return InMemory();
        }
    }

    private IndexDatabase InMemory()
    {
        var database = IndexDatabase.InMemory();
        Fill(database, Journal.End() ?? default);
        return database;
    }

    private void FollowIn(IndexDatabase database)
    {
        using var connection = database.OpenToWrite();
        using var transaction = connection.BeginTransaction();
        using var meta = connection.Command("SELECT position FROM meta");
        if (Journal.End() is not { } end || meta.ExecuteScalar() is not long position)
        {
            return;
        }

        var lines = Journal.ReadFrom(position);
        var update = new IndexUpdate(connection, new StoredPapers(_root), _observations);
        var looked = new Dictionary<DrucksacheId, HashSet<int>>();
        update.Follow(lines.SelectMany(line => line.Days).Distinct(), looked);
        var changed = lines.SelectMany(line => line.Papers).ToHashSet();
        update.Put(changed);
        foreach (var (id, versions) in looked.Where(paper => !changed.Contains(paper.Key)))
        {
            update.Touch(id, versions);
        }

        SetPosition(connection, end);
        transaction.Commit();
    }

    private void Fill(IndexDatabase database, JournalPosition position, Func<byte[], PaperBrief>? read = null)
    {
        using var connection = database.Create();
        using var transaction = connection.BeginTransaction();
        connection.Execute("INSERT INTO meta VALUES ($s, '', 0)", ("$s", Stamp));
        var update = new IndexUpdate(connection, new StoredPapers(_root), _observations);
        update.Follow(_observations.Days());
        update.PutAll(read);
        SetPosition(connection, position);
        transaction.Commit();
    }

    private static void SetPosition(SqliteConnection connection, JournalPosition position) =>
        connection.Execute("UPDATE meta SET epoch = $e, position = $p", ("$e", position.Epoch ?? ""), ("$p", position.Length));
}
