namespace OpenDrucksache.Ocfl;

/// <summary>A version of the OCFL specification that this library knows.</summary>
public enum SpecVersion
{
    /// <summary>OCFL 1.0: read only.</summary>
    Ocfl10,

    /// <summary>OCFL 1.1: read and written.</summary>
    Ocfl11,
}
