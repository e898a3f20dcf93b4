using OpenDrucksache.Reading;

namespace OpenDrucksache.Cli;

/// <summary>The account of a reading: what became of every character of the input, a JSON line per span.</summary>
internal static class SpanLines
{
    /// <summary>Writes the spans in the order of the input; their texts, joined, are the decoded input. Offsets count code points.</summary>
    public static void Write(Account account, TextWriter output)
    {
        var start = 0;
        foreach (var span in account.Spans)
        {
            var text = account.Input.Substring(span.Start, span.Length);
            var length = ReadingText.CodePoints(text);
            output.WriteJsonLine(new SpanLine("span", start, length, span.Class, span.Paragraph, text));
            start += length;
        }
    }
}
