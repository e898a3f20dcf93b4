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
    private const int LongestCommand = 100;
    private const int ReadOnlyOnUnix = 30;
    private const int ReadOnlyOnWindows = unchecked((int)0x80070013);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

#pragma warning disable RS0030 // Stands in the lock's note, which goes with the lock.
    private static readonly string Host = Environment.MachineName;
#pragma warning restore RS0030

    private readonly IFileSystem _files;
    private readonly string _note;
    private readonly Stream _held;

    private WriterLock(IFileSystem files, string note, Stream held) => (_files, _note, _held) = (files, note, held);

    /// <exception cref="OcflException">Another writer holds it, the file system is read-only or has no locks.</exception>
    public static WriterLock Take(IFileSystem files, string folder, TimeProvider clock, TimeSpan patience)
    {
        var path = files.Path.Combine(folder, "writer.lock");
        var note = files.Path.Combine(folder, "writer.txt");
        Stream held;
        for (var began = clock.GetTimestamp(); ;)
        {
            try
            {
                held = Open(files, path);
                break;
            }
            catch (IOException trouble) when (trouble.HResult is ReadOnlyOnUnix or ReadOnlyOnWindows)
            {
                throw new OcflException($"{folder}: lies on a read-only file system: it can be read, not written", trouble);
            }
            catch (IOException) when (files.File.Exists(path) && clock.GetElapsedTime(began) < patience)
            {
                Thread.Sleep(Pause);
            }
            catch (IOException trouble) when (files.File.Exists(path))
            {
                throw new OcflException($"{folder}: locked: {Holder(files, note)} writes here. Wait until it is done, or end it", trouble);
            }
        }

        try
        {
            SelfTest(files, path);
            files.File.WriteAllText(note, string.Create(
                CultureInfo.InvariantCulture, $"process {Environment.ProcessId} ({Command()}) on {Host} since {Rfc3339.Format(clock.GetUtcNow())}\n"));
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

    /// <summary>The program and its first arguments, for people.</summary>
    private static string Command()
    {
        var line = string.Join(' ', Environment.GetCommandLineArgs().Select((argument, n) => n == 0 ? Path.GetFileNameWithoutExtension(argument) : argument));
        var clean = string.Concat(line.Where(symbol => !char.IsControl(symbol)));
        return clean.Length > LongestCommand ? clean[..LongestCommand] + "…" : clean;
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
        SmallFile.TryRead(files, note, 1000) is { Length: > 0 } text ? Encoding.UTF8.GetString(text).TrimEnd() : "another process";
}
