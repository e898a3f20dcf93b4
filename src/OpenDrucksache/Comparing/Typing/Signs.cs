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
        if (!HaveSameWords(revision.Old, revision.New))
        {
            return false;
        }

        var (old, @new) = (SignsOf(revision.Old), SignsOf(revision.New));
        return old != @new && (old + @new).AsSpan().IndexOfAny(Weighty) < 0;
    }

    private static bool IsNoteMark(Phrase phrase) => phrase.IsEmpty || (phrase.Count == 1 && phrase.KindAt(0) == TokenKind.Number
        && phrase[0].Text.Length <= 2 && char.IsAsciiDigit(phrase[0].Text[^1])
        && phrase.Glued(0) && (!phrase.Glued(1) || phrase.KindAt(1) == TokenKind.Sign) && Carries(phrase));

    /// <summary>A word or the sign at its end carries a mark; "§5" and "Nr.5" are misprints.</summary>
    private static bool Carries(Phrase phrase) => phrase.KindAt(-1) is TokenKind.Word or TokenKind.Quote
        || (phrase[-1].Text is "." or "," or ";" or ":" or ")" or "!" or "?" && phrase[-2].Known.Citation is null && phrase.KindAt(-2) != TokenKind.Number);

    private static bool HaveSameWords(Phrase old, Phrase @new)
    {
        var (i, j) = (NextWord(old, 0), NextWord(@new, 0));
        while (i < old.Count && j < @new.Count && old[i].Text.Equals(@new[j].Text, StringComparison.OrdinalIgnoreCase))
        {
            (i, j) = (NextWord(old, i + 1), NextWord(@new, j + 1));
        }

        return i == old.Count && j == @new.Count;
    }

    private static int NextWord(Phrase phrase, int k)
    {
        while (k < phrase.Count && phrase.KindAt(k) >= TokenKind.Quote)
        {
            k++;
        }

        return k;
    }

    private static string SignsOf(Phrase phrase)
    {
        var signs = "";
        for (var k = 0; k < phrase.Count; k++)
        {
            signs += phrase.KindAt(k) >= TokenKind.Quote ? phrase[k].Text : "";
        }

        return signs;
    }
}
