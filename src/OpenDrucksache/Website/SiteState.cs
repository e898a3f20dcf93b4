using System.IO.Abstractions;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OpenDrucksache.Website.Writing;

namespace OpenDrucksache.Website;

/// <summary>
/// What the last run wrote and from what: the cards of all papers, a digest for each list, the paths of all files. Derived: without it
/// everything is rendered anew, and still only what differs is written.
/// </summary>
internal sealed class SiteState
{
    private const string FileName = "state.jsonl.gz";

    /// <summary>The cards with the digests of what they were made from, by the ids of the papers.</summary>
    public Dictionary<string, (string Key, PaperCard Card)> Cards { get; } = new(StringComparer.Ordinal);

    /// <summary>The digest of what a list was made from, by its folder.</summary>
    public Dictionary<string, string> Lists { get; } = new(StringComparer.Ordinal);

    /// <summary>The paths of all files.</summary>
    public HashSet<string> Made { get; } = new(StringComparer.Ordinal);

    /// <summary>Pages that are gone and have a note in their place.</summary>
    public SortedSet<string> Gone { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads it; empty where it is absent, torn or of another version of the program.</summary>
    public static SiteState Load(IFileSystem files, string folder)
    {
        var path = files.Path.Combine(folder, FileName);
        var state = new SiteState();
        try
        {
            if (files.File.Exists(path))
            {
                using var packed = files.FileStream.New(path, FileMode.Open, FileAccess.Read, FileShare.Read);
                using var lines = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
                while (lines.ReadLine() is { } line)
                {
                    state.Take(JsonSerializer.Deserialize(line, SiteJson.Instance.SiteLine)!);
                }
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException)
        {
            return new SiteState();
        }

        return state;
    }

    /// <summary>Writes it, whole or not at all.</summary>
    public void Save(IFileSystem files, string folder)
    {
        var half = files.Path.Combine(folder, "state.half");
        using (var packed = files.FileStream.New(half, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            {
                foreach (var line in Lines())
                {
                    JsonSerializer.Serialize(gzip, line, SiteJson.Instance.SiteLine);
                    gzip.Write("\n"u8);
                }
            }

            packed.Flush(flushToDisk: true);
        }

        files.File.Move(half, files.Path.Combine(folder, FileName), overwrite: true);
    }

    /// <summary>A digest of what the pages of a paper are made from: all that the archive knows of it, this program, and the site's address.</summary>
    public static string KeyOf(Drucksache drucksache, SiteAddress address)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(SiteState).Module.ModuleVersionId.ToByteArray());
        hash.AppendData(Encoding.UTF8.GetBytes($"{address}\n"));
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(drucksache, SiteJson.Instance.Drucksache));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private IEnumerable<SiteLine> Lines() =>
        Cards.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => new SiteLine { Key = c.Value.Key, Card = c.Value.Card })
            .Concat(Lists.OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => new SiteLine { Key = l.Value, List = l.Key }))
            .Concat(Made.Order(StringComparer.Ordinal).Select(path => new SiteLine { Made = path }))
            .Concat(Gone.Select(path => new SiteLine { Gone = path }));

    private void Take(SiteLine line)
    {
        if (line.Card is { } card)
        {
            Cards[card.Id.ToString()] = (line.Key!, card);
        }
        else if (line.List is { } list)
        {
            Lists[list] = line.Key!;
        }

        if (line.Made is { } made)
        {
            Made.Add(made);
        }

        if (line.Gone is { } gone)
        {
            Gone.Add(gone);
        }
    }
}

/// <summary>A line of what the last run wrote: a card, a list, or a path.</summary>
internal sealed record SiteLine
{
    public string? Key { get; init; }

    public PaperCard? Card { get; init; }

    public string? List { get; init; }

    public string? Made { get; init; }

    public string? Gone { get; init; }
}
