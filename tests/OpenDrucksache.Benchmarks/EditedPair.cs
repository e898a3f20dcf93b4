using System.Text;
using OpenDrucksache.Comparing;
using OpenDrucksache.Fuzzing.Printing;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Benchmarks;

/// <summary>A paper and the same set anew, on other lines and pages and without the notice, some of its words replaced by others of its own.</summary>
internal sealed record EditedPair(ComparisonSide Old, ComparisonSide New, string Print)
{
    private static readonly Measure Anew = new(Flavour.Typeset, Width: 78, Lines: 52, Vorab: false, Seed: 21);

    public string OldText { get; } = ReadingText.Of(Old.Paper);

    public string NewText { get; } = ReadingText.Of(New.Paper);

    /// <summary>The same every time for the same paper and share.</summary>
    public static EditedPair Of(Paper paper, double share)
    {
        var random = new Random(21);
        var words = ReadingText.Of(paper).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var print = Printer.Print(paper with { Paragraphs = [.. paper.Paragraphs.Select(p => p with { Text = Edited(p) })] }, Anew);
        return new(new ComparisonSide("old", paper), new ComparisonSide("new", PaperReader.Read(Encoding.UTF8.GetBytes(print))), print);

        string Edited(Paragraph paragraph)
        {
            var label = paragraph.Marker?.Length ?? 0;
            var body = paragraph.Text[label..].Split(' ').Select(w => w.Length > 0 && random.NextDouble() < share ? words[random.Next(words.Length)] : w);
            return paragraph.Text[..label] + string.Join(' ', body);
        }
    }
}
