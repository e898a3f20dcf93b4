namespace OpenDrucksache;

/// <summary>What came of a look at a source.</summary>
public enum ObservationOutcome
{
    /// <summary>Bytes that the archive did not have: a new Fassung.</summary>
    New,

    /// <summary>The bytes of a Fassung that the archive has.</summary>
    Unchanged,

    /// <summary>A Fassung was given its number and moved.</summary>
    Assigned,

    /// <summary>Nothing could be kept.</summary>
    Failed,
}
