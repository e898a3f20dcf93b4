namespace OpenDrucksache.Publishing;

/// <summary>Something that is wrong with a release.</summary>
/// <param name="Code">What kind of damage: "missing", "damaged", "stray", "latest", "manifest", "rows", "formats", "key", "reference", "parquet", "json", "catalogue", "texts".</param>
/// <param name="Path">The file, as a path in the folder that was verified.</param>
/// <param name="Message">What is wrong with it, in one line.</param>
public sealed record DatasetFinding(string Code, string Path, string Message);
