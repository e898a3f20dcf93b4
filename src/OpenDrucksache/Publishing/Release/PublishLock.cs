using System.IO.Abstractions;

namespace OpenDrucksache.Publishing;

/// <summary>Keeps a folder to one publisher at a time: a file that is held open.</summary>
internal static class PublishLock
{
    /// <summary>Takes the lock, and tries it: what a second handle gets too is none.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="folder">The folder that is published in, for people.</param>
    /// <param name="path">The file to hold.</param>
    /// <exception cref="TroubleException">Another publish is at work, or the file system keeps no locks.</exception>
    public static FileSystemStream Take(IFileSystem files, string folder, string path)
    {
        FileSystemStream held;
        try
        {
            held = Open();
        }
        catch (IOException trouble) when (files.File.Exists(path))
        {
            throw new TroubleException($"{folder}: another publish is at work there. Wait until it is done", trouble);
        }

        try
        {
            Open().Dispose();
        }
        catch (IOException)
        {
            return held;
        }

        held.Dispose();
        throw new TroubleException($"{folder}: this file system does not keep locks, so two publishes could damage each other. Publish on another disk");

        FileSystemStream Open() => files.FileStream.New(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
    }
}
