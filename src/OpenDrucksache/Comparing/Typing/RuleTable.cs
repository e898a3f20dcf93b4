namespace OpenDrucksache.Comparing.Typing;

/// <summary>The rules that type edits inside a paragraph; the first that applies decides.</summary>
internal static class RuleTable
{
    public static readonly IReadOnlyList<Rule> Rules =
    [
        new("hyphen-sign", ChangeClass.Layout, "Another sign for the same hyphen, or a soft one.", Hyphens.IsSameSign),
        new("wrap-hyphen", ChangeClass.Layout, "A hyphen before a small letter may be the trace of a line end.", Hyphens.MayBeWrap),
        new("line-end-space", ChangeClass.Layout, "A space behind a hyphen where a line may have ended.", Hyphens.MayBeLineEnd),
        new("torn-url", ChangeClass.Layout, "A web address with a space or hyphen where its line may have ended.", Hyphens.IsTornUrl),
        new("url", ChangeClass.Url, "A web address, signs around it included.", Signs.AreUrl),
        new("footnote-mark", ChangeClass.Footnote, "A figure of one or two digits glued to the word before it.", Signs.AreNoteMark),
        new("quotation-marks", ChangeClass.Quotation, "Nothing but quotation marks.", Signs.AreQuotes),
        new("hyphen", ChangeClass.Hyphenation, "Hyphens, and the spaces and capitals that go with them.", Hyphens.Differ),
        new("minus", ChangeClass.Number, "A minus before a figure.", Signs.AreMinus),
        new("punctuation", ChangeClass.Punctuation, "Nothing but signs, or signs and the capital that goes with them.", Signs.ArePunctuation),
        new("joined-word", ChangeClass.Spelling, "One word or two, and both are orthography.", Spelling.IsJoinedWord),
        new("word-space", ChangeClass.Spacing, "Only the space between words.", Spelling.IsSpacing),
        new("spelling", ChangeClass.Spelling, "The same words in another orthography.", Spelling.Differs),
        new("figure-form", ChangeClass.Spelling, "The same figures written otherwise.", Spelling.IsFigure),
        new("citation-form", ChangeClass.Citation, "The same source cited in another form.", Citing.FormDiffers),
        new("abbreviation", ChangeClass.Spelling, "The same words, written out or cut short.", Spelling.IsAbbreviation),
        new("slip", ChangeClass.Typo, "A slip of the pen in a word that weighs, giving no word.", Weight.IsSlip),
        new("negation", ChangeClass.Negation, "A negation that only one side has.", Weight.NegationChanged),
        new("obligation", ChangeClass.Obligation, "A duty, leave or request that only one side has.", Weight.DutyChanged),
        new("amount", ChangeClass.Amount, "A figure with a unit, or a unit, that only one side has.", r => Weight.FigureChanged(r, ChangeClass.Amount)),
        new("date", ChangeClass.Date, "A date that only one side has.", r => Weight.FigureChanged(r, ChangeClass.Date)),
        new("number", ChangeClass.Number, "A figure that only one side has.", r => Weight.FigureChanged(r, ChangeClass.Number)),
        new("typo", ChangeClass.Typo, "At most two letters differ in one word without digits.", Spelling.IsTypo),
        new("wording", ChangeClass.Wording, "Other words.", _ => true),
    ];

    /// <summary>The first rule that applies.</summary>
    public static Rule For(Revision revision)
    {
        foreach (var rule in Rules)
        {
            if (rule.Applies(revision))
            {
                return rule;
            }
        }

        throw new InvalidOperationException("the last rule applies to everything");
    }
}
