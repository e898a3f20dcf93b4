using OpenDrucksache.Comparing;

namespace OpenDrucksache.Benchmarks;

/// <summary>A paper and the same with some of its words replaced by others of its own.</summary>
internal sealed record EditedPair(ComparisonSide Old, ComparisonSide New)
{
    public string OldText { get; } = ReadingText.Of(Old.Paper);

    public string NewText { get; } = ReadingText.Of(New.Paper);

    /// <summary>The same every time for the same paper and share.</summary>
    public static EditedPair Of(Paper paper, double share)
    {
        var random = new Random(21);
        var words = ReadingText.Of(paper).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var edited = paper with { Paragraphs = [.. paper.Paragraphs.Select(p => p with { Text = Edited(p) })] };
        return new(new ComparisonSide("old", paper), new ComparisonSide("new", edited));

        string Edited(Paragraph paragraph)
        {
            var label = paragraph.Marker?.Length ?? 0;
            var body = paragraph.Text[label..].Split(' ').Select(w => w.Length > 0 && random.NextDouble() < share ? words[random.Next(words.Length)] : w);
            return paragraph.Text[..label] + string.Join(' ', body);
        }
    }
}
