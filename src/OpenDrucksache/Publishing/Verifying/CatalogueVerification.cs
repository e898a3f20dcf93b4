using System.IO.Abstractions;
using System.Text.Json;

namespace OpenDrucksache.Publishing.Verifying;

/// <summary>
/// Holds the catalogues against the manifest: who finds a file through one of them must find the right one. A catalogue that the
/// release does not have is passed over; the manifest says which it has.
/// </summary>
internal sealed class CatalogueVerification(IFileSystem files, string release, Manifest manifest)
{
    private const int DigestLength = 64;

    /// <summary>What is wrong; only files that are known to be sound are opened.</summary>
    public IEnumerable<DatasetFinding> Findings(IReadOnlySet<string> sound) => new (string Name, Func<string, IEnumerable<(string, string)>> Read)[]
        {
            (DataPackage.FileName, text => FromJson(text, "resources", "path", "hash")),
            (Croissant.FileName, text => FromJson(text, "distribution", "contentUrl", "sha256")),
            (DcatCatalogue.FileName, FromTurtle),
        }
        .Where(catalogue => sound.Contains(catalogue.Name))
        .SelectMany(catalogue => Compare(catalogue.Name, catalogue.Read));

    private IEnumerable<DatasetFinding> Compare(string name, Func<string, IEnumerable<(string Path, string Sha256)>> read)
    {
        Dictionary<string, string> listed;
        try
        {
            listed = read(files.File.ReadAllText(files.Path.Combine(release, name))).ToDictionary(f => f.Path, f => f.Sha256, StringComparer.Ordinal);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            return [new DatasetFinding("catalogue", name, $"it cannot be read: {e.Message.ReplaceLineEndings(" ")}")];
        }

        var tables = manifest.Files.Where(f => f.Table is not null).ToDictionary(f => f.Path, f => f.Sha256, StringComparer.Ordinal);
        return tables.Where(f => listed.GetValueOrDefault(f.Key) != f.Value)
            .Select(f => new DatasetFinding("catalogue", name, $"it does not list {f.Key} with its sha256"))
            .Concat(listed.Keys.Except(tables.Keys).Select(path => new DatasetFinding("catalogue", name, $"it lists {path}, which the manifest does not have as a table")));
    }

    private static IEnumerable<(string, string)> FromJson(string text, string list, string path, string digest)
    {
        using var catalogue = JsonDocument.Parse(text);
        return [.. catalogue.RootElement.GetProperty(list).EnumerateArray().Where(entry => entry.TryGetProperty(path, out _)).Select(entry => (entry.GetProperty(path).GetString()!, Bare(entry.GetProperty(digest).GetString()!)))];
    }

    /// <summary>The digest without the name of its algorithm.</summary>
    private static string Bare(string digest) => digest.StartsWith("sha256:", StringComparison.Ordinal) ? digest["sha256:".Length..] : digest;

    /// <summary>The statements that we write, line by line; a path is followed by its checksum.</summary>
    private static IEnumerable<(string, string)> FromTurtle(string text)
    {
        const string place = "dcat:downloadURL <";
        const string sum = "spdx:checksumValue \"";
        var path = "";
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith(place, StringComparison.Ordinal))
            {
                path = line[place.Length..line.IndexOf('>', StringComparison.Ordinal)];
            }
            else if (line.IndexOf(sum, StringComparison.Ordinal) is var at and >= 0 && line.Length >= at + sum.Length + DigestLength)
            {
                yield return (path, line.Substring(at + sum.Length, DigestLength));
            }
        }
    }
}
