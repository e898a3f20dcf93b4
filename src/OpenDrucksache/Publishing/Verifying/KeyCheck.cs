using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace OpenDrucksache.Publishing.Verifying;

/// <summary>Holds the keys of all tables: each must be unique, and what refers to a table must find a row there.</summary>
internal sealed class KeyCheck(IReadOnlyList<ManifestTable> tables)
{
    private readonly Dictionary<string, ManifestTable> _tables = tables.ToDictionary(t => t.Name);
    private readonly Dictionary<string, HashSet<UInt128>> _keys = tables.ToDictionary(t => t.Name, _ => new HashSet<UInt128>());
    private readonly HashSet<string> _whole = [];
    private readonly List<Reference> _early = [];
    private readonly Dictionary<(string Path, string Code), (string First, long More)> _wrong = [];

    /// <summary>What was found, one finding for each file and sort: the first of it, and how many there are.</summary>
    public IEnumerable<DatasetFinding> Findings => _wrong.OrderBy(w => w.Key.Path, StringComparer.Ordinal).ThenBy(w => w.Key.Code, StringComparer.Ordinal).Select(w => new DatasetFinding(
        w.Key.Code,
        w.Key.Path,
        w.Value.More == 0 ? w.Value.First : string.Create(CultureInfo.InvariantCulture, $"{w.Value.First}, and {w.Value.More} more")));

    /// <summary>Takes a row.</summary>
    public void Add(ManifestFile file, string line)
    {
        using var row = JsonDocument.Parse(line);
        var table = _tables[file.Table!];
        var key = string.Join('\u001F', table.Key.Select(column => row.RootElement.GetProperty(column).ToString()));
        if (!_keys[table.Name].Add(Digest(key)))
        {
            Note("key", file.Path, $"more than one row has the key {key.Replace("\u001F", ", ", StringComparison.Ordinal)}");
        }

        foreach (var (column, target) in table.References)
        {
            var value = row.RootElement.GetProperty(column);
            if (value.ValueKind != JsonValueKind.Null)
            {
                Follow(new Reference(file.Path, column, value.ToString(), target));
            }
        }
    }

    /// <summary>Says that all rows of a table were taken.</summary>
    public void Whole(string table)
    {
        _whole.Add(table);
        var ready = _early.Where(r => r.Target == table).ToList();
        _early.RemoveAll(r => r.Target == table);
        ready.ForEach(Follow);
    }

    private void Follow(Reference reference)
    {
        if (!_whole.Contains(reference.Target))
        {
            _early.Add(reference);
        }
        else if (!_keys[reference.Target].Contains(Digest(reference.Value)))
        {
            Note("reference", reference.Path, $"{reference.Column} {reference.Value} is no key of {reference.Target}");
        }
    }

    private void Note(string code, string path, string message) =>
        _wrong[(path, code)] = _wrong.TryGetValue((path, code), out var known) ? (known.First, known.More + 1) : (message, 0);

    /// <summary>16 bytes instead of the key itself: a table may have millions of rows.</summary>
    private static UInt128 Digest(string key) => BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private sealed record Reference(string Path, string Column, string Value, string Target);
}
