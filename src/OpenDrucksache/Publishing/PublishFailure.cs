namespace OpenDrucksache.Publishing;

/// <summary>A Fassung that could not be read, or a pair that could not be compared. The release is made without it and names it.</summary>
/// <param name="Ref">The Fassung ("21/8376@v2") or the pair ("21/8376@v1..v2").</param>
/// <param name="Message">What went wrong, in one line.</param>
public sealed record PublishFailure(string Ref, string Message);
