using System.IO.Abstractions;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace OpenDrucksache.Archive.Index;

/// <summary>Where the tables of the index are: a file beside the storage root, or the memory of this process.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "Tables in memory go with the last reader of them; a file is opened anew for each question.")]
internal sealed class IndexDatabase
{
    private const string Tables =
        """
        CREATE TABLE meta (stamp TEXT NOT NULL, epoch TEXT NOT NULL, position INTEGER NOT NULL) STRICT;
        CREATE TABLE papers (
            wahlperiode INTEGER NOT NULL, nummer INTEGER NOT NULL, id TEXT NOT NULL,
            fassungen INTEGER NOT NULL, first_seen INTEGER NOT NULL, newest_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL,
            newest INTEGER NOT NULL, sha256 TEXT NOT NULL, source_url TEXT, taken_down TEXT,
            is_read INTEGER NOT NULL DEFAULT 0, art TEXT, drucksachetyp TEXT, titel TEXT,
            PRIMARY KEY (wahlperiode, nummer, id)) WITHOUT ROWID, STRICT;
        CREATE INDEX open_papers ON papers (wahlperiode, nummer, id) WHERE is_read = 0 OR art = 'vorab';
        CREATE TABLE bodies (wahlperiode INTEGER NOT NULL, nummer INTEGER NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (wahlperiode, nummer, id)) STRICT;
        CREATE TABLE seen (fassung TEXT PRIMARY KEY, last_seen INTEGER NOT NULL) WITHOUT ROWID, STRICT;
        CREATE TABLE looks (id TEXT PRIMARY KEY, last_look INTEGER NOT NULL, outcome TEXT NOT NULL, failed INTEGER NOT NULL) WITHOUT ROWID, STRICT;
        CREATE TABLE days (day TEXT PRIMARY KEY, position INTEGER NOT NULL) WITHOUT ROWID, STRICT;
        CREATE TABLE troubles (id TEXT PRIMARY KEY, message TEXT NOT NULL) WITHOUT ROWID, STRICT;
        """;

    /// <summary>Another one for other tables.</summary>
    internal static readonly string Version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Tables)))[..8];

    private static int _made;

    private readonly string _connection;
    private readonly SqliteConnection? _keeper;

    private IndexDatabase(SqliteConnectionStringBuilder connection, bool isPrivate)
    {
        _connection = connection.ConnectionString;
        if (isPrivate)
        {
            _keeper = new SqliteConnection(_connection);
            _keeper.Open();
        }
    }

    /// <summary>Whether it goes with this process.</summary>
    public bool IsPrivate => _keeper is not null;

    /// <summary>A file; nothing is opened yet.</summary>
    public static IndexDatabase In(string file) => new(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = 10 }, isPrivate: false);

    /// <summary>Memory of this process, empty.</summary>
    public static IndexDatabase InMemory() => new(
        new SqliteConnectionStringBuilder
        {
            DataSource = $"index-{Interlocked.Increment(ref _made)}",
            Mode = SqliteOpenMode.Memory,
            Cache = SqliteCacheMode.Shared,
            Pooling = false,
        },
        isPrivate: true);

    /// <summary>A copy of a file in memory.</summary>
    public static IndexDatabase CopyOf(IndexDatabase other)
    {
        var copy = InMemory();
        using var source = other.OpenToRead();
        source.BackupDatabase(copy._keeper!);
        return copy;
    }

    /// <exception cref="SqliteException">It is not there or cannot be used.</exception>
    public SqliteConnection OpenToRead() => Open(SqliteOpenMode.ReadOnly);

    /// <exception cref="SqliteException">It is not there or cannot be used.</exception>
    public SqliteConnection OpenToWrite()
    {
        var connection = Open(SqliteOpenMode.ReadWrite);
        connection.Execute("PRAGMA secure_delete = ON");
        return connection;
    }

    /// <summary>Makes an empty one for a rebuild: what is cut off is thrown away, so nothing is flushed.</summary>
    public SqliteConnection Create()
    {
        var connection = Open(SqliteOpenMode.ReadWriteCreate);
        connection.Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -16000;");
        connection.Execute(Tables);
        return connection;
    }

    /// <summary>Removes a file and what SQLite may have left beside it.</summary>
    public static void Delete(IFileSystem files, string file)
    {
        foreach (var path in new[] { file, file + "-journal", file + "-wal", file + "-shm" }.Where(files.File.Exists))
        {
            files.File.Delete(path);
        }
    }

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(IsPrivate ? _connection : new SqliteConnectionStringBuilder(_connection) { Mode = mode }.ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
