using System.Globalization;
using System.IO.Abstractions;
using System.Text;

namespace OpenDrucksache.Ocfl;

/// <summary>
/// One writer at a time. The lock is a file that is held open: the system frees it when the process ends, however it ends,
/// so there are no stale locks. A second file tells people who holds it and since when.
/// </summary>
internal sealed class WriterLock : IDisposable
{
    private readonly IFileSystem _files;
    private readonly string _note;
    private readonly Stream _held;

    private WriterLock(IFileSystem files, string note, Stream held) => (_files, _note, _held) = (files, note, held);

    /// <exception cref="OcflException">Another writer holds it, or the file system has no locks.</exception>
    public static WriterLock Take(IFileSystem files, string folder, TimeProvider clock)
    {
        var path = files.Path.Combine(folder, "writer.lock");
        var note = files.Path.Combine(folder, "writer.txt");
        Stream held;
        try
        {
            held = Open(files, path);
        }
        catch (IOException trouble) when (files.File.Exists(path))
        {
            throw new OcflException($"{folder}: locked: {Holder(files, note)} writes here. Wait until it is done, or end it", trouble);
        }

        try
        {
            SelfTest(files, path);
            files.File.WriteAllText(note, string.Create(
                CultureInfo.InvariantCulture, $"process {Environment.ProcessId} since {Rfc3339.Format(clock.GetUtcNow())}\n"));
        }
        catch
        {
            held.Dispose();
            throw;
        }

        return new WriterLock(files, note, held);
    }

    public void Dispose()
    {
        try
        {
            _files.File.Delete(_note);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
        }

        _held.Dispose();
    }

    private static FileSystemStream Open(IFileSystem files, string path) =>
        files.FileStream.New(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static void SelfTest(IFileSystem files, string path)
    {
        Stream second;
        try
        {
            second = Open(files, path);
        }
        catch (IOException)
        {
            return;
        }

        second.Dispose();
        throw new OcflException($"{path}: this file system does not keep locks, so two writers could damage each other. Use another disk");
    }

    private static string Holder(IFileSystem files, string note) =>
        SmallFile.TryRead(files, note, 200) is { Length: > 0 } text ? Encoding.UTF8.GetString(text).TrimEnd() : "another process";
}
