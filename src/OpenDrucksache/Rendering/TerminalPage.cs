using System.Globalization;
using System.Text;

namespace OpenDrucksache.Rendering;

/// <summary>How a run of text looks on a terminal.</summary>
internal enum Tone
{
    Plain,
    Faint,
    Strong,
    Old,
    New,
}

/// <summary>Sets text on a terminal: wrapped at spaces, indented, coloured if asked.</summary>
internal sealed class TerminalPage(TextWriter output, TerminalLook look)
{
    public void Blank() => output.Write('\n');

    /// <summary>Writes one wrapped paragraph made of runs.</summary>
    public void Text(int indent, IEnumerable<(Tone Tone, string Text)> runs)
    {
        var line = new StringBuilder(new string(' ', indent));
        var column = indent;
        foreach (var (tone, word) in runs.SelectMany(r => Words(r.Text).Select(w => (r.Tone, Word: w))))
        {
            var length = Columns.Of(word);
            if (column > indent && column + length - (word.EndsWith(' ') ? 1 : 0) > look.Columns)
            {
                End(line);
                line.Clear().Append(' ', indent);
                column = indent;
            }

            if (column > indent || !string.IsNullOrWhiteSpace(word))
            {
                Paint(line, tone, word);
                column += length;
            }
        }

        End(line);
    }

    private void End(StringBuilder line) => output.Write(line.ToString().TrimEnd(' ') + "\n");

    private void Paint(StringBuilder line, Tone tone, string word)
    {
        var code = !look.Color ? null : tone switch
        {
            Tone.Faint => "2",
            Tone.Strong => "1",
            Tone.Old => "31",
            Tone.New => "32",
            _ => null,
        };
        _ = code is null ? line.Append(word) : line.Append(CultureInfo.InvariantCulture, $"\u001b[{code}m{word}\u001b[0m");
    }

    /// <summary>Words with the space behind them.</summary>
    private static IEnumerable<string> Words(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var space = text.IndexOf(' ', at);
            var end = space < 0 ? text.Length : space + 1;
            yield return text[at..end];
            at = end;
        }
    }
}
