using System.Globalization;
using System.Runtime.CompilerServices;

namespace OpenDrucksache.Rendering.Html;

/// <summary>Templates of HTML and XML: what stands in the source is markup, what stands in a hole is text and is escaped.</summary>
internal static class HtmlWriting
{
    /// <summary>Writes an interpolated string: its literal parts as they are, the text in its holes so that nothing in it acts.</summary>
    public static void Html(this TextWriter output, [InterpolatedStringHandlerArgument(nameof(output))] ref HtmlHandler markup) => _ = markup;
}

/// <summary>Writes the parts of one template as the compiler hands them over.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlHandler
{
    private readonly TextWriter _output;

    public HtmlHandler(int literalLength, int formattedCount, TextWriter output)
    {
        _ = (literalLength, formattedCount);
        _output = output;
    }

    public void AppendLiteral(string markup) => _output.Write(markup);

    public void AppendFormatted(string? text) => HtmlText.Write(_output, text);

    public void AppendFormatted(int number) => _output.Write(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(Markup markup) => _output.Write(markup.Html);
}
