using System.Text.Json.Serialization;

namespace OpenDrucksache.Archive;

/// <summary><c>moved.json</c>: the paper of this object was given a number.</summary>
internal sealed record MovedNote(
    string Type,
    DrucksacheId To,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Tombstone? TakenDown);

/// <summary><c>joined.json</c>: this Fassung turned out to be a text of another.</summary>
internal sealed record JoinedNote(string Type, int Version);
