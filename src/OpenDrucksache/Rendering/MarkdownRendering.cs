using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering;

/// <summary>The comparison as Markdown for an issue, a wiki or a newsroom's editor.</summary>
public static class MarkdownRendering
{
    /// <summary>Writes it; markup in the papers is escaped.</summary>
    public static void Write(TextWriter output, Comparison comparison, Shown? shown = null)
    {
        output.Write($"**{MarkdownText.Of(VerdictSentence.Of(comparison))}**\n\n");
        foreach (var change in (shown ?? Shown.Default).Ranked(comparison))
        {
            output.Write($"- {change.Class} {MarkdownText.Of(change.NewPath ?? change.OldPath)}: ");
            output.Write($"{MarkdownText.Of(change.Old)} → {MarkdownText.Of(change.New)}\n");
        }
    }
}
