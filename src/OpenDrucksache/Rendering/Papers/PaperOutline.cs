namespace OpenDrucksache.Rendering.Papers;

/// <summary>The tree of a paper: each paragraph on a line with its path, its kind and its first words.</summary>
public static class PaperOutline
{
    private const int Words = 60;

    /// <summary>Writes the outline, indented by the depth of the path.</summary>
    public static void Write(Paper paper, TextWriter output)
    {
        foreach (var paragraph in paper.Paragraphs)
        {
            var depth = paragraph.Path.AsSpan().Count('.');
            var text = paragraph.Text.Length <= Words ? paragraph.Text : string.Concat(paragraph.Text.AsSpan(0, Cut(paragraph.Text)), "…");
            output.WriteLine($"{new string(' ', 2 * depth)}{(paragraph.Path.Length == 0 ? "-" : paragraph.Path)} [{DrucksacheJson.Word(paragraph.Kind)}] {text}");
        }
    }

    private static int Cut(string text) => char.IsHighSurrogate(text[Words - 1]) ? Words - 1 : Words;
}
