namespace OpenDrucksache.Fuzzing.Printing;

/// <summary>How a stranger's script fills the lines of a paper anew, without knowing what they are.</summary>
internal enum Refill
{
    /// <summary>The reading text: each paragraph filled to the width, a blank line between two of them.</summary>
    Paragraphs,

    /// <summary>The same, and words that do not fit are torn at a hyphen.</summary>
    Torn,

    /// <summary>The same as the first, with a notice every so many lines, wherever that is.</summary>
    Noticed,

    /// <summary>The text as it came: what a space before the line end holds together is filled anew, in DIP's manner.</summary>
    Lines,

    /// <summary>The text as it came: a short line ends what is filled; no spaces at the line ends.</summary>
    ShortLines,
}
