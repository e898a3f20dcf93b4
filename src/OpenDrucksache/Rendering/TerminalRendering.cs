using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering;

/// <summary>The comparison for people at a terminal: the verdict first, then the changes, the weightiest first.</summary>
public static class TerminalRendering
{
    /// <summary>Writes it; text that would act on the terminal is made visible.</summary>
    public static void Write(TextWriter output, Comparison comparison, TerminalLook look)
    {
        output.WriteLine($"{Visible.Of(comparison.Old.Ref)} → {Visible.Of(comparison.New.Ref)}");
        output.WriteLine(VerdictSentence.Of(comparison));
        foreach (var change in look.Shown.Ranked(comparison))
        {
            output.WriteLine();
            output.WriteLine($"{change.N}. {change.Class} {change.NewPath ?? change.OldPath}");
            output.WriteLine($"   - {Visible.Of(change.Old)}");
            output.WriteLine($"   + {Visible.Of(change.New)}");
        }
    }
}
