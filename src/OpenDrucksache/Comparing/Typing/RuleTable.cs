namespace OpenDrucksache.Comparing.Typing;

/// <summary>The rules that type edits inside a paragraph; the first that applies decides.</summary>
internal static class RuleTable
{
    private const Traits Figure = Traits.Figure | Traits.Number;

    private static readonly Rule[] Table =
    [
        new("hyphen-sign", ChangeClass.Layout, "Another sign for the same hyphen, or a soft one.", Traits.Hyphen, Hyphens.IsSameSign),
        new("line-end-space", ChangeClass.Layout, "A space behind a hyphen or slash where a line may have ended.", Traits.Hyphen | Figure, Hyphens.MayBeLineEnd),
        new("wrap-hyphen", ChangeClass.Layout, "A hyphen before a small letter may be the trace of a line end, with or without a space.", Traits.Hyphen, Hyphens.MayBeWrap),
        new("torn-url", ChangeClass.Layout, "A web address with a space or hyphen where its line may have ended.", Traits.Url, Hyphens.IsTornUrl),
        new("url", ChangeClass.Url, "A web address, signs around it included.", Traits.Url, Signs.AreUrl),
        new("footnote-mark", ChangeClass.Footnote, "A figure of one or two digits glued to the word before it.", Traits.Number, Signs.AreNoteMark),
        new("quotation-marks", ChangeClass.Quotation, "Nothing but quotation marks.", Traits.Quote, Signs.AreQuotes),
        new("minus", ChangeClass.Number, "A minus before a figure.", Traits.Sign, Signs.AreMinus),
        new("hyphen", ChangeClass.Hyphenation, "Hyphens, and the spaces and capitals that go with them.", Traits.Hyphen, Hyphens.Differ),
        new("punctuation", ChangeClass.Punctuation, "Nothing but signs, or signs and the capital that goes with them.", Traits.Sign | Traits.Quote, Signs.ArePunctuation),
        new("joined-word", ChangeClass.Spelling, "One word or two, and both are orthography.", Traits.Word, Spelling.IsJoinedWord),
        new("torn-word", ChangeClass.Layout, "A space in a word that leaves a small letter alone, as no word is.", Traits.Word, Spelling.IsTorn),
        new("word-space", ChangeClass.Spacing, "Only the space between words.", Traits.AnyKind, Spelling.IsSpacing),
        new("spelling", ChangeClass.Spelling, "The same words in another orthography.", Traits.Word, Spelling.Differs),
        new("figure-form", ChangeClass.Spelling, "The same figures written otherwise.", Figure, Spelling.IsFigure),
        new("citation-form", ChangeClass.Citation, "The same source cited in another form.", Traits.Citation | Traits.Filler, Citing.FormDiffers),
        new("abbreviation", ChangeClass.Spelling, "The same words, written out or cut short.", Traits.ShortForm, Spelling.IsAbbreviation),
        new("slip", ChangeClass.Typo, "A slip of the pen in a word that weighs, giving no word.", Traits.Negation | Traits.Duty | Traits.Figure, Weight.IsSlip),
        new("negation", ChangeClass.Negation, "A negation that only one side has.", Traits.Negation, Weight.NegationChanged),
        new("turned-around", ChangeClass.Negation, "A prefix that turns a word around, in one word or among others.", Traits.Word, Weight.IsTurnedAround),
        new("obligation", ChangeClass.Obligation, "A duty, leave or request that only one side has.", Traits.Duty, Weight.DutyChanged),
        new("amount", ChangeClass.Amount, "A figure with a unit, or a unit, that only one side has.", Figure, r => Weight.FigureChanged(r, ChangeClass.Amount)),
        new("date", ChangeClass.Date, "A date that only one side has.", Figure, r => Weight.FigureChanged(r, ChangeClass.Date)),
        new("number", ChangeClass.Number, "A figure that only one side has.", Figure, r => Weight.FigureChanged(r, ChangeClass.Number)),
        new("typo", ChangeClass.Typo, "At most two letters differ in one word without digits.", Traits.Word, Spelling.IsTypo),
        new("wording", ChangeClass.Wording, "Other words.", Traits.AnyKind, _ => true),
    ];

    /// <summary>The rules in their order.</summary>
    public static IReadOnlyList<Rule> Rules => Table;

    /// <summary>The first rule that applies.</summary>
    public static Rule For(Revision revision)
    {
        foreach (var rule in Table)
        {
            if (revision.Has(rule.Needs) && rule.Applies(revision))
            {
                return rule;
            }
        }

        throw new InvalidOperationException("the last rule applies to everything");
    }
}
