using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>Edits that are made of signs.</summary>
internal static class Signs
{
    private const string Weighty = "%€$§+<>=±−×‰";

    public static bool AreUrl(Revision revision) =>
        revision.Any(t => t.Kind == TokenKind.Url) && revision.All(t => t.Kind is TokenKind.Url or TokenKind.Sign);

    public static bool AreNoteMark(Revision revision) =>
        revision.Old.Count + revision.New.Count > 0 && IsNoteMark(revision.Old) && IsNoteMark(revision.New);

    public static bool AreQuotes(Revision revision) => revision.All(t => t.Kind == TokenKind.Quote);

    public static bool AreMinus(Revision revision)
    {
        var phrase = revision.Old.IsEmpty ? revision.New : revision.Old;
        return revision.Old.IsEmpty != revision.New.IsEmpty && phrase.Count == 1 && phrase.Said(0) is "-" or "–" or "−"
            && phrase.Glued(1) && !phrase.Glued(0) && phrase.KindAt(1) == TokenKind.Number;
    }

    public static bool ArePunctuation(Revision revision)
    {
        var (old, @new) = (Split(revision.Old), Split(revision.New));
        return old.Words.SequenceEqual(@new.Words, StringComparer.OrdinalIgnoreCase) && old.Signs != @new.Signs
            && !(old.Signs + @new.Signs).Any(c => Weighty.Contains(c, StringComparison.Ordinal));
    }

    private static bool IsNoteMark(Phrase phrase) => phrase.IsEmpty || (phrase.Count == 1 && phrase[0].Kind == TokenKind.Number
        && phrase[0].Length <= 2 && char.IsAsciiDigit(phrase.Said(0)[^1]) && phrase.Glued(0) && !phrase.Glued(1) | phrase.KindAt(1) == TokenKind.Sign
        && Carries(phrase));

    /// <summary>A word or the sign at its end carries a mark; "§5" and "Nr.5" are misprints.</summary>
    private static bool Carries(Phrase phrase) => phrase.KindAt(-1) == TokenKind.Word
        || phrase.KindAt(-1) == TokenKind.Quote
        || (phrase.Said(-1) is "." or "," or ";" or ":" or ")" or "!" or "?" && !Lexicon.Citations.ContainsKey(phrase.LowerAt(-2))
            && phrase.KindAt(-2) != TokenKind.Number);

    private static (List<string> Words, string Signs) Split(Phrase phrase)
    {
        var words = new List<string>();
        var signs = "";
        for (var k = 0; k < phrase.Count; k++)
        {
            if (phrase[k].Kind >= TokenKind.Quote)
            {
                signs += phrase.Said(k);
            }
            else
            {
                words.Add(phrase.Said(k));
            }
        }

        return (words, signs);
    }
}
