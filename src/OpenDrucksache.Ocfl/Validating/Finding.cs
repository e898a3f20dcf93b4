namespace OpenDrucksache.Ocfl;

/// <summary>Something that the specification forbids or advises against.</summary>
/// <param name="Code">Its code in the specification: "E023" is an error, "W004" a warning.</param>
/// <param name="Path">The file or folder, relative to what was validated; "" for itself.</param>
/// <param name="Reason">What is wrong there, in one line.</param>
public sealed record Finding(string Code, string Path, string Reason)
{
    /// <summary>Whether it makes the object or root invalid.</summary>
    public bool IsError => Code.StartsWith('E');
}
