using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Abstractions;
using System.Text.Json;

namespace OpenDrucksache.Website.Writing;

/// <summary>
/// The folder of the site. A file is written only where its bytes differ from what lies there, and then beside it first:
/// readers see the old page or the new one. May be called from several threads; several processes may write at once.
/// </summary>
/// <param name="files">The disk.</param>
/// <param name="root">The folder that is published in.</param>
/// <param name="work">A folder on the same disk for what is half written.</param>
internal sealed class SiteDisk(IFileSystem files, string root, string work)
{
    private const string HalfPrefix = "half-";

    private readonly ConcurrentBag<string> _made = [];
    private readonly ConcurrentBag<string> _written = [];
    private readonly ConcurrentDictionary<string, byte> _folders = new(StringComparer.Ordinal);
    private readonly string _half = files.Path.Combine(work, HalfPrefix + files.Path.GetRandomFileName());
    private int _halves;

    /// <summary>The paths of all files that the site has now.</summary>
    public IReadOnlyCollection<string> Made => _made;

    /// <summary>The paths of the files whose bytes changed, in their order.</summary>
    public IReadOnlyList<string> Written => [.. _written.Order(StringComparer.Ordinal)];

    /// <summary>Whether the file is there.</summary>
    public bool Has(string path) => files.File.Exists(Full(path));

    /// <summary>Notes that a file of an earlier run is still right.</summary>
    public void Keep(string path) => _made.Add(path);

    /// <summary>Makes the file what the bytes are.</summary>
    /// <param name="path">Where, under the root, with slashes; made by <see cref="Layout.SitePath"/> only.</param>
    /// <param name="content">Its bytes.</param>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        _made.Add(path);
        var target = Full(path);
        if (IsSame(target, content))
        {
            return;
        }

        var folder = files.Path.GetDirectoryName(target)!;
        if (_folders.TryAdd(folder, 0))
        {
            files.Directory.CreateDirectory(folder);
        }

        var half = string.Create(CultureInfo.InvariantCulture, $"{_half}-{Interlocked.Increment(ref _halves)}");
        using (var stream = files.FileStream.New(half, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(content);
        }

        files.File.Move(half, target, overwrite: true);
        _written.Add(path);
    }

    /// <summary>Removes what killed processes left half written.</summary>
    public void Sweep() => files.Directory.GetFiles(work, HalfPrefix + "*").ToList().ForEach(files.File.Delete);

    /// <summary>Makes the file one object of JSON on one line.</summary>
    public void WriteJson(string path, Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>(1 << 12);
        using (var json = new Utf8JsonWriter(bytes, SiteJson.Writer))
        {
            write(json);
        }

        bytes.Write("\n"u8);
        Write(path, bytes.WrittenSpan);
    }

    /// <summary>Removes a file that is no part of the site any more.</summary>
    public void Delete(string path)
    {
        if (Has(path))
        {
            files.File.Delete(Full(path));
            _written.Add(path);
        }
    }

    private string Full(string path) => files.Path.Combine([root, .. path.Split('/')]);

    private bool IsSame(string target, ReadOnlySpan<byte> content)
    {
        var there = files.FileInfo.New(target);
        return there.Exists && there.Length == content.Length && files.File.ReadAllBytes(target).AsSpan().SequenceEqual(content);
    }
}
