using OpenDrucksache.Reading.Page;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading;

/// <summary>The classes of single characters → spans.</summary>
internal static class Spans
{
    public static List<ClassedSpan> Of(Sheet sheet, IReadOnlyList<Passage> passages)
    {
        var lines = passages.SelectMany((p, i) => p.Lines.Select(l => (l.Start, Paragraph: i))).OrderBy(l => l.Start).ToList();
        var spans = new List<ClassedSpan>();
        var next = 0;
        int? paragraph = null;
        for (var at = 0; at < sheet.Classes.Length;)
        {
            while (next < lines.Count && lines[next].Start <= at)
            {
                paragraph = lines[next++].Paragraph;
            }

            var spanClass = sheet.Classes[at];
            var limit = next < lines.Count ? lines[next].Start : sheet.Classes.Length;
            var end = at + 1;
            while (end < limit && sheet.Classes[end] == spanClass)
            {
                end++;
            }

            spans.Add(new ClassedSpan(at, end - at, spanClass, spanClass == SpanClass.Text ? paragraph : null));
            at = end;
        }

        return spans;
    }
}
