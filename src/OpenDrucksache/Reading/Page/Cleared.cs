using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Page;

/// <summary>What is left of the pages when their marks are taken out, and what the marks said.</summary>
/// <param name="Sheet">The lines of the text, and what became of the others.</param>
/// <param name="Header">What the head of the first page says.</param>
/// <param name="After">The line that follows that head; -1 where there is none.</param>
/// <param name="Notice">The notice of a Vorabfassung on one line; null where there is none.</param>
/// <param name="Imprint">Whether there was an imprint.</param>
/// <param name="Notes">The notes at the feet of the pages, in order.</param>
internal sealed record Cleared(Sheet Sheet, Header Header, int After, string? Notice, bool Imprint, List<PageNote> Notes)
{
    /// <summary>Takes the marks out of a text, by their words; an account of its characters is kept only where it is asked for.</summary>
    public static Cleared Of(string text, bool accounts)
    {
        var sheet = new Sheet(text, accounts);
        var notice = Page.Notice.TakeOut(sheet);
        var (header, after) = Heads.TakeOut(sheet);
        if (header.Dokumentnummer is null && BundesratHead.TakeOut(sheet) is { } day)
        {
            header = header with { Datum = day };
        }

        RunningHeads.TakeOut(sheet, header.Dokumentnummer);
        PageNumbers.TakeOut(sheet);
        ColumnHeads.TakeOut(sheet);
        BoundHeads.TakeOut(sheet);
        var imprint = Page.Imprint.TakeOut(sheet);
        FixedNotes.Divide(sheet);
        Signing.Divide(sheet);
        var notes = PageNotes.TakeOut(sheet, new Layout(text, sheet.Lines));
        return new Cleared(sheet, header, after, notice, imprint, notes);
    }
}
