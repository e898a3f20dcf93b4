using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering;
using OpenDrucksache.Rendering.Docx;
using OpenDrucksache.Rendering.Html;
using OpenDrucksache.Rendering.SideBySide;

namespace OpenDrucksache.Cli;

/// <summary>How a comparison is written and where.</summary>
/// <param name="Format">"terminal", "side-by-side", "unified", "markdown", "html", "docx" or "json".</param>
/// <param name="Shown">Which changes.</param>
/// <param name="Color">Whether to use colour on a terminal.</param>
/// <param name="Width">Columns.</param>
/// <param name="Pages">Whether long text on a terminal is paged.</param>
internal sealed record DiffLook(string Format, Shown Shown, bool Color, int Width, bool Pages)
{
    private const string Docx = "docx";
    private const string Json = "json";

    private TerminalLook Terminal => new() { Width = Width, Color = Color, Shown = Shown };

    /// <summary>Writes to the file, or to standard output where none is named.</summary>
    public void WriteTo(Host host, string? file, Comparison comparison)
    {
        if (file is null or "-")
        {
            WriteToStandardOutput(host, comparison);
            return;
        }

        try
        {
            using var output = host.Files.FileStream.New(file, FileMode.Create, FileAccess.Write);
            Write(output, comparison);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TroubleException($"{file}: cannot be written: {e.Message}", e);
        }
    }

    /// <summary>Writes to nobody.</summary>
    public void Rehearse(Comparison comparison) => Write(TextWriter.Null, comparison, onTerminal: false);

    private void WriteToStandardOutput(Host host, Comparison comparison)
    {
        if (Format == Docx && host.OutIsTerminal)
        {
            throw new TroubleException("--format docx: a terminal cannot show it. Name a file with -o FILE, or redirect the output");
        }

        if (Format is Docx or Json)
        {
            host.Out.Flush();
            Write(host.OutBytes, comparison);
        }
        else if (Pages && host.OutIsTerminal)
        {
            using var text = new StringWriter { NewLine = host.Out.NewLine };
            Write(text, comparison, onTerminal: true);
            Pager.Write(host, text.ToString());
        }
        else
        {
            Write(host.Out, comparison, host.OutIsTerminal);
        }
    }

    private void Write(Stream output, Comparison comparison)
    {
        switch (Format)
        {
            case Docx:
                DocxRendering.Write(output, comparison, Shown);
                break;
            case Json:
                ComparisonJson.WriteLine(output, comparison, Shown);
                break;
            default:
                using (var text = new StreamWriter(output))
                {
                    Write(text, comparison, onTerminal: false);
                }

                break;
        }
    }

    private void Write(TextWriter output, Comparison comparison, bool onTerminal)
    {
        switch (Format)
        {
            case "html":
                HtmlRendering.Write(output, comparison, Shown);
                break;
            case "side-by-side":
                SideBySideRendering.Write(output, comparison, Terminal);
                break;
            case "markdown":
                MarkdownRendering.Write(output, comparison, Shown);
                break;
            case "unified":
                UnifiedRendering.Write(output, comparison, onTerminal);
                break;
            default:
                TerminalRendering.Write(output, comparison, Terminal);
                break;
        }
    }
}
