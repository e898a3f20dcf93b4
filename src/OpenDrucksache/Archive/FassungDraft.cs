using System.Text.Json;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive;

/// <summary>The files of an object in which a document takes its place. Bytes that only move to another Fassung are not stored again.</summary>
internal sealed class FassungDraft
{
    private readonly Dictionary<string, Content> _put = new(StringComparer.Ordinal);
    private readonly CapturedDocument _arriving;
    private readonly Placement _place;
    private readonly ILookup<string, StoredDocument> _held;

    /// <summary>Makes the draft.</summary>
    /// <param name="stored">The object; null for a new one.</param>
    /// <param name="arriving">The document.</param>
    /// <param name="place">Where it goes.</param>
    public FassungDraft(OcflObject? stored, CapturedDocument arriving, Placement place)
    {
        (_arriving, _place) = (arriving, place);
        var all = stored is null ? [] : ArchivedObject.Versions(stored).SelectMany(version => ArchivedObject.Documents(stored, version)).ToList();
        _held = all.ToLookup(document => document.Record.Sha256, StringComparer.Ordinal);
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (version, documents) in place.Fassungen)
        {
            foreach (var (n, document) in documents.Index())
            {
                kept.UnionWith(Put(version, DocumentNames.Of(version, n), document));
            }
        }

        foreach (var (version, target) in place.Absorbed)
        {
            _put[ArchivedObject.JoinedPath(version)] = Content.Of(ArchivedObject.Joined(target));
        }

        Remove = [.. all.Where(document => place.Fassungen.ContainsKey(document.Version) || place.Absorbed.ContainsKey(document.Version))
            .SelectMany(document => document.Paths)
            .Except(_put.Keys)
            .Except(kept)];
    }

    /// <summary>What is new or has moved.</summary>
    public IReadOnlyDictionary<string, Content> Files => _put;

    /// <summary>What is gone from its place.</summary>
    public IReadOnlyList<string> Remove { get; }

    /// <summary>Puts a document where it is to be; the paths that stay as they are.</summary>
    private IEnumerable<string> Put(int version, DocumentNames names, WitnessFacts document)
    {
        var stored = _held[document.Sha256].OrderByDescending(held => held.Names == names).ThenByDescending(held => IsOf(held, version)).FirstOrDefault();
        var arrives = document.Sha256 == _arriving.Sha256;
        if (!arrives && stored!.Names == names)
        {
            return stored.Paths;
        }

        var record = (stored?.Record ?? FassungRecord.Of(_arriving)) with { PdfHashes = document.PdfHashes };
        if (stored is not null && !IsOf(stored, version))
        {
            record = record with { FirstSeen = arrives || record.FirstSeen < _arriving.Seen ? _arriving.Seen : record.FirstSeen };
        }

        var bytes = names.Bytes(record);
        _put[names.Record] = Content.Of((record with { File = bytes[(bytes.IndexOf('/', StringComparison.Ordinal) + 1)..] }).ToJson());
        if ((stored is null ? _arriving.Content : stored.ReadBytes()) is { } content)
        {
            _put[bytes] = Content.Of(content, "sha256");
        }

        if ((arrives && record.TakenDown is null ? _arriving.DipRecord : stored?.ReadDip()) is { } dip)
        {
            _put[names.Dip] = Content.Of(dip);
        }

        if ((arrives ? _arriving.Exchange : stored!.ReadExchange()) is { } exchange)
        {
            _put[names.Exchange] = Content.Of(JsonSerializer.SerializeToUtf8Bytes(exchange, ArchiveJson.Instance.HttpExchange));
        }

        return [];
    }

    /// <summary>Whether a document that is held belongs to a Fassung already. One that is held beside another Fassung begins anew in this one, so that it is not seen too early.</summary>
    private bool IsOf(StoredDocument held, int version) => held.Version == version || _place.Absorbed.GetValueOrDefault(held.Version) == version;
}
