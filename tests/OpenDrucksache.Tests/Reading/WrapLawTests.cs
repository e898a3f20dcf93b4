using System.Text;
using CsCheck;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Tests.Reading;

/// <summary>The same paper in another wrap reads the same: each paragraph is set anew, to another width, with notices between the lines.</summary>
public sealed class WrapLawTests
{
    private static readonly Gen<string> Words = Gen.OneOf(
        "Der", "Nachtzug", "fährt", "mit", "Gewinn", "durch", "das", "weite", "Land", "und", "hält", "an", "jedem", "Bahnhof", "ohne", "Verspätung", "(BGBl.", "I", "S.", "12)",
        "am", "Ende", "des", "Jahres", "2026", "§", "5", "Absatz", "3");

    private static readonly Gen<string> Sentences = Words.Array[6, 40].Select(words => string.Join(' ', words) + " Ende.");

    private static readonly Gen<string[]> Bodies = Sentences.Array[1, 6];

    [Test]
    public void An_invented_Antrag_reads_the_same_at_every_width() =>
        Gen.Select(Bodies, Bodies, Gen.Int[45, 110], Gen.Int[45, 110], Gen.Int[3, 30]).Sample((findings, demands, width, other, notice) =>
        {
            var paragraphs = Antrag(findings, demands);
            return Flat(Set(paragraphs, width, notice)) == Flat(Set(paragraphs, other, 1000))
                && Flat(Set(paragraphs, width, notice)) == string.Join(' ', paragraphs);
        }, iter: 300);

    [Test]
    public void An_invented_Antrag_reads_the_same_one_paragraph_a_line() =>
        Gen.Select(Bodies, Bodies).Sample((findings, demands) =>
        {
            var paragraphs = Antrag(findings, demands);
            return Papers.ReadText(string.Join("\n\n", paragraphs)) == string.Join("\n\n", paragraphs);
        }, iter: 300);

    [Test]
    public void Real_papers_read_the_same_divided_by_blank_lines()
    {
        var papers = Directory.GetFiles(SharedData.Corpus, "*.txt").Order(StringComparer.Ordinal).Where((_, i) => i % 10 == 0)
            .Select(f => PaperReader.Read(File.ReadAllBytes(f))).Where(p => p.Drucksachetyp is "Antrag" or "Kleine Anfrage" or "Antwort").ToList();
        var same = papers.Count(p => Papers.Read(Wrapped(p, 88)).Paragraphs.Select(q => q.Text).SequenceEqual(p.Paragraphs.Select(q => q.Text)));
        Assert.That(same, Is.AtLeast(papers.Count * 9 / 10));
    }

    private static string[] Antrag(string[] findings, string[] demands) =>
    [
        "Antrag", "der Abgeordneten Ada Muster, Ben Beispiel und der Fraktion der SPD", "Nachtzüge für alle", "Der Bundestag wolle beschließen:",
        "I. Der Deutsche Bundestag stellt fest:", .. findings, "II. Der Deutsche Bundestag fordert die Bundesregierung auf,",
        .. demands.Select((demand, i) => $"{i + 1}. {demand}"), "Berlin, den 1. Mai 2026", "Eva Erfunden und Fraktion",
    ];

    private static string Flat(string text) => string.Join(' ', Papers.Texts(text));

    /// <summary>As DIP sets it: a space before the line end where the paragraph goes on.</summary>
    private static string Set(IEnumerable<string> paragraphs, int width, int notice)
    {
        var (text, lines) = (new StringBuilder("Deutscher Bundestag Drucksache 98/1\n98. Wahlperiode 01.05.2026\n"), 0);
        foreach (var line in paragraphs.SelectMany(p => Lines(p, width)))
        {
            text.Append(line);
            if (++lines % notice == 0)
            {
                text.Append("V\norabfassung – w\nird durch die lektorierte Fassung ersetzt.\n");
            }
        }

        return text.ToString();
    }

    private static string Wrapped(Paper paper, int width) =>
        string.Join('\n', paper.Paragraphs.Select(p => string.Concat(Lines(p.Text, p.Kind == ParagraphKind.Table ? 1000 : width).Select(l => l.TrimEnd() + "\n"))));

    private static IEnumerable<string> Lines(string paragraph, int width)
    {
        var line = new StringBuilder();
        foreach (var word in paragraph.Split(' '))
        {
            if (line.Length > 0 && line.Length + word.Length > width)
            {
                yield return line + "\n";
                line.Clear();
            }

            line.Append(word).Append(' ');
        }

        yield return line.ToString().TrimEnd() + "\n";
    }
}
