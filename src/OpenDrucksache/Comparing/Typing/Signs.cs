using System.Buffers;
using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>Edits that are made of signs.</summary>
internal static class Signs
{
    private static readonly SearchValues<char> Weighty = SearchValues.Create("%€$§+<>=±−×‰");

    public static bool AreUrl(Revision revision) =>
        !revision.Has(Traits.Word | Traits.Number | Traits.Quote);

    public static bool AreNoteMark(Revision revision) =>
        IsNoteMark(revision.Old) && IsNoteMark(revision.New);

    public static bool AreQuotes(Revision revision) => revision.IsAll(Traits.Quote);

    public static bool AreMinus(Revision revision)
    {
        var phrase = revision.Old.IsEmpty ? revision.New : revision.Old;
        return revision.Old.IsEmpty != revision.New.IsEmpty && phrase.Count == 1 && phrase[0].Text is "-" or "–" or "−"
            && phrase.Glued(1) && !phrase.Glued(0) && phrase.KindAt(1) == TokenKind.Number;
    }

    public static bool ArePunctuation(Revision revision)
    {
        var (oldWords, oldSigns) = Split(revision.Old);
        var (newWords, newSigns) = Split(revision.New);
        return oldSigns != newSigns && oldWords.SequenceEqual(newWords, StringComparer.OrdinalIgnoreCase)
            && (oldSigns + newSigns).AsSpan().IndexOfAny(Weighty) < 0;
    }

    private static bool IsNoteMark(Phrase phrase) => phrase.IsEmpty || (phrase.Count == 1 && phrase.KindAt(0) == TokenKind.Number
        && phrase[0].Text.Length <= 2 && char.IsAsciiDigit(phrase[0].Text[^1])
        && phrase.Glued(0) && (!phrase.Glued(1) || phrase.KindAt(1) == TokenKind.Sign) && Carries(phrase));

    /// <summary>A word or the sign at its end carries a mark; "§5" and "Nr.5" are misprints.</summary>
    private static bool Carries(Phrase phrase) => phrase.KindAt(-1) is TokenKind.Word or TokenKind.Quote
        || (phrase[-1].Text is "." or "," or ";" or ":" or ")" or "!" or "?" && phrase[-2].Known.Citation is null && phrase.KindAt(-2) != TokenKind.Number);

    private static (List<string> Words, string Signs) Split(Phrase phrase)
    {
        var words = new List<string>();
        var signs = "";
        for (var k = 0; k < phrase.Count; k++)
        {
            if (phrase.KindAt(k) >= TokenKind.Quote)
            {
                signs += phrase[k].Text;
            }
            else
            {
                words.Add(phrase[k].Text);
            }
        }

        return (words, signs);
    }
}
