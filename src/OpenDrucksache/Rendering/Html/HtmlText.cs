using System.Globalization;
using System.Text;

namespace OpenDrucksache.Rendering.Html;

/// <summary>Plain text inside HTML, in elements and in quoted attributes.</summary>
internal static class HtmlText
{
    /// <summary>The text with nothing in it that acts, neither as markup nor as a control.</summary>
    public static string Of(string? text)
    {
        var visible = Visible.Of(text);
        if (visible.AsSpan().IndexOfAny("&<>\"'") < 0)
        {
            return visible;
        }

        var escaped = new StringBuilder(visible.Length + 16);
        foreach (var c in visible)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>The beginning of a longer text, cut at a space and marked as cut.</summary>
    public static string Clipped(string text, int most)
    {
        var starts = StringInfo.ParseCombiningCharacters(text.Length <= 2 * most ? text : text[..(2 * most)]);
        if (text.Length <= most || starts.Length <= most)
        {
            return Of(text);
        }

        var head = text[..starts[most]];
        var space = head.LastIndexOf(' ');
        return Of(space > most / 2 ? head[..space] : head) + " …";
    }
}
