using System.Collections.Frozen;
using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>Whether two words are one, written in two ways.</summary>
internal static class Spelling
{
    private static readonly (string From, string To)[] Variants =
    [
        ("ß", "ss"), ("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ph", "f"), ("th", "t"), ("tiell", "ziell"), ("tial", "zial"),
        ("selbstst", "selbst"), ("aufwaend", "aufwend"), ("staengel", "stengel"), ("plazier", "platzier"), ("numerier", "nummerier"),
        ("graefin", "grefin"), ("behende", "behaende"), ("rauh", "rau"), ("tip", "tipp"), ("tippp", "tipp"),
    ];

    private static readonly FrozenSet<string> Joined = FrozenSet.Create(
        StringComparer.Ordinal,
        "sodass", "aufgrund", "anstelle", "zugunsten", "zulasten", "infrage", "zurzeit", "mithilfe", "anhand", "imstande", "außerstande",
        "zugrunde", "zuhause", "wieviel", "sogenannt", "sogenannte", "sogenannten", "sogenannter", "sogenanntes", "umso", "vonseiten",
        "aufseiten", "instand", "zutage", "zustande", "infolge", "soweit", "solange", "kennenlernen", "vorallem");

    /// <summary>The lower-case word with what spellings differ in levelled: "straße" is "strasse", "daß" is "dass".</summary>
    public static string Plain(string word)
    {
        foreach (var (from, to) in Variants)
        {
            word = word.Replace(from, to, StringComparison.Ordinal);
        }

        return word;
    }

    /// <summary>Whether the same words are spelled otherwise: ß, umlauts, capitals, old orthography.</summary>
    public static bool Differs(Revision revision) =>
        revision.All(k => k == TokenKind.Word) && revision.Pairwise((a, b) => a.Lower == b.Lower || (MayBeOne(a.Lower, b.Lower) && a.Plain == b.Plain));

    /// <summary>Whether only white space between the words differs, and both ways are orthography: "so dass", "sodass".</summary>
    public static bool IsJoinedWord(Revision revision) => IsSpacing(revision) && Joined.Contains(Concatenated(revision.Old));

    /// <summary>Whether only white space between letters differs.</summary>
    public static bool IsSpacing(Revision revision) =>
        revision.Old.Count != revision.New.Count && revision.IsReplacement
        && Letters(revision.Old) == Letters(revision.New) && Concatenated(revision.Old) == Concatenated(revision.New);

    /// <summary>Whether all words are the same once short forms are written out.</summary>
    public static bool IsAbbreviation(Revision revision) => revision.IsReplacement
        && revision.Any(w => !ReferenceEquals(w.Long, w.Lower))
        && revision.Old.Select(Written).SequenceEqual(revision.New.Select(Written));

    /// <summary>Whether all figures are the same and only the way of writing them differs: "1.000", "1000"; "drei", "3".</summary>
    public static bool IsFigure(Revision revision)
    {
        var (old, @new) = (revision.Old.Figures, revision.New.Figures);
        return old.Count > 0 && old.Count == revision.Old.Count && @new.Count == revision.New.Count
            && old.Select(f => f.Value).SequenceEqual(@new.Select(f => f.Value));
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
        return !(old.IsCommon && @new.IsCommon) && letters >= 2 && EditDistance.Within(old.Lower, @new.Lower, letters >= 5 ? 2 : 1)
            && !old.Lower.Any(char.IsDigit) && !@new.Lower.Any(char.IsDigit);
    }

    /// <summary>Cheap: whether two words are near enough in length and beginning to be spellings of each other.</summary>
    private static bool MayBeOne(string a, string b) => Math.Abs(a.Length - b.Length) <= 6
        && (a[0] == b[0] || "fpäaöouüßst".Contains(a[0], StringComparison.Ordinal));

    private static string? Written(Lexeme word) => word.Text == "." ? null : word.Long;

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
