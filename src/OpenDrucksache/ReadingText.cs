using System.Text;

namespace OpenDrucksache;

/// <summary>
/// The reading text of a paper: the paragraphs' texts joined by blank lines. Offsets into it count Unicode code points.
/// </summary>
public static class ReadingText
{
    /// <summary>What stands between two paragraphs.</summary>
    public const string Separator = "\n\n";

    /// <summary>The reading text of the paper; empty for a paper without paragraphs.</summary>
    public static string Of(Paper paper) => string.Join(Separator, paper.Paragraphs.Select(p => p.Text).ToArray());

    /// <summary>How many Unicode code points the text has; a lone surrogate counts as one.</summary>
    public static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf16(text, out _, out var length);
            text = text[length..];
            count++;
        }

        return count;
    }
}
