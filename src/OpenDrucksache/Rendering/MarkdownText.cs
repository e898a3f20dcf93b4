using System.Text;

namespace OpenDrucksache.Rendering;

/// <summary>Plain text inside Markdown.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_{}[]<>#|~&$";

    /// <summary>The text on one line with every mark escaped.</summary>
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in Visible.Of(text))
        {
            if (Marks.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
