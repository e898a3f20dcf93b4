using OpenDrucksache.Comparing;

namespace OpenDrucksache.Tests.Comparing;

/// <summary>A folder a case: old.txt, new.txt and the changes to be told, "class | old | new | path" a line, path optional.</summary>
public sealed class CaseTests
{
    private static string Folder => Path.Combine(TestContext.CurrentContext.TestDirectory, "Comparing", "cases");

    private static IEnumerable<string> Names => Directory.EnumerateDirectories(
        Path.Combine(AppContext.BaseDirectory, "Comparing", "cases")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Names))]
    public void A_case_tells_what_is_expected(string name)
    {
        var comparison = Pairs.Compare(Read(name, "old.txt"), Read(name, "new.txt"));
        var expected = File.ReadAllLines(Path.Combine(Folder, name, "expected.txt"));
        Assert.That(Laws.Broken(comparison), Is.Null);
        Assert.That(comparison.Changes.Select((c, i) => Told(c, expected.ElementAtOrDefault(i))), Is.EqualTo(expected));
    }

    [TestCaseSource(nameof(Names))]
    public void A_case_backwards_tells_as_many_changes_of_the_same_weight(string name)
    {
        var (old, @new) = (Read(name, "old.txt"), Read(name, "new.txt"));
        var (there, back) = (Pairs.Compare(old, @new), Pairs.Compare(@new, old));
        Assert.That(
            back.Changes.Select(c => c.Severity).Order(), Is.EqualTo(there.Changes.Select(c => c.Severity).Order()));
    }

    private static string Told(Change change, string? expected)
    {
        var told = $"{change.Class} | {Said(change.Old)} | {Said(change.New)}";
        return expected?.Count(c => c == '|') >= 3 ? $"{told} | {change.NewPath ?? change.OldPath}" : told;
    }

    private static string Said(string? text) => text is null ? "–" : text == " " ? "␣" : text;

    /// <summary>Paragraphs between blank lines; "@Kind path marker | text" says what a paragraph is.</summary>
    private static Paper Read(string name, string file)
    {
        var paragraphs = File.ReadAllText(Path.Combine(Folder, name, file)).Trim().Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        return new Paper { Paragraphs = [.. paragraphs.Select(Parse)] };
    }

    private static Paragraph Parse(string text)
    {
        if (!text.StartsWith('@'))
        {
            return new Paragraph("", ParagraphKind.Paragraph, null, text);
        }

        var bar = text.IndexOf('|', StringComparison.Ordinal);
        var head = text[1..bar].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new Paragraph(
            head.ElementAtOrDefault(1) ?? "", Enum.Parse<ParagraphKind>(head[0]), head.ElementAtOrDefault(2), text[(bar + 2)..]);
    }
}
