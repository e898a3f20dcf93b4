namespace OpenDrucksache.Publishing.Tables;

/// <summary>What the values of a column are; decides how they are written everywhere.</summary>
internal enum ColumnType
{
    /// <summary>A key, digest, address or word of a closed list: ASCII only, so that readers may skip by its bounds.</summary>
    Code,

    /// <summary>Any text.</summary>
    Text,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>A whole number of 32 bits.</summary>
    Integer,

    /// <summary>A whole number of 64 bits.</summary>
    Long,

    /// <summary>A number of double precision.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A day.</summary>
    Date,

    /// <summary>An instant in UTC, to the millisecond.</summary>
    Instant,
}
