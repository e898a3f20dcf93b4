using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>Types the edits inside a paragraph.</summary>
internal sealed class Typist(Side old, Side @new, Vocabulary words, TokenDiff differ)
{
    private readonly Lexemes _lexemes = new(words);

    /// <summary>What differs in the region, each hunk with the change it belongs to; one change may have several.</summary>
    public List<(Hunk Hunk, Draft Draft)> Type(Region region, ParagraphKind kind)
    {
        var hunks = new Shaping(old.Text, @new.Text, region, _lexemes, kind == ParagraphKind.Table).Shape(differ.Hunks(region.Old, region.New));
        var typed = new List<(Hunk, Draft)>(hunks.Count);
        var (last, lastHunk) = (default(Draft), default(Hunk));
        foreach (var hunk in hunks)
        {
            var revision = Revision(region, hunk);
            var rule = RuleTable.For(revision);
            var @class = InPart(rule.Class, kind, revision);
            if (last is null || last.Class != @class || !BelongTogether(region, lastHunk, hunk, @class))
            {
                last = new Draft(@class, @class == rule.Class ? rule.Name : PartRule(kind));
            }

            typed.Add((hunk, last));
            lastHunk = hunk;
        }

        return typed;
    }

    private Revision Revision(Region region, Hunk hunk) => new(
        new Phrase(old.Text, region.Old, hunk.OldStart, hunk.OldEnd, _lexemes),
        new Phrase(@new.Text, region.New, hunk.NewStart, hunk.NewEnd, _lexemes));

    /// <summary>What the part of the paper makes of a class: a new word in the title is a new title.</summary>
    private static ChangeClass InPart(ChangeClass @class, ParagraphKind kind, Revision revision) => (kind, @class.Severity) switch
    {
        (_, Severity.Layout) => @class,
        (ParagraphKind.Reference, _) when @class.Severity < Severity.Substantive || NamesPaper(revision) => ChangeClass.Reference,
        (_, Severity.Substantive) => @class,
        (ParagraphKind.Title, _) => ChangeClass.Titel,
        (ParagraphKind.PlaceDate, Severity.Notable) => ChangeClass.Header,
        (ParagraphKind.Footnote, _) when @class != ChangeClass.Url => ChangeClass.Footnote,
        _ => @class,
    };

    /// <summary>Whether all its figures are numbers of papers or dates: "21/1798".</summary>
    private static bool NamesPaper(Revision revision) =>
        !revision.Has(Traits.Negation | Traits.Duty) && NamesPaper(revision.Old) && NamesPaper(revision.New);

    private static bool NamesPaper(Phrase phrase) =>
        phrase.Figures.List.TrueForAll(f => f.Class == ChangeClass.Date || f.Value.Contains('/', StringComparison.Ordinal));

    private static string PartRule(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Reference => "reference-block",
        ParagraphKind.Title => "title",
        ParagraphKind.PlaceDate => "place-and-date",
        _ => "footnote-text",
    };

    /// <summary>Quotation marks or brackets that open and close, the parts of a date, and words of one phrase are one change.</summary>
    private bool BelongTogether(Region region, Hunk a, Hunk b, ChangeClass @class)
    {
        var between = b.OldStart - a.OldEnd;
        if (@class == ChangeClass.Quotation || @class == ChangeClass.Punctuation)
        {
            return Opens(region, a) && Closes(region, b);
        }

        if (@class == ChangeClass.Date || @class == ChangeClass.Reference)
        {
            return between <= 3 && region.Old.AsSpan(a.OldEnd, between).ToArray().All(t => t.Kind != TokenKind.Word || IsMonth(t));
        }

        return @class.Severity == Severity.Notable && between <= 1
            && (between == 0 || (region.Old[a.OldEnd].Kind == TokenKind.Word && region.Old[a.OldEnd].Length <= 3));
    }

    private bool IsMonth(Token token) => _lexemes[token.Key].IsMonth;

    private bool Opens(Region region, Hunk hunk) =>
        Sign(old.Text, region.Old, hunk.OldStart, hunk.OldEnd) is '„' or '»' or '«' or '‚' or '(' or '[' or '"' or '“'
        || Sign(@new.Text, region.New, hunk.NewStart, hunk.NewEnd) is '„' or '»' or '«' or '‚' or '(' or '[' or '"' or '“';

    private bool Closes(Region region, Hunk hunk) =>
        Sign(old.Text, region.Old, hunk.OldStart, hunk.OldEnd) is '“' or '”' or '«' or '»' or '‘' or ')' or ']' or '"'
        || Sign(@new.Text, region.New, hunk.NewStart, hunk.NewEnd) is '“' or '”' or '«' or '»' or '‘' or ')' or ']' or '"';

    private static char? Sign(string text, Token[] tokens, int start, int end) => end - start == 1 ? text[tokens[start].Start] : null;
}
