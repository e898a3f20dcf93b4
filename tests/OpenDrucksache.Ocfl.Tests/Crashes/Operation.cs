namespace OpenDrucksache.Ocfl.Tests.Crashes;

internal enum OperationKind
{
    CreateFolder,
    CreateFile,
    Write,
    SetAttributes,
    Move,
    DeleteFile,
    DeleteFolder,
    FlushFile,
    FlushFolder,
    FlushVolume,
}

/// <summary>Something that changes the disk, or makes changes last.</summary>
internal sealed record Operation(OperationKind Kind, string Path, string Target = "", ReadOnlyMemory<byte> Bytes = default)
{
    public bool IsFlush => Kind >= OperationKind.FlushFile;
}
