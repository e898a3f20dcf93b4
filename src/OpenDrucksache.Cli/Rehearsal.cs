using System.Runtime.CompilerServices;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Cli;

/// <summary>
/// Two small papers that are compared and shown to nobody while those of the user are read: what the runtime compiles at its first use, a third
/// of the time of a short diff, is compiled by then on another processor. A native program has nothing to gain.
/// </summary>
internal static class Rehearsal
{
    private static readonly string[] Old =
    [
        "Der Bundestag wolle beschließen:",
        "1. bis zum 1. Januar 2026 einen Bericht über 12 Vorhaben vorzulegen, der alle Länder und Gemeinden nennt;",
        "2. die Mittel in Höhe von 5 Mio. Euro nicht zu kürzen und den Ausbau der Strecken zu fördern.",
        "Die Bundesregierung muss hierzu die Verbände anhören (Bundestagsdrucksache 21/12).",
        "Dieser Absatz steht erst hier und sagt genug, um anderswo erkannt zu werden.",
        "Ein letzter Satz, der bleibt, wie er ist. Ein zweiter kommt dazu.",
    ];

    private static readonly string[] New =
    [
        "Der Bundestag wolle beschliessen:",
        "Dieser Absatz steht erst hier und sagt genug, um anderswo erkannt zu werden.",
        "1. bis zum 1. März 2026 einen Bericht über 14 Vorhaben vorzulegen, der alle Länder und Städte nennt;",
        "3. die Mittel in Höhe von 6 Mio. Euro zu kürzen und den Ausbau der Strecken zu fördern,",
        "Die Bundesregierung soll dazu die Verbände anhören (Drucksache 21/12).",
        "Ein neuer Absatz ohne Vorbild.",
        "Ein letzter Satz, der bleibt, wie er ist.",
        "Ein zweiter kommt dazu.",
    ];

    /// <summary>Begins, where it helps; nobody need wait for its end.</summary>
    public static Task Begin(DiffLook look) => RuntimeFeature.IsDynamicCodeCompiled && Environment.ProcessorCount > 1
        ? Task.Run(() => look.Rehearse(Comparer.Compare(Side(Old), Side(New))))
        : Task.CompletedTask;

    private static ComparisonSide Side(string[] paragraphs) =>
        new("", new Paper { Paragraphs = [.. paragraphs.Select(text => new Paragraph("", ParagraphKind.Paragraph, null, text))] });
}
