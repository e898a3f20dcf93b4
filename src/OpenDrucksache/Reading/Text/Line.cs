namespace OpenDrucksache.Reading.Text;

/// <summary>What lies between a line and the one before it.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing but the line end.</summary>
    None,

    /// <summary>A page ends here: a notice, a running head or a page number stood between.</summary>
    Page,

    /// <summary>One or more blank lines.</summary>
    Blank,

    /// <summary>A page ends here, and blank lines stand beside its mark.</summary>
    PageAndBlank,
}

/// <summary>What gaps come to.</summary>
internal static class Gaps
{
    /// <summary>Whether a page ends here.</summary>
    public static bool IsPage(this Gap gap) => gap is Gap.Page or Gap.PageAndBlank;

    /// <summary>Whether blank lines stand here.</summary>
    public static bool IsBlank(this Gap gap) => gap is Gap.Blank or Gap.PageAndBlank;

    /// <summary>What is left of the gaps on both sides of a mark of the page that was taken out.</summary>
    public static Gap Across(this Gap before, Gap after) => before.IsBlank() || after.IsBlank() ? Gap.PageAndBlank : Gap.Page;
}

/// <summary>A line of the input without the white space around it.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Open">Whether a space stands before the line end, as DIP writes it where a paragraph goes on.</param>
/// <param name="Indent">How many spaces stand before it.</param>
/// <param name="Before">What lies between it and the line before.</param>
internal readonly record struct Line(int Start, int End, bool Open, int Indent, Gap Before)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
