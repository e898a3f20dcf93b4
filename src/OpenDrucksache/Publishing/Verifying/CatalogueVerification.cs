using System.IO.Abstractions;
using System.Text.Json;

namespace OpenDrucksache.Publishing.Verifying;

/// <summary>
/// Holds the catalogues against the manifest: who finds a file through one of them must find the right one. A catalogue that the
/// release does not have is passed over; the manifest says which it has.
/// </summary>
internal sealed class CatalogueVerification(IFileSystem files, string release, Manifest manifest)
{
    /// <summary>What is wrong; only files that are known to be sound are opened.</summary>
    public IEnumerable<DatasetFinding> Findings(IReadOnlySet<string> sound) => new (string Name, Func<string, IEnumerable<CatalogueClaim>> Read)[]
        {
            (DataPackage.FileName, CatalogueClaim.OfPackage),
            (Croissant.FileName, CatalogueClaim.OfCroissant),
            (DcatCatalogue.FileName, CatalogueClaim.OfTurtle),
        }
        .Where(catalogue => sound.Contains(catalogue.Name))
        .SelectMany(catalogue => Compare(catalogue.Name, catalogue.Read).Select(message => new DatasetFinding("catalogue", catalogue.Name, message)));

    private IEnumerable<string> Compare(string name, Func<string, IEnumerable<CatalogueClaim>> read)
    {
        List<CatalogueClaim> claims;
        try
        {
            claims = [.. read(files.File.ReadAllText(files.Path.Combine(release, name)))];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return [$"it cannot be read: {e.Message.ReplaceLineEndings(" ")}"];
        }

        var tables = manifest.Files.Where(file => file.Table is not null).ToList();
        var folders = tables.ToLookup(file => file.Path[..(file.Path.LastIndexOf('/') + 1)], StringComparer.Ordinal);
        var byPath = tables.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var listed = new HashSet<string>(StringComparer.Ordinal);
        return [.. claims.SelectMany(Wrong), .. byPath.Keys.Where(path => !listed.Contains(path)).Select(path => $"it does not list {path}")];

        IEnumerable<string> Wrong(CatalogueClaim claim)
        {
            var claimed = claim.Paths.SelectMany(path => byPath.TryGetValue(path, out var file) ? [file] : folders[path]).ToList();
            listed.UnionWith(claimed.Select(file => file.Path));
            return claim.Paths.Where(path => !byPath.ContainsKey(path) && !folders.Contains(path)).Select(path => $"it lists {path}, which the manifest does not have as a table")
                .Concat(claim.Bytes != claimed.Sum(file => file.Bytes) || (claim.Sha256 is { } sum && claimed.Any(file => file.Sha256 != sum))
                    ? [$"of {claim.Paths[0]} it gives another size or sha256 than the manifest"]
                    : []);
        }
    }
}
