using System.Text;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Fuzzing.Printing;

/// <summary>Fills the lines of a paper anew as a script does that knows no headings, no tables and no notes.</summary>
internal static class Refilling
{
    private const int Front = 16;
    private static readonly string[] Imprint = ["Gesamtherstellung:", "Vertrieb:", "Bessemer", "Telefon"];
    private const string Notice = "Vorabfassung – wird durch die lektorierte Fassung ersetzt.";

    public static string Print(string raw, Refill refill, int width, int page) => refill switch
    {
        Refill.Lines => OfLines(WithoutNotices(raw), (line, usual) => line.Length < usual || !line.EndsWith(' '), width, page, " \n"),
        Refill.ShortLines => OfLines(WithoutNotices(raw), (line, usual) => line.Length < usual, width, page, "\n"),
        _ => OfParagraphs(ReadingText.Of(PaperReader.Read(Encoding.UTF8.GetBytes(raw))), width, refill == Refill.Torn, refill == Refill.Noticed ? page : int.MaxValue),
    };

    private static string OfParagraphs(string text, int width, bool tears, int page)
    {
        var (all, lines) = (new StringBuilder(), 0);
        foreach (var paragraph in text.Split("\n\n"))
        {
            foreach (var line in LineBreaking.Break(paragraph, width, tears))
            {
                all.Append(line.Text).Append(line.End == LineEnd.Torn ? "-\n" : "\n");
                if (++lines % page == 0)
                {
                    all.Append(Notice).Append('\n');
                }
            }

            all.Append('\n');
        }

        return all.ToString();
    }

    private static string OfLines(string raw, Func<string, int, bool> ends, int width, int page, string end)
    {
        var (usual, lines) = (Usual(raw) * 4 / 5, 0);
        return OfBlocks(Blocks(raw, line => ++lines < Front || ends(line, usual) || Imprint.Any(word => line.StartsWith(word, StringComparison.Ordinal))), width, page, end);
    }

    private static string WithoutNotices(string raw)
    {
        var account = PaperReader.Examine(Encoding.UTF8.GetBytes(raw));
        var text = new StringBuilder(account.Input.Length);
        foreach (var span in account.Spans)
        {
            text.Append(span.Class == SpanClass.Notice ? "" : account.Input.Substring(span.Start, span.Length));
        }

        return text.ToString();
    }

    private static string OfBlocks(IEnumerable<string> blocks, int width, int page, string end)
    {
        var (all, lines) = (new StringBuilder(), 0);
        foreach (var line in blocks.SelectMany(block => LineBreaking.Break(block, width, tears: false)))
        {
            all.Append(line.Text).Append(line.End == LineEnd.Space ? end : "\n");
            if (++lines % page == 0)
            {
                all.Append(Notice).Append('\n');
            }
        }

        return all.ToString();
    }

    private static IEnumerable<string> Blocks(string raw, Predicate<string> ends)
    {
        var block = new List<string>();
        foreach (var line in raw.Split('\n'))
        {
            if (line.Trim().Length > 0)
            {
                block.Add(line.Trim());
            }

            if (block.Count > 0 && (line.Trim().Length == 0 || ends(line)))
            {
                yield return string.Join(' ', block);
                block.Clear();
            }
        }

        if (block.Count > 0)
        {
            yield return string.Join(' ', block);
        }
    }

    /// <summary>The length that nine in ten lines do not pass.</summary>
    private static int Usual(string raw)
    {
        var lengths = raw.Split('\n').Where(line => line.Trim().Length > 0).Select(line => line.Trim().Length).Order().ToList();
        return lengths[lengths.Count * 9 / 10];
    }
}
