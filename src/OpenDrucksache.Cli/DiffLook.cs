using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering;

namespace OpenDrucksache.Cli;

/// <summary>How a comparison is written and where.</summary>
/// <param name="Format">"terminal", "unified", "markdown" or "json".</param>
/// <param name="Shown">Which changes.</param>
/// <param name="Color">Whether to use colour on a terminal.</param>
/// <param name="Width">Columns.</param>
internal sealed record DiffLook(string Format, Shown Shown, bool Color, int Width)
{
    /// <summary>Writes to the file, or to standard output where none is named.</summary>
    public void WriteTo(Host host, string? file, Comparison comparison)
    {
        if (file is null or "-")
        {
            Write(host.Out, comparison);
            return;
        }

        try
        {
            using var output = new StreamWriter(host.Files.FileStream.New(file, FileMode.Create, FileAccess.Write));
            Write(output, comparison);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TroubleException($"{file}: cannot be written: {e.Message}", e);
        }
    }

    private void Write(TextWriter output, Comparison comparison)
    {
        switch (Format)
        {
            case "json":
                output.WriteLine(ComparisonJson.ToLine(comparison, Shown));
                break;
            case "markdown":
                MarkdownRendering.Write(output, comparison, Shown);
                break;
            case "unified":
                UnifiedRendering.Write(output, comparison);
                break;
            default:
                TerminalRendering.Write(output, comparison, new TerminalLook { Width = Width, Color = Color, Shown = Shown });
                break;
        }
    }
}
