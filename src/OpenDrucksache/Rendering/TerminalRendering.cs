using System.Globalization;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering;

/// <summary>The comparison for people at a terminal: the verdict first, then the changes, the weightiest first.</summary>
public static class TerminalRendering
{
    /// <summary>Writes it; text that would act on the terminal is made visible.</summary>
    public static void Write(TextWriter output, Comparison comparison, TerminalLook look)
    {
        var page = new TerminalPage(output, look);
        page.Text(0, [(Tone.Faint, $"{Side(comparison.Old)} → {Side(comparison.New)}")]);
        if ((comparison.New.Titel ?? comparison.Old.Titel) is { } title)
        {
            page.Text(0, [(Tone.Faint, Visible.Of(title))]);
        }

        page.Text(0, [(Tone.Strong, VerdictSentence.Of(comparison))]);
        foreach (var group in look.Shown.Ranked(comparison).GroupBy(c => c.Severity))
        {
            page.Blank();
            page.Text(0, [(Tone.Strong, group.Key.ToString().ToUpperInvariant())]);
            foreach (var change in group)
            {
                Change(page, change);
            }
        }

        var hidden = comparison.AllChanges.Count - look.Shown.Of(comparison).Count();
        if (hidden > 0)
        {
            page.Blank();
            page.Text(0, [(Tone.Faint, string.Create(CultureInfo.InvariantCulture, $"{hidden} not shown (layout or filtered); --all shows everything."))]);
        }
    }

    private static string Side(ComparedPaper paper) => $"{Visible.Of(paper.Ref)} ({ClassWords.Of(paper.Art)})";

    private static void Change(TerminalPage page, Change change)
    {
        var quote = Quote.Of(change);
        var place = Quote.Place(change) is { Length: > 0 } found ? $"  {found}" : "";
        page.Text(2, [(Tone.Plain, string.Create(CultureInfo.InvariantCulture, $"{change.N}. ")), (Tone.Strong, change.Class.Name), (Tone.Faint, place)]);
        switch (quote.Form)
        {
            case QuoteForm.Arrow when quote.Old == quote.New:
                page.Text(5, [(Tone.Plain, quote.New ?? "–")]);
                break;
            case QuoteForm.Arrow:
                page.Text(5, [(Tone.Old, quote.Old ?? "–"), (Tone.Plain, " → "), (Tone.New, quote.New ?? "–")]);
                break;
            case QuoteForm.InContext:
                page.Text(5, InContext(quote));
                break;
            case QuoteForm.Whole when change.Class == ChangeClass.ParagraphMoved:
                page.Text(5, [(Tone.Plain, quote.New!)]);
                break;
            default:
                Whole(page, quote);
                break;
        }
    }

    private static void Whole(TerminalPage page, Quote quote)
    {
        if (quote.Old is not null)
        {
            page.Text(5, [(Tone.Old, $"- {quote.Old}")]);
        }

        if (quote.New is not null)
        {
            page.Text(5, [(Tone.New, $"+ {quote.New}")]);
        }
    }

    private static IEnumerable<(Tone, string)> InContext(Quote quote)
    {
        yield return (Tone.Faint, quote.Before);
        if (quote.Old is not null)
        {
            yield return (Tone.Old, $"[-{quote.Old}-]");
        }

        if (quote.New is not null)
        {
            yield return (Tone.New, $"{{+{quote.New}+}}");
        }

        yield return (Tone.Faint, quote.After);
    }
}
