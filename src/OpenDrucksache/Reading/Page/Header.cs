namespace OpenDrucksache.Reading.Page;

/// <summary>What the head of the first page says.</summary>
internal sealed record Header
{
    public Dokumentnummer? Dokumentnummer { get; init; }

    public bool Neu { get; init; }

    public int? Wahlperiode { get; init; }

    public DateOnly? Datum { get; init; }

    /// <summary>The papers in "(zu Drucksachen 21/600, 21/601)".</summary>
    public IReadOnlyList<string> Zu { get; init; } = [];
}
