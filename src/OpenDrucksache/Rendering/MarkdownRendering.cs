using System.Globalization;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering;

/// <summary>The comparison as Markdown for an issue, a wiki or a newsroom's editor.</summary>
public static class MarkdownRendering
{
    /// <summary>Writes it; markup in the papers is escaped.</summary>
    public static void Write(TextWriter output, Comparison comparison, Shown? shown = null)
    {
        if ((comparison.New.Titel ?? comparison.Old.Titel) is { } title)
        {
            output.Write($"## {MarkdownText.Of(title)}\n\n");
        }

        output.Write($"{Side(comparison.Old)} → {Side(comparison.New)}\n\n**{MarkdownText.Of(VerdictSentence.Of(comparison))}**\n");
        foreach (var group in (shown ?? Shown.Default).Ranked(comparison).GroupBy(c => c.Severity))
        {
            output.Write($"\n### {group.Key}\n\n");
            foreach (var change in group)
            {
                output.Write(string.Create(CultureInfo.InvariantCulture, $"- **{change.N} · {change.Class}**{Place(change)}: {Said(change)}\n"));
            }
        }
    }

    private static string Side(ComparedPaper paper) => $"{MarkdownText.Of(paper.Ref)} ({ClassWords.Of(paper.Art)})";

    private static string Place(Change change) => Quote.Place(change) is { Length: > 0 } place ? $" ({MarkdownText.Of(place)})" : "";

    private static string Said(Change change)
    {
        var quote = Quote.Of(change);
        var old = quote.Old is null ? "" : $"~~{MarkdownText.Of(quote.Old)}~~";
        var @new = quote.New is null ? "" : $"**{MarkdownText.Of(quote.New)}**";
        var both = old.Length > 0 && @new.Length > 0 ? $"{old} {@new}" : old + @new;
        return quote.Form switch
        {
            QuoteForm.Arrow when quote.Old == quote.New => MarkdownText.Of(quote.New ?? "–"),
            QuoteForm.Arrow => $"{MarkdownText.Of(quote.Old ?? "–")} → **{MarkdownText.Of(quote.New ?? "–")}**",
            QuoteForm.Whole => change.Class == ChangeClass.ParagraphMoved ? MarkdownText.Of(quote.New!) : both,
            _ => $"{Around(quote.Before, "… ", "")}{both}{Around(quote.After, "", " …")}",
        };
    }

    private static string Around(string context, string lead, string tail) =>
        context.Length == 0 ? "" : lead + MarkdownText.Of(context) + tail;
}
