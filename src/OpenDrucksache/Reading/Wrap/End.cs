namespace OpenDrucksache.Reading.Wrap;

/// <summary>What the place of a line's end says about its paragraph.</summary>
internal enum End
{
    /// <summary>Nothing: the next word had no room.</summary>
    None,

    /// <summary>The next word would have had room.</summary>
    Early,

    /// <summary>The text marks the end.</summary>
    Sure,
}
