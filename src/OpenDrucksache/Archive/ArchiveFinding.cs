namespace OpenDrucksache.Archive;

/// <summary>Something that is wrong in an archive.</summary>
/// <param name="Code">A code of the OCFL specification ("E092"), or "fassung", "observations".</param>
/// <param name="Path">The file or folder, relative to the archive.</param>
/// <param name="Message">What is wrong, in one line.</param>
/// <param name="IsError">False for a warning.</param>
public sealed record ArchiveFinding(string Code, string Path, string Message, bool IsError);
