using System.Text.Json;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive;

/// <summary>Whether what the archive notes down of the Fassungen of an object agrees with what the object holds.</summary>
/// <param name="Fassungen">How many there are.</param>
/// <param name="TakenDown">Those among them of which only the record is held.</param>
/// <param name="Complaints">What does not agree, a line each.</param>
internal sealed record RecordCheck(int Fassungen, int TakenDown, IReadOnlyList<string> Complaints)
{
    public static RecordCheck Of(OcflObject stored)
    {
        if (ArchivedObject.IsMoved(stored) || SealedDay.Is(stored))
        {
            return new RecordCheck(0, 0, []);
        }

        if (!ArchivedObject.TryGetId(stored.Id, out _))
        {
            return new RecordCheck(0, 0, [$"'{stored.Id}' is no Drucksache"]);
        }

        var (fassungen, takenDown) = (0, 0);
        var complaints = new List<string>();
        foreach (var version in ArchivedObject.Versions(stored))
        {
            fassungen++;
            try
            {
                var documents = ArchivedObject.Documents(stored, version).ToList();
                takenDown += documents[0].Record.TakenDown is null ? 0 : 1;
                complaints.AddRange(documents.Select(document => Complaint(stored, document.Record, document.BytesPath, document.Names.Record)).OfType<string>().Select(complaint => $"v{version}: {complaint}"));
            }
            catch (Exception e) when (e is JsonException or OcflException)
            {
                complaints.Add($"v{version}: a record is damaged: {e.Message}");
            }
        }

        return new RecordCheck(fassungen, takenDown, complaints);
    }

    /// <summary>What a record says that the object does not bear out; null where all is well.</summary>
    public static string? Complaint(OcflObject stored, FassungRecord record, string bytesPath, string recordPath)
    {
        if (record.TakenDown is not null)
        {
            return stored.Inventory.Manifest.ContainsKey(record.Sha512) ? $"{bytesPath} was taken down, and its bytes are still held" : null;
        }

        return stored.Inventory.Head.State.TryGetValue(bytesPath, out var digest) && digest == record.Sha512
            ? null
            : $"{recordPath} gives another sha512 than the inventory gives for {bytesPath}";
    }
}
