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

    /// <summary>The word in lower case with what spellings differ in levelled: "Straße" is "strasse", "daß" is "dass".</summary>
    public static string Plain(string word)
    {
        var plain = word.ToLowerInvariant();
        foreach (var (from, to) in Variants)
        {
            plain = plain.Replace(from, to, StringComparison.Ordinal);
        }

        return plain;
    }

    /// <summary>Whether the same words are spelled otherwise: ß, umlauts, capitals, old orthography.</summary>
    public static bool Differs(Revision revision) =>
        revision.Old.Count == revision.New.Count && !revision.Old.IsEmpty
        && revision.All(t => t.Kind == TokenKind.Word)
        && revision.Old.Words.Zip(revision.New.Words).All(w => Plain(w.First) == Plain(w.Second));

    /// <summary>Whether only white space between the words differs, and both ways are orthography: "so dass", "sodass".</summary>
    public static bool IsJoinedWord(Revision revision) => IsSpacing(revision)
        && Joined.Contains(string.Concat(revision.Old.Lower));

    /// <summary>Whether only white space between letters differs.</summary>
    public static bool IsSpacing(Revision revision) =>
        revision.Old.Count != revision.New.Count && !revision.Old.IsEmpty && !revision.New.IsEmpty
        && string.Concat(revision.Old.Lower) == string.Concat(revision.New.Lower);

    /// <summary>Whether all words are the same once short forms are written out.</summary>
    public static bool IsAbbreviation(Revision revision) => !revision.Old.IsEmpty && !revision.New.IsEmpty
        && Long(revision.Old) == Long(revision.New);

    /// <summary>Whether all figures are the same and only the way of writing them differs: "1.000", "1000"; "drei", "3".</summary>
    public static bool IsFigure(Revision revision)
    {
        var (old, @new) = (Figures.Of(revision.Old), Figures.Of(revision.New));
        return old.Count == revision.Old.Count && @new.Count == revision.New.Count && old.Count > 0
            && old.Select(f => f.Value).SequenceEqual(@new.Select(f => f.Value));
    }

    /// <summary>Whether at most two letters differ in one word, one in a short word; two common words are no slip.</summary>
    public static bool IsTypo(Revision revision)
    {
        if (!revision.IsOneWord)
        {
            return false;
        }

        var (old, @new) = (revision.Old.LowerAt(0), revision.New.LowerAt(0));
        var letters = Math.Min(old.Length, @new.Length);
        var bothCommon = Lexicon.Common.Contains(old) && Lexicon.Common.Contains(@new);
        return !bothCommon && !(old + @new).Any(char.IsDigit) && letters >= 2
            && EditDistance.Within(old, @new, letters >= 5 ? 2 : 1);
    }

    private static string Long(Phrase phrase) => string.Join(' ', phrase.Lower
        .Select(w => Lexicon.Abbreviations.GetValueOrDefault(w, w)).Where(w => w != "."));
}
