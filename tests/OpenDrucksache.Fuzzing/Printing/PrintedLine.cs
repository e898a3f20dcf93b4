namespace OpenDrucksache.Fuzzing.Printing;

/// <summary>How a line ends.</summary>
internal enum LineEnd
{
    /// <summary>Between two words.</summary>
    Space,

    /// <summary>In a word: behind its hyphen, or in an address.</summary>
    Inside,

    /// <summary>In a word that was hyphenated for the line's sake.</summary>
    Torn,

    /// <summary>With the paragraph.</summary>
    Last,
}

/// <summary>A line as it was broken.</summary>
/// <param name="Text">What it holds, without the hyphen of a torn word.</param>
/// <param name="End">How it ends.</param>
internal readonly record struct PrintedLine(string Text, LineEnd End);
