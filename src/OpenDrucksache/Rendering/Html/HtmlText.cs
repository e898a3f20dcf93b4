using System.Globalization;
using System.Text;

namespace OpenDrucksache.Rendering.Html;

/// <summary>Plain text inside HTML and XML, in elements and in quoted attributes.</summary>
internal static class HtmlText
{
    /// <summary>Writes the text with nothing in it that acts, neither as markup nor as a control.</summary>
    public static void Write(TextWriter output, ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAnyExcept(Visible.Plain);
            output.Write(end < 0 ? text : text[..end]);
            if (end < 0)
            {
                return;
            }

            Rune.DecodeFromUtf16(text[end..], out var rune, out var length);
            output.Write(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\n' or '\t' or '\r' => " ",
                _ when Visible.Acts(rune) => $"&lt;{Visible.Name(rune)}&gt;",
                _ => rune.ToString(),
            });
            text = text[(end + length)..];
        }
    }

    /// <summary>The text with nothing in it that acts, neither as markup nor as a control.</summary>
    public static string Of(string? text)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Write(output, text);
        return output.ToString();
    }

    /// <summary>The beginning of a longer text, cut at a space and marked as cut; not escaped yet.</summary>
    public static string Clip(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var starts = StringInfo.ParseCombiningCharacters(text.Length / 2 <= most ? text : text[..(2 * most)]);
        if (starts.Length <= most)
        {
            return text.Length / 2 <= most ? text : string.Concat(text.AsSpan(0, starts[^1]), " …");
        }

        var head = text[..starts[most]];
        var space = head.LastIndexOf(' ');
        return (space > most / 2 ? head[..space] : head) + " …";
    }
}
