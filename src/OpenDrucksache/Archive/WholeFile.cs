using System.IO.Abstractions;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive;

/// <summary>A small file that is replaced as a whole: a crash leaves the old one or the new one.</summary>
internal static class WholeFile
{
    /// <summary>Writes the file, its folder where it is absent, and returns when both are safe.</summary>
    public static void Replace(IFileSystem files, string path, Action<Stream> write)
    {
        var folder = files.Path.GetDirectoryName(path)!;
        files.Directory.CreateDirectory(folder);
        using (var stream = files.FileStream.New(path + ".tmp", FileMode.Create, FileAccess.Write))
        {
            write(stream);
            Durability.Disk.Flush(stream);
        }

        files.File.Move(path + ".tmp", path, overwrite: true);
        Durability.Disk.FlushDirectory(folder);
    }
}
