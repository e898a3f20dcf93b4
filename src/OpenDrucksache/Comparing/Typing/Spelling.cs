using System.Buffers;
using System.Collections.Frozen;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>Whether two words are one, written in two ways.</summary>
internal static class Spelling
{
    private const int MostLetters = 4;

    private static readonly (string From, string To)[] Variants =
    [
        ("ß", "ss"), ("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ph", "f"), ("th", "t"), ("tiell", "ziell"), ("tial", "zial"),
        ("selbstst", "selbst"), ("aufwaend", "aufwend"), ("staengel", "stengel"), ("plazier", "platzier"), ("numerier", "nummerier"),
        ("graefin", "grefin"), ("behende", "behaende"), ("rauh", "rau"), ("tip", "tipp"), ("tippp", "tipp"),
    ];

    private static readonly SearchValues<string> AnyVariant = SearchValues.Create([.. Variants.Select(v => v.From)], StringComparison.Ordinal);

    private static readonly FrozenSet<string> Joined = FrozenSet.Create(
        StringComparer.Ordinal,
        "sodass", "aufgrund", "anstelle", "zugunsten", "zulasten", "infrage", "zurzeit", "mithilfe", "anhand", "imstande", "außerstande",
        "zugrunde", "zuhause", "wieviel", "sogenannt", "sogenannte", "sogenannten", "sogenannter", "sogenanntes", "umso", "vonseiten",
        "aufseiten", "instand", "zutage", "zustande", "infolge", "soweit", "solange", "kennenlernen", "vorallem");

    /// <summary>The lower-case word with what spellings differ in levelled: "straße" is "strasse", "daß" is "dass".</summary>
    public static string Plain(string word)
    {
        if (!word.AsSpan().ContainsAny(AnyVariant))
        {
            return word;
        }

        foreach (var (from, to) in Variants)
        {
            word = word.Replace(from, to, StringComparison.Ordinal);
        }

        return word;
    }

    /// <summary>Whether the same words are spelled otherwise: ß, umlauts, capitals, old orthography.</summary>
    public static bool Differs(Revision revision) =>
        revision.Old.Count == revision.New.Count && revision.IsAll(Traits.Word) && revision.Pairwise(IsOne);

    /// <summary>Whether two words are one, spelled in two ways.</summary>
    public static bool IsOne(Lexeme a, Lexeme b) => a.Lower == b.Lower || (MayBeOne(a, b) && a.Plain == b.Plain);

    /// <summary>Whether so many letters make one word of the other.</summary>
    public static bool IsNear(Lexeme a, Lexeme b, int most) =>
        EditDistance.MayBeWithin(a.Letters, b.Letters, most) && EditDistance.Within(a.Lower, b.Lower, most);

    /// <summary>Whether only white space between the words differs, and both ways are orthography: "so dass", "sodass".</summary>
    public static bool IsJoinedWord(Revision revision) => IsSpacing(revision) && Joined.Contains(Concatenated(revision.Old));

    /// <summary>Whether a space in a word has left a small letter alone: "Inhaltsübersich t".</summary>
    public static bool IsTorn(Revision revision) => revision.IsAll(Traits.Word) && IsSpacing(revision) && (HasLetter(revision.Old) || HasLetter(revision.New));

    private static bool HasLetter(Phrase phrase)
    {
        for (var k = 0; k < phrase.Count; k++)
        {
            if (phrase[k].Text is [var letter] && char.IsLower(letter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether only white space between letters differs.</summary>
    public static bool IsSpacing(Revision revision) =>
        revision.Old.Count != revision.New.Count && revision.IsReplacement
        && Letters(revision.Old) == Letters(revision.New) && Concatenated(revision.Old) == Concatenated(revision.New);

    /// <summary>Whether all words are the same once short forms are written out.</summary>
    public static bool IsAbbreviation(Revision revision) => revision.IsReplacement
        && revision.Old.Select(Written).SequenceEqual(revision.New.Select(Written));

    /// <summary>Whether all figures are the same and only the way of writing them differs: "1.000", "1000"; "drei", "3".</summary>
    public static bool IsFigure(Revision revision)
    {
        var (old, @new) = (revision.Old.Figures, revision.New.Figures);
        return old.Tokens > 0 && old.Tokens == revision.Old.Count && @new.Tokens == revision.New.Count
            && old.List.Select(f => f.Value).SequenceEqual(@new.List.Select(f => f.Value));
    }

    /// <summary>Whether at most two letters differ in one word, one in a short word; two common words are no slip.</summary>
    public static bool IsTypo(Revision revision)
    {
        if (!revision.IsOneWord)
        {
            return false;
        }

        var (old, @new) = (revision.Old[0], revision.New[0]);
        var letters = Math.Min(old.Lower.Length, @new.Lower.Length);
        return letters >= 2 && !(old.IsCommon && @new.IsCommon) && IsNear(old, @new, letters >= 5 ? 2 : 1)
            && !old.Lower.Any(char.IsDigit) && !@new.Lower.Any(char.IsDigit) && !OtherWords.Are(revision);
    }

    /// <summary>Cheap: whether two words are near enough in length, letters and beginning to be spellings of each other.</summary>
    private static bool MayBeOne(Lexeme a, Lexeme b) => Math.Abs(a.Lower.Length - b.Lower.Length) <= 6
        && EditDistance.MayBeWithin(a.Letters, b.Letters, MostLetters)
        && (a.Lower[0] == b.Lower[0] || "fpäaöouüßst".Contains(a.Lower[0], StringComparison.Ordinal));

    private static string? Written(Lexeme word) => word.Text == "." ? null : word.Known.Long ?? word.Lower;

    private static string Concatenated(Phrase phrase) => string.Concat(phrase.Select(w => w.Lower));

    private static int Letters(Phrase phrase)
    {
        var letters = 0;
        for (var k = 0; k < phrase.Count; k++)
        {
            letters += phrase[k].Lower.Length;
        }

        return letters;
    }
}
