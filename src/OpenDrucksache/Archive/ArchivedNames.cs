using System.IO.Abstractions;
using Microsoft.Data.Sqlite;
using OpenDrucksache.Archive.Index;

namespace OpenDrucksache.Archive;

/// <summary>Names of papers and Fassungen as far as the index knows them: for who types one.</summary>
public static class ArchivedNames
{
    /// <summary>
    /// The names that begin so, in the order of the papers: papers, and behind <c>@</c> the Fassungen of one. Nothing is mended,
    /// waited for or said: where the index is absent, behind or damaged, there are fewer names or none.
    /// </summary>
    /// <param name="files">The disk.</param>
    /// <param name="folder">The archive.</param>
    /// <param name="start">The beginning of a name.</param>
    /// <param name="most">How many names at most.</param>
    public static IReadOnlyList<string> Beginning(IFileSystem files, string folder, string start, int most)
    {
        var at = start.IndexOf('@', StringComparison.Ordinal);
        return Ask<IReadOnlyList<string>>(files, folder, connection => at < 0
            ? Papers(connection, start, most)
            : [.. Fassungen(connection, start[..at]).Where(name => name.StartsWith(start, StringComparison.Ordinal)).Take(most)]) ?? [];
    }

    /// <summary>How many papers there are, as far as the index knows; null where it cannot be asked.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="folder">The archive.</param>
    public static long? Count(IFileSystem files, string folder) => (long?)Ask(files, folder, connection =>
    {
        using var command = connection.Command("SELECT count(*) FROM papers");
        return command.ExecuteScalar();
    });

    private static T? Ask<T>(IFileSystem files, string folder, Func<SqliteConnection, T> question)
        where T : class?
    {
        var index = IndexFile.PathIn(new ArchiveFolder(files, folder));
        if (!files.File.Exists(index))
        {
            return null;
        }

        try
        {
            using var connection = IndexDatabase.In(index).OpenToRead();
            return question(connection);
        }
        catch (Exception e) when (e is SqliteException or InvalidCastException)
        {
            return null;
        }
    }

    private static List<string> Papers(SqliteConnection connection, string start, int most)
    {
        using var command = connection.Command(
            "SELECT id FROM papers WHERE substr(id, 1, length($start)) = $start ORDER BY wahlperiode, nummer, id LIMIT $most",
            ("$start", start),
            ("$most", most));
        return [.. command.Rows(row => row.GetString(0))];
    }

    private static List<string> Fassungen(SqliteConnection connection, string paper)
    {
        using var command = connection.Command("SELECT newest FROM papers WHERE id = $id", ("$id", paper));
        return command.ExecuteScalar() is long newest ? Enumerable.Range(1, (int)newest).Select(version => $"{paper}@v{version}").ToList() : [];
    }
}
