namespace OpenDrucksache.Archive;

/// <summary>What the index tells of a paper.</summary>
public sealed record PaperEntry
{
    /// <summary>The paper.</summary>
    public required DrucksacheId Id { get; init; }

    /// <summary>How many Fassungen of it are held.</summary>
    public required int Fassungen { get; init; }

    /// <summary>When its first Fassung was first seen, UTC.</summary>
    public required DateTimeOffset FirstSeen { get; init; }

    /// <summary>When the newest of its Fassungen was first seen, UTC.</summary>
    public required DateTimeOffset NewestSeen { get; init; }

    /// <summary>When any of its Fassungen was last seen, UTC.</summary>
    public required DateTimeOffset LastSeen { get; init; }

    /// <summary>Its newest Fassung.</summary>
    public required FassungRef Newest { get; init; }

    /// <summary>sha256 of the newest Fassung in lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Where the newest Fassung came from; null for a file without an address.</summary>
    public Uri? SourceUrl { get; init; }

    /// <summary>When it was last looked for, whatever came of it, UTC; null where no look is on record.</summary>
    public DateTimeOffset? LastLook { get; init; }

    /// <summary>What came of the last look.</summary>
    public ObservationOutcome? LastOutcome { get; init; }

    /// <summary>How many looks at the end found nothing that could be kept, one after another.</summary>
    public int FailedLooks { get; init; }

    /// <summary>Why the bytes of the newest Fassung are no longer held; null where they are.</summary>
    public Tombstone? TakenDown { get; init; }

    /// <summary>What the newest Fassung says of itself; nothing where it was taken down.</summary>
    public required PaperBrief Brief { get; init; }

    /// <summary>Whether there is only a Vorabfassung so far.</summary>
    public bool IsOpen => Brief.Art == Art.Vorab;
}
