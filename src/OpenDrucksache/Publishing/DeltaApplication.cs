using System.Globalization;
using System.IO.Abstractions;
using System.Text.Json;
using OpenDrucksache.Publishing.Deltas;
using OpenDrucksache.Publishing.Tables;
using OpenDrucksache.Publishing.Writing;

namespace OpenDrucksache.Publishing;

/// <summary>An older release and a delta → the newer release, byte for byte.</summary>
public static class DeltaApplication
{
    /// <summary>Makes the newer release. It appears whole and verified, or not at all.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="oldRelease">The folder of the older release.</param>
    /// <param name="deltaFolder">The folder of the delta.</param>
    /// <param name="outFolder">Where the newer release is to be; absent or empty.</param>
    /// <returns>The id of the newer release.</returns>
    /// <exception cref="TroubleException">
    /// One of the folders is damaged or something else, they do not fit, or the delta was written by another version.
    /// </exception>
    public static string Apply(IFileSystem files, string oldRelease, string deltaFolder, string outFolder)
    {
        var delta = Read<Delta>(files, deltaFolder, Delta.FileName);
        var old = Read<Manifest>(files, oldRelease, Manifest.FileName);
        if (old.Release != delta.From)
        {
            throw new TroubleException($"{deltaFolder}: leads from release {delta.From}, and {oldRelease} is {old.Release}. Apply the deltas between them first");
        }

        if (delta.SchemaVersion != Dataset.SchemaVersion)
        {
            throw new TroubleException($"{deltaFolder}: has tables of schema {delta.SchemaVersion}, this version writes {Dataset.SchemaVersion}. Fetch the newer release whole");
        }

        if (files.Directory.Exists(outFolder) && files.Directory.EnumerateFileSystemEntries(outFolder).Any())
        {
            throw new TroubleException($"{outFolder}: is not empty. Name a folder that is not there yet");
        }

        try
        {
            return Make(files, oldRelease, old, deltaFolder, outFolder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException or InvalidDataException)
        {
            throw new TroubleException($"{deltaFolder}: could not be applied: {fault.Message.ReplaceLineEndings(" ")}", fault);
        }
    }

    private static string Make(IFileSystem files, string oldRelease, Manifest old, string deltaFolder, string outFolder)
    {
        var documents = files.Path.Combine(deltaFolder, Delta.Documents);
        var manifest = Read<Manifest>(files, documents, Manifest.FileName, inDelta: true);
        var building = outFolder.TrimEnd('/', '\\') + ".part";
        if (files.Directory.Exists(building))
        {
            files.Directory.Delete(building, recursive: true);
        }

        var before = old.Files.ToDictionary(f => f.Path, f => f.Sha256, StringComparer.Ordinal);
        foreach (var file in manifest.Files.Where(f => before.GetValueOrDefault(f.Path) == f.Sha256 && f.Table is not null))
        {
            Copy(files, oldRelease, building, file.Path);
        }

        foreach (var part in manifest.Files.Where(f => f.Format == ManifestFile.JsonLines && before.GetValueOrDefault(f.Path) != f.Sha256))
        {
            Patch(files, oldRelease, deltaFolder, building, manifest, part);
        }

        foreach (var path in manifest.Files.Where(f => f.Table is null).Select(f => f.Path).Append(Manifest.FileName).Append(ReleaseDocuments.Digests))
        {
            Copy(files, documents, building, path);
        }

        if (ReleaseDigests.Findings(files, building).FirstOrDefault() is { } wrong)
        {
            files.Directory.Delete(building, recursive: true);
            throw new TroubleException($"{deltaFolder}: does not give release {manifest.Release}: {wrong.Path}: {wrong.Message}. It was written by another version, or is damaged: fetch the newer release whole");
        }

        if (files.Directory.Exists(outFolder))
        {
            files.Directory.Delete(outFolder);
        }

        files.Directory.Move(building, outFolder);
        return manifest.Release;
    }

    /// <summary>Writes the rows of a table and a term anew, part by part.</summary>
    private static void Patch(IFileSystem files, string oldRelease, string deltaFolder, string building, Manifest manifest, ManifestFile json)
    {
        var table = Dataset.Tables.First(t => t.Name == json.Table);
        var old = files.Path.Combine([oldRelease, .. json.Path.Split('/')]);
        var steps = files.Path.Combine(deltaFolder, table.Name, files.Path.GetFileName(json.Path));
        var rows = PartPatch.Rows(new RowFile(files, files.File.Exists(old) ? old : null), new RowFile(files, files.File.Exists(steps) ? steps : null), table.Key);
        using var next = rows.GetEnumerator();
        var made = building + ".part";
        var parts = PartPlace.Parquet(manifest.Files, json).Select((parquet, number) =>
        {
            var folder = files.Path.Combine(made, number.ToString(CultureInfo.InvariantCulture));
            var written = Write(files, folder, new JsonTable(table), json.Wahlperiode ?? 0, next, parquet.Rows ?? 0);
            var target = files.Path.Combine([building, .. parquet.Path.Split('/')]);
            files.Directory.CreateDirectory(files.Path.GetDirectoryName(target)!);
            files.File.Copy(files.Path.Combine(folder, written[1].Path), target, overwrite: true);
            return new Func<Stream>(() => files.File.OpenRead(files.Path.Combine(folder, written[0].Path)));
        }).ToList();
        using (var joined = new PartFile(files, building, json.Path))
        {
            _ = GzipSplice.Join(joined.Stream, parts);
        }

        files.Directory.Delete(made, recursive: true);
    }

    private static IReadOnlyList<ManifestFile> Write(IFileSystem files, string folder, JsonTable table, int wahlperiode, IEnumerator<string> rows, long count)
    {
        using var writer = new TablePart<JsonElement>(files, folder, table, wahlperiode);
        for (var left = count; left > 0 && rows.MoveNext(); left--)
        {
            writer.Add(JsonDocument.Parse(rows.Current).RootElement);
        }

        return writer.Complete();
    }

    private static void Copy(IFileSystem files, string from, string to, string path)
    {
        var target = files.Path.Combine([to, .. path.Split('/')]);
        files.Directory.CreateDirectory(files.Path.GetDirectoryName(target)!);
        files.File.Copy(files.Path.Combine([from, .. path.Split('/')]), target);
    }

    /// <summary>Reads the description of a folder of ours whose digests hold.</summary>
    private static T Read<T>(IFileSystem files, string folder, string name, bool inDelta = false)
        where T : class
    {
        var what = name == Delta.FileName ? "delta" : "release";
        var path = files.Path.Combine(folder, name);
        if (!files.File.Exists(path))
        {
            throw new TroubleException($"{folder}: is no {what}: {name} is missing. Check the path");
        }

        if (!inDelta && ReleaseDigests.Findings(files, folder).FirstOrDefault() is { } wrong)
        {
            throw new TroubleException($"{folder}: is damaged: {wrong.Path}: {wrong.Message}. Fetch it again");
        }

        try
        {
            return JsonSerializer.Deserialize(files.File.ReadAllBytes(path), ReleaseJson.Instance.Of<T>()) ?? throw new JsonException("null");
        }
        catch (JsonException e)
        {
            throw new TroubleException($"{path}: cannot be read: {e.Message.ReplaceLineEndings(" ")}. Fetch it again", e);
        }
    }
}
