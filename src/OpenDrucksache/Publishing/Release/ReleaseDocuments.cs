using System.IO.Abstractions;
using System.Reflection;
using System.Text;
using System.Text.Json;
using OpenDrucksache.Publishing.Tables;
using OpenDrucksache.Publishing.Writing;

namespace OpenDrucksache.Publishing;

/// <summary>Everything in a release that is not rows: schemas, catalogue, coverage, README, manifest and digests.</summary>
internal static class ReleaseDocuments
{
    public const string Digests = "SHA256SUMS";

    /// <summary>This program, with its version: between two tags, that of the one to come.</summary>
    public static string Tool { get; } = $"OpenDrucksache {Version(typeof(ReleaseDocuments)).Split('-')[0]}";

    private static string ParquetVersion { get; } = Version(typeof(Parquet.ParquetWriter));

    /// <summary>A document as it is written.</summary>
    public static byte[] ToJson<T>(T content) => [.. JsonSerializer.SerializeToUtf8Bytes(content, ReleaseJson.Indented.Of<T>()), (byte)'\n'];

    /// <summary>The list of digests as sha256sum reads it.</summary>
    public static byte[] DigestList(IEnumerable<ManifestFile> files) =>
        Encoding.UTF8.GetBytes(string.Concat(files.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => $"{f.Sha256}  {f.Path}\n")));

    /// <summary>Writes them all into the folder of the release.</summary>
    public static Manifest Write(IFileSystem files, string folder, ReleaseRows rows, string? previous, string changelog)
    {
        var documents = new List<ManifestFile>
        {
            Text("README.md", ManifestFile.Markdown, ReleaseReadme.Of(rows)),
            Text("data-dictionary.md", ManifestFile.Markdown, DataDictionary.Of(Dataset.Tables)),
            Text("CHANGELOG.md", ManifestFile.Markdown, changelog),
            Json("coverage.json", new CoverageDocument(rows.Release, rows.SeenUntil, rows.Coverage.Rows, rows.Failed)),
            Json(DataPackage.FileName, DataPackage.Of(rows)),
            Json(Croissant.FileName, Croissant.Of(rows)),
            Text(DcatCatalogue.FileName, ManifestFile.Turtle, DcatCatalogue.Of(rows)),
            Text("CITATION.cff", ManifestFile.Yaml, CitationFile.Of(rows)),
        };
        documents.AddRange(Dataset.Tables.Select(table => Json($"schema/{table.Name}.json", JsonSchema.Of(table))));

        var manifest = new Manifest
        {
            Release = rows.Release,
            Previous = previous,
            SchemaVersion = Dataset.SchemaVersion,
            Tool = Tool,
            ParquetWriter = $"Parquet.Net {ParquetVersion}",
            SeenUntil = rows.SeenUntil,
            Source = ManifestSource.Dip,
            Tables = rows.Tables,
            Failed = rows.Failed,
            Files = [.. rows.Files.Concat(documents).OrderBy(f => f.Path, StringComparer.Ordinal)],
        };
        PartFile.Write(files, folder, Digests, "", DigestList(manifest.Files.Append(Json(Manifest.FileName, manifest))));
        return manifest;

        ManifestFile Text(string path, string format, string content) =>
            PartFile.Write(files, folder, path, format, Encoding.UTF8.GetBytes(content));

        ManifestFile Json<T>(string path, T content) =>
            PartFile.Write(files, folder, path, ManifestFile.Json, ToJson(content));
    }

    /// <summary>The version of the package that the type came in, without the commit it was built from.</summary>
    private static string Version(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
