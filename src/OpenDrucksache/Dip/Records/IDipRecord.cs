namespace OpenDrucksache.Dip.Records;

/// <summary>A record of DIP, whatever it is of.</summary>
public interface IDipRecord
{
    /// <summary>DIP's id, digits only.</summary>
    string? Id { get; }
}
