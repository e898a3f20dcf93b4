using System.Text.RegularExpressions;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Tests.Comparing.Planting;

/// <summary>Edits inside a paragraph, each a way to turn one text into another; null where the text has no place for it.</summary>
internal static class WordEdits
{
    public delegate (string Text, Planted Planted)? Edit(string text, Random random);

    public static readonly IReadOnlyList<(ChangeClass Class, Edit Edit)> All =
    [
        (ChangeClass.Typo, Replace(ChangeClass.Typo, @"\b[a-zäöü]{7,14}\b", Misspelled)),
        (ChangeClass.Spelling, Replace(ChangeClass.Spelling, @"\bdass\b", (_, _) => "daß")),
        (ChangeClass.Spelling, Replace(ChangeClass.Spelling, @"\b\p{L}*ß\p{L}*\b", (w, _) => w.Replace("ß", "ss", StringComparison.Ordinal))),
        (ChangeClass.Punctuation, Replace(ChangeClass.Punctuation, @"(?<=\p{L}), (?=\p{Ll})", (_, _) => " ")),
        (ChangeClass.Punctuation, Replace(ChangeClass.Punctuation, @"(?<=\p{L});", (_, _) => ",")),
        (ChangeClass.Quotation, Replace(ChangeClass.Quotation, @"„[^„“]{3,40}“(?!-)", (w, _) => w[1..^1])),
        (ChangeClass.Quotation, Replace(ChangeClass.Quotation, @"„[^„“]{3,40}“(?!-)", (w, _) => $"\"{w[1..^1]}\"")),
        (ChangeClass.Hyphenation, Replace(ChangeClass.Hyphenation, @"\bBundes[a-z]{5,}\b", (w, _) => $"Bundes-{char.ToUpperInvariant(w[6])}{w[7..]}")),
        (ChangeClass.Spacing, Replace(ChangeClass.Spacing, @"\bz\. B\.", (_, _) => "z.B.")),
        (ChangeClass.Spacing, Replace(ChangeClass.Spacing, @"(?<=\d) (?=%|Prozent)", (_, _) => "")),
        (ChangeClass.Citation, Replace(ChangeClass.Citation, @"\bAbsatz (?=\d)", (_, _) => "Abs. ")),
        (ChangeClass.Citation, Replace(ChangeClass.Citation, @"\bdes Grundgesetzes\b", (_, _) => "GG")),
        (ChangeClass.Citation, Replace(ChangeClass.Citation, @"\bBundestagsdrucksache\b", (_, _) => "Drucksache")),
        (ChangeClass.Url, Replace(ChangeClass.Url, @"(?<=https?://[a-z.]+/[a-z]{1,9})[a-z]", (w, _) => w == "q" ? "x" : "q")),
        (ChangeClass.Number, Replace(ChangeClass.Number, @"(?<=(Absatz|Artikel|Nummer|§) )\d+\b", Raised)),
        (ChangeClass.Number, Replace(ChangeClass.Number, @"(?<=[a-zäöü] )[1-9]\d?\b(?= [a-zäöü]{5,})", Raised)),
        (ChangeClass.Amount, Replace(ChangeClass.Amount, @"\b\d+(?=(,\d+)? (Prozent|Euro|Mio|Mrd|Million|Milliard))", Raised)),
        (ChangeClass.Amount, Replace(ChangeClass.Amount, @"(?<=\d )Millionen\b", (_, _) => "Milliarden")),
        (ChangeClass.Date, Replace(ChangeClass.Date, @"(?<=\d\. )(Januar|März|Mai|Juli|Oktober)\b", (w, _) => w == "Juli" ? "Juni" : "Juli")),
        (ChangeClass.Date, Replace(ChangeClass.Date, @"\b(19|20)\d\d\b(?=[ .,])", (w, _) => w[..3] + ((w[3] - '0' + 1) % 10))),
        (ChangeClass.Negation, Replace(ChangeClass.Negation, @"\bnicht ", (_, _) => "")),
        (ChangeClass.Negation, Replace(ChangeClass.Negation, @"\bkein(?=e?[nmrs]?\b)", (_, _) => "ein")),
        (ChangeClass.Negation, Replace(ChangeClass.Negation, @"(?<=\b(ist|sind|wird|werden) )(?!nicht)", (_, _) => "nicht ")),
        (ChangeClass.Obligation, Replace(ChangeClass.Obligation, @"\bmuss\b", (_, _) => "soll")),
        (ChangeClass.Obligation, Replace(ChangeClass.Obligation, @"\bsollen\b", (_, _) => "können")),
        (ChangeClass.Obligation, Replace(ChangeClass.Obligation, @"\bkann\b", (_, _) => "darf")),
        (ChangeClass.Wording, Replace(ChangeClass.Wording, @"\b[a-zäöü]{8,14}\b", (w, _) => w[0] == 'v' ? "angemessen" : "vorbildlich")),
        (ChangeClass.Wording, Replace(ChangeClass.Wording, @"(?<=\b(der|die|den) )(?=[A-Z][a-z]{6,})", (_, _) => "gesamten ")),
        (ChangeClass.Wording, Replace(ChangeClass.Wording, @"(?<=\b[a-zäöü]+ )[a-zäöü]{9,} (?=[a-zäöü]{5,})", (_, _) => "")),
    ];

    private static readonly Regex Urls = new(@"\S*(https?:|www\.|\w/\w|\w\.\w)\S*");

    private static Edit Replace(ChangeClass @class, string pattern, Func<string, Random, string> into)
    {
        var regex = new Regex(pattern);
        return (text, random) =>
        {
            var inUrls = @class == ChangeClass.Url ? [] : Urls.Matches(text).ToArray();
            var places = regex.Matches(text).Where(m => !inUrls.Any(u => m.Index >= u.Index && m.Index <= u.Index + u.Length)).ToList();
            if (places.Count == 0)
            {
                return null;
            }

            var place = places[random.Next(places.Count)];
            var now = into(place.Value, random);
            return now == place.Value ? null : (
                text[..place.Index] + now + text[(place.Index + place.Length)..],
                new Planted(@class, Around(text, place.Index, place.Length), Around(
                    text[..place.Index] + now + text[(place.Index + place.Length)..], place.Index, now.Length)));
        };
    }

    /// <summary>The edited stretch with the words that it touches.</summary>
    private static string Around(string text, int start, int length)
    {
        var end = start + length;
        while (start > 0 && text[start - 1] != ' ')
        {
            start--;
        }

        while (end < text.Length && text[end] != ' ')
        {
            end++;
        }

        return text[start..end].Trim();
    }

    private static string Misspelled(string word, Random random)
    {
        var at = random.Next(1, word.Length - 1);
        return random.Next(3) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, word[at].ToString()),
            _ => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
        };
    }

    private static string Raised(string figure, Random random) =>
        (int.Parse(figure, System.Globalization.CultureInfo.InvariantCulture) + 1 + random.Next(3)).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
