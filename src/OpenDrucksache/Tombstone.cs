using System.Globalization;

namespace OpenDrucksache;

/// <summary>Why the bytes of a Fassung are no longer held. Its record stays: what it was, and when it was seen.</summary>
/// <param name="Reason">In one line.</param>
/// <param name="By">Who took them down.</param>
/// <param name="At">When, UTC.</param>
public sealed record Tombstone(string Reason, string By, DateTimeOffset At)
{
    /// <summary>The take-down in a few words.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"taken down {At:yyyy-MM-dd} by {By}: {Reason}");
}
