using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering.Html;

namespace OpenDrucksache.Website.Papers;

/// <summary>The sentence that says what changed, as the pages set it.</summary>
internal static class Verdicts
{
    /// <summary>The sentence in a box, its beginning in bold.</summary>
    public static void Box(TextWriter output, PaperCard card)
    {
        if (card.Main is not { } main)
        {
            output.Html($"<p class=\"verdict v0\">{Waiting(card)}</p>\n");
            return;
        }

        var colon = main.Sentence.IndexOf(':', StringComparison.Ordinal) + 1;
        output.Html($"<p class=\"verdict v{(int)main.Verdict}\"><strong>{main.Sentence[..colon]}</strong>{main.Sentence[colon..]}</p>\n");
    }

    /// <summary>What is said of a paper of which there is one Fassung.</summary>
    public static string Waiting(PaperCard card) => card.State switch
    {
        "open" => "Bisher liegt nur die Vorabfassung vor. Sobald die lektorierte Fassung erscheint, steht hier, was sich geändert hat.",
        "edited" => "Es liegt nur eine lektorierte Fassung vor. Eine Vorabfassung wurde nicht erfasst, darum gibt es nichts zu vergleichen.",
        _ => "Es liegt nur eine Fassung vor. Darum gibt es noch nichts zu vergleichen.",
    };

    /// <summary>The sentence in a line, its beginning with the sign of its weight.</summary>
    public static void Line(TextWriter output, CardPair pair)
    {
        var colon = pair.Sentence.IndexOf(':', StringComparison.Ordinal) + 1;
        output.Html($"<p><strong class=\"v{(int)pair.Verdict}\">{Tag.Sign(Weight(pair.Verdict))} {pair.Sentence[..colon]}</strong>{pair.Sentence[colon..]}</p>\n");
    }

    private static Severity Weight(Verdict verdict) => (Severity)Math.Max(0, verdict - Verdict.Layout);
}
