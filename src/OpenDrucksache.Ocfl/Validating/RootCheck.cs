using System.IO.Abstractions;
using System.Text.Json;

namespace OpenDrucksache.Ocfl;

/// <summary>Checks a storage root (specification 4): finds its objects, and judges what lies around them.</summary>
internal sealed class RootCheck(IFileSystem files, string folder)
{
    private const int DepthLimit = 64;

    private readonly Findings _findings = new();
    private readonly HashSet<int> _depths = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly StorageLayout? _layout = StorageLayout.Read(files, folder);
    private SpecVersion? _declared;

    /// <summary>The folders of its objects, in ordinal order, with what lies in them. What is wrong around them is found meanwhile.</summary>
    public IEnumerable<(string Folder, IReadOnlyList<DiskEntry> Entries)> Objects()
    {
        IReadOnlyList<DiskEntry> entries = files.Directory.Exists(folder) ? EntriesOf(folder) : [];
        _declared = DeclarationCheck.OfRoot.Run(files, entries, _findings);
        if (_declared is null)
        {
            _findings.Add("E069", "", "there is no declaration of a storage root");
        }

        foreach (var entry in entries)
        {
            if (entry.IsLink)
            {
                _findings.Add("E090", entry.Name, "is a link");
            }
            else if (entry.IsFile)
            {
                CheckLayout(entry);
            }
            else if (entry.Name == "extensions")
            {
                var is10 = _declared == SpecVersion.Ocfl10;
                ExtensionsCheck.Run(EntriesOf(entry.FullPath), is10 ? "E086" : "E112", is10 ? "W013" : "W016", _findings);
            }
            else
            {
                var found = 0;
                foreach (var stored in Walk(entry.FullPath, 1))
                {
                    found++;
                    yield return stored;
                }

                if (found == 0)
                {
                    _findings.Add("E088", entry.Name, "holds no object, and is no folder of extensions");
                }
            }
        }
    }

    /// <summary>Takes note of an object that was checked.</summary>
    public void See(ValidationReport report, SpecVersion? declared)
    {
        var path = Relative(report.Path);
        if (declared > _declared)
        {
            _findings.Add("E081", path, "declares a later version of the specification than the root");
        }

        if (report.ObjectId is { } id)
        {
            if (_layout is not null ? Relative(files.Path.Combine(folder, _layout.PathOf(files, id))) != path : !_ids.Add(id))
            {
                _findings.Add("E083", path, _layout is not null ? $"is not where the layout puts '{id}'" : $"another object has the id '{id}' too");
            }
        }
    }

    /// <summary>What was found around the objects.</summary>
    public ValidationReport Report()
    {
        if (_depths.Contains(1) && _depths.Count > 1)
        {
            _findings.Add("W015", "", "some objects lie directly in the root, and others in a hierarchy");
        }

        if (_depths.Count(depth => depth > 1) > 1)
        {
            _findings.Add("W014", "", "objects lie at different depths");
        }

        return new ValidationReport(folder, null, _findings.InOrder(), 0, 0) { IsObject = false };
    }

    private IEnumerable<(string Folder, IReadOnlyList<DiskEntry> Entries)> Walk(string current, int depth)
    {
        var entries = EntriesOf(current);
        var path = Relative(current);
        if (entries.Any(entry => entry.IsFile && (DeclarationCheck.OfObject.IsMeant(entry.Name) || entry.Name == ObjectReader.InventoryFile)))
        {
            _depths.Add(depth);
            yield return (current, entries);
            yield break;
        }

        if (entries.Count == 0)
        {
            _findings.Add("E073", path, "is an empty folder");
        }
        else if (!entries.Any(entry => entry.IsFolder))
        {
            _findings.Add("E085", path, "ends without an object");
        }

        foreach (var entry in entries)
        {
            var below = $"{path}/{entry.Name}";
            if (entry.IsLink)
            {
                _findings.Add("E090", below, "is a link");
            }
            else if (entry.IsFile)
            {
                _findings.Add("E072", below, "is a file outside an object");
                _findings.Add("E084", below, "is a file outside an object");
            }
            else if (depth == DepthLimit)
            {
                _findings.Add("E085", below, $"lies more than {DepthLimit} folders deep, and what lies below is not looked at");
            }
            else
            {
                foreach (var found in Walk(entry.FullPath, depth + 1))
                {
                    yield return found;
                }
            }
        }
    }

    private void CheckLayout(DiskEntry entry)
    {
        if (entry.Name != StorageLayout.DescriptionFile)
        {
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(entry.TryRead(files, 1 << 20) ?? []);
            var extension = Key(document.RootElement, "extension");
            if (extension is null || Key(document.RootElement, "description") is null)
            {
                _findings.Add("E070", entry.Name, "has no keys 'extension' and 'description' with texts");
            }
            else if (!ExtensionsCheck.IsRegistered(extension))
            {
                _findings.Add("E071", entry.Name, $"'{extension}' is not the name of a registered extension");
            }
        }
        catch (Exception trouble) when (trouble is JsonException or InvalidOperationException)
        {
            _findings.Add("E070", entry.Name, $"is no JSON: {trouble.Message}");
        }

        static string? Key(JsonElement root, string name) =>
            root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var value) ? value.Text() : null;
    }

    private IReadOnlyList<DiskEntry> EntriesOf(string path)
    {
        try
        {
            return DiskEntry.Of(files, path);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            _findings.Add("E088", Relative(path), $"cannot be read: {trouble.Message}");
            return [];
        }
    }

    private string Relative(string path) => files.Path.GetRelativePath(folder, path).Replace('\\', '/');
}
