using System.Text.Json;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive;

/// <summary>A document as it lies in its object.</summary>
internal sealed record StoredDocument(OcflObject Object, int Version, DocumentNames Names)
{
    private readonly Lazy<FassungRecord> _record = new(() => FassungRecord.Parse(ArchivedObject.ReadAll(Object, Names.Record)));

    public FassungRecord Record => _record.Value;

    public string BytesPath => ArchivedObject.PathOf(Version, Record.File);

    /// <summary>Its files.</summary>
    public IEnumerable<string> Paths =>
        [Names.Record, .. new[] { BytesPath, Names.Dip, Names.Exchange }.Where(path => ArchivedObject.Has(Object, path))];

    /// <summary>Its bytes; null where they were taken down.</summary>
    public byte[]? ReadBytes() => Record.TakenDown is null ? ArchivedObject.ReadAll(Object, BytesPath) : null;

    /// <summary>The record of DIP that came with it; null where none did.</summary>
    public byte[]? ReadDip() => ReadBeside(Names.Dip);

    /// <summary>The exchange that brought it; null where it came from a file.</summary>
    public HttpExchange? ReadExchange() =>
        ReadBeside(Names.Exchange) is { } json ? JsonSerializer.Deserialize(json, ArchiveJson.Instance.HttpExchange) : null;

    private byte[]? ReadBeside(string path) => ArchivedObject.Has(Object, path) ? ArchivedObject.ReadAll(Object, path) : null;
}
