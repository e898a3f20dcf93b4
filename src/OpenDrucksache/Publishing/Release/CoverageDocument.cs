namespace OpenDrucksache.Publishing;

/// <summary>What <c>coverage.json</c> holds.</summary>
internal sealed record CoverageDocument(string Release, DateTimeOffset SeenUntil, IReadOnlyList<CoverageRow> Rows, IReadOnlyList<PublishFailure> Failed);

/// <summary>How much of an electoral term and a type of paper was captured: counts of papers, where nothing else is said.</summary>
internal sealed record CoverageRow
{
    public required int Wahlperiode { get; init; }

    public required string? Drucksachetyp { get; init; }

    public required int Papers { get; init; }

    public required int Fassungen { get; init; }

    public required int DraftCaptured { get; init; }

    public required int EditedCaptured { get; init; }

    public required int Open { get; init; }

    public required int DraftMissed { get; init; }

    public required int Unreadable { get; init; }

    public required int? HighestNummer { get; init; }

    public required DateTimeOffset FirstSeen { get; init; }

    public required DateTimeOffset LastSeen { get; init; }

    public required DaysToEdited? DaysFromDraftToEdited { get; init; }
}

/// <summary>How long drafts stood: quantiles over papers, in days.</summary>
internal sealed record DaysToEdited
{
    public required int Papers { get; init; }

    public required double Min { get; init; }

    public required double P25 { get; init; }

    public required double Median { get; init; }

    public required double P75 { get; init; }

    public required double Max { get; init; }
}
