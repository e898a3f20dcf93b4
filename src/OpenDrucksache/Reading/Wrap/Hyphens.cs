using System.Buffers;
using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>What becomes of the hyphen at the end of a line.</summary>
internal enum HyphenFate
{
    /// <summary>It was there for the line's sake: the word is whole without it.</summary>
    Drop,

    /// <summary>It belongs to the word: "EU-Mindeststeuersatz".</summary>
    Keep,

    /// <summary>It stands for the rest of a compound: "sicherheits- oder".</summary>
    Suspend,
}

/// <summary>Decides about hyphens at line ends: first by the paper's own words, then by what stands on both sides.</summary>
internal sealed class Hyphens
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Conjunctions = new HashSet<string>(
        ["und", "oder", "sowie", "bzw", "beziehungsweise", "bis", "als", "noch", "wie", "auch", "nicht", "statt", "und/oder", "u", "o"])
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Small words that begin with a vowel: hardly a syllable of a word does, but "Prote-in" and "Oze-an".</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Prepositions = new HashSet<string>(
        ["auf", "an", "aus", "in", "im", "ab", "unter", "über", "ohne", "am", "ans"]).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] EndLikeConjunctions = ["dennoch", "anstatt", "werkstatt", "cannabis", "kürbis", "sowie", "niemals"];

    private static readonly SearchValues<char> Slug = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>The vocabulary holds longer words only.</summary>
    private const int ShortWord = 3;

    private readonly Vocabulary _vocabulary;
    private readonly bool _soft;

    /// <param name="text">The text of the paper.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="printed">Whether the lines are those of a print: DIP's text has taken its hyphens back.</param>
    public Hyphens(string text, IReadOnlyList<Line> lines, bool printed)
    {
        _vocabulary = new Vocabulary(text);
        _soft = HasSoftHyphens(text, lines, printed ? 100 : 25);
    }

    /// <summary>Decides about the hyphen between a line and the next; the left side ends with it.</summary>
    /// <param name="left">The text so far, its last character the hyphen.</param>
    /// <param name="right">The next line.</param>
    /// <param name="page">Whether a page ends between them.</param>
    public HyphenFate Decide(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool page)
    {
        var space = right.IndexOf(' ');
        var next = (space < 0 ? right : right[..space]).TrimEnd(",;:.");
        if (left[^1] == '\u00AD')
        {
            return HyphenFate.Drop;
        }

        if ((Conjunctions.Contains(next) && !IsWhole(LastPart(left[..^1]), FirstPart(right))) || right[0] is '(' or '/' or ','
            || (IsEnclosed(left) && IsApart(LastPart(left[..^1]), FirstPart(right))) || (Prepositions.Contains(next) && IsHalf(LastPart(left[..^1]), next)))
        {
            return HyphenFate.Suspend;
        }

        if (!char.IsLower(right[0]) || !char.IsLetter(left[^2]))
        {
            if (IsTornCapitals(LastPart(left[..^1]), FirstPart(right)))
            {
                return HyphenFate.Drop;
            }

            return char.IsAsciiDigit(left[^2]) && _vocabulary.StandsApart(next) ? HyphenFate.Suspend : HyphenFate.Keep;
        }

        if (IsSlug(LastWord(left[..^1])))
        {
            return HyphenFate.Keep;
        }

        var stem = LastPart(left[..^1]);
        var rest = FirstPart(right);
        if (Addresses.EndsInMarked(left))
        {
            return stem.Length > 1 && next.Count('-') < 2 && Has(stem, rest, hyphen: false, exactly: true) ? HyphenFate.Drop : HyphenFate.Keep;
        }

        if (char.IsUpper(left[^2]))
        {
            return HyphenFate.Keep;
        }

        var (whole, hyphened) = (Has(stem, rest, hyphen: false), Has(LastWord(left[..^1]), rest, hyphen: true));
        return whole != hyphened ? whole ? HyphenFate.Drop : HyphenFate.Keep : _soft || page ? HyphenFate.Drop : HyphenFate.Keep;
    }

    /// <summary>"den-" and "noch", "Canna-" and "bis": a word that ends like a conjunction.</summary>
    private bool IsWhole(ReadOnlySpan<char> stem, ReadOnlySpan<char> rest)
    {
        foreach (var word in EndLikeConjunctions)
        {
            if (word.Length == stem.Length + rest.Length && stem.Equals(word.AsSpan(0, stem.Length), StringComparison.OrdinalIgnoreCase) && word.AsSpan(stem.Length).SequenceEqual(rest))
            {
                return true;
            }
        }

        return rest is not ("und" or "oder" or "sowie" or "bzw" or "beziehungsweise" or "bis" or "u" or "o") && Has(stem, rest, hyphen: false);
    }

    /// <summary>Whether the paper knows both words and not the one that they would make.</summary>
    private bool IsApart(ReadOnlySpan<char> stem, ReadOnlySpan<char> rest) =>
        _vocabulary.Has(stem) && (rest.Length <= ShortWord || _vocabulary.Has(rest)) && !Has(stem, rest, hyphen: false);

    /// <summary>"PMK -rechts- im Themenfeld": the word stands between two hyphens.</summary>
    private static bool IsEnclosed(ReadOnlySpan<char> left)
    {
        var word = left[(left.LastIndexOf(' ') + 1)..];
        return word.Length > 3 && word[0] is '-' or '–' && char.IsLetter(word[1]) && char.IsLetter(word[^2]);
    }

    /// <summary>"Teilzeit-" and "auf": half of a compound, whose other half comes later.</summary>
    private bool IsHalf(ReadOnlySpan<char> stem, ReadOnlySpan<char> next) =>
        stem.Length > ShortWord && char.IsUpper(stem[0]) && !(next is "in" or "an" && "aeiouäöüy".Contains(stem[^1], StringComparison.Ordinal)) && !Has(stem, next, hyphen: false);

    private bool Has(ReadOnlySpan<char> stem, ReadOnlySpan<char> rest, bool hyphen, bool exactly = false)
    {
        Span<char> word = stackalloc char[128];
        var length = stem.Length + rest.Length + (hyphen ? 1 : 0);
        if (length > word.Length || stem.IsEmpty || rest.IsEmpty)
        {
            return false;
        }

        stem.CopyTo(word);
        word[stem.Length] = '-';
        rest.CopyTo(word[(stem.Length + (hyphen ? 1 : 0))..]);
        return exactly ? _vocabulary.HasExactly(word[..length]) : _vocabulary.Has(word[..length]);
    }

    private static ReadOnlySpan<char> LastPart(ReadOnlySpan<char> text)
    {
        var at = text.Length;
        while (at > 0 && text.Length - at < 100 && char.IsLetter(text[at - 1]))
        {
            at--;
        }

        return text[at..];
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var at = text.Length;
        while (at > 0 && text.Length - at < 100 && (char.IsLetter(text[at - 1]) || text[at - 1] == '-'))
        {
            at--;
        }

        return text[at..].TrimStart('-');
    }

    /// <summary>"GRÜ-" and "NEN", where the paper knows the whole; in a print also "VERTRAU-" and "LICH", where "VERTRAU" is no word of the paper.</summary>
    private bool IsTornCapitals(ReadOnlySpan<char> stem, ReadOnlySpan<char> rest) =>
        stem.Length > 2 && rest.Length > 2 && IsUpper(stem) && IsUpper(rest)
        && ((_soft && !_vocabulary.Has(stem)) || (Has(stem, rest, hyphen: false) && !Has(stem, rest, hyphen: true)));

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"press-conference-prime-minister": part of an address.</summary>
    private static bool IsSlug(ReadOnlySpan<char> word) => word.Count('-') > 1 && !word.ContainsAnyExcept(Slug);

    private static ReadOnlySpan<char> FirstPart(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < Math.Min(100, text.Length) && char.IsLetter(text[at]))
        {
            at++;
        }

        return text[..at];
    }

    /// <summary>DIP's text has no hyphens of line ends but at page ends; a print has one in every seventh line, and always some.</summary>
    private static bool HasSoftHyphens(string text, IReadOnlyList<Line> lines, int share)
    {
        var torn = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var (line, next) = (lines[i], lines[i + 1]);
            torn += next.Before == Gap.None && line.Length > 1 && text[line.End - 1] == '-' && char.IsLower(text[line.End - 2]) && char.IsLower(text[next.Start]) ? 1 : 0;
        }

        return torn * share > lines.Count;
    }
}
