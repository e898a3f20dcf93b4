namespace OpenDrucksache.Comparing;

/// <summary>How the record of a comparison names one of its two papers.</summary>
/// <param name="Ref">How it is cited.</param>
/// <param name="Art">Vorabfassung or edited paper.</param>
/// <param name="Sha256">sha256 of its bytes in lower-case hex; null where the bytes are not known.</param>
/// <param name="TextSha256">sha256 of its reading text in UTF-8, lower-case hex: what the ranges count in.</param>
/// <param name="Dokumentnummer">Its number; null where it carries none.</param>
/// <param name="Titel">Its title; null where it has none.</param>
public sealed record ComparedPaper(
    string Ref, Art Art, string? Sha256, string TextSha256, Dokumentnummer? Dokumentnummer, string? Titel);
