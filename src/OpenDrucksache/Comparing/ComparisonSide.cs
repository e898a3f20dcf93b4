namespace OpenDrucksache.Comparing;

/// <summary>One of the two papers to be compared.</summary>
/// <param name="Ref">How it is cited: "21/8376@v1", or the name of a file.</param>
/// <param name="Paper">What it says.</param>
/// <param name="Sha256">sha256 of its bytes in lower-case hex; null where the bytes are not known.</param>
public sealed record ComparisonSide(string Ref, Paper Paper, string? Sha256 = null);
