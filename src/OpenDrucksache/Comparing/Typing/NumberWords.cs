using System.Globalization;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>Reads numbers written as words: "vier", "einundzwanzig", "dreihundert", "vierte", "zweifach", "zwölfjährig".</summary>
internal static class NumberWords
{
    private static readonly string[] Units =
    [
        "", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn",
        "sechzehn", "siebzehn", "achtzehn", "neunzehn",
    ];

    private static readonly string[] Tens = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

    private static readonly string[] Ordinals = ["te", "ten", "ter", "tes", "ste", "sten", "ster", "stes"];

    private static readonly string[] Counted = ["fach", "mal", "jährig", "tägig", "stündig", "wöchig", "monatig", "köpfig", "stellig", "stufig", "seitig", "prozentig"];

    /// <summary>The figure that the word, in lower case, stands for: "4", "4.", "4fach"; null for what is no number.</summary>
    public static string? Value(string word)
    {
        var rest = word.AsSpan();
        if (!MayBegin(rest) || Cardinal(ref rest) is not (> 1 and var number))
        {
            return null;
        }

        var figure = number.ToString(CultureInfo.InvariantCulture);
        if (rest.IsEmpty)
        {
            return figure;
        }

        foreach (var ending in Ordinals)
        {
            if (rest.SequenceEqual(ending))
            {
                return figure + ".";
            }
        }

        foreach (var counted in Counted)
        {
            if (rest.StartsWith(counted) && rest.Length - counted.Length <= 2)
            {
                return figure + counted;
            }
        }

        return null;
    }

    /// <summary>Cheap: whether a number word begins with these letters.</summary>
    private static bool MayBegin(ReadOnlySpan<char> word) => word.Length >= 3 && word[..2] is
        "ei" or "zw" or "dr" or "vi" or "fü" or "se" or "si" or "ac" or "ne" or "ze" or "el" or "hu" or "ta";

    /// <summary>Takes the longest number off the front; 0 where there is none.</summary>
    private static int Cardinal(ref ReadOnlySpan<char> rest)
    {
        var thousands = BelowThousand(ref rest);
        if (!Take(ref rest, "tausend"))
        {
            return thousands;
        }

        return (Math.Max(1, thousands) * 1000) + BelowThousand(ref rest);
    }

    private static int BelowThousand(ref ReadOnlySpan<char> rest)
    {
        var hundreds = BelowHundred(ref rest);
        if (hundreds >= 10 || !Take(ref rest, "hundert"))
        {
            return hundreds;
        }

        return (Math.Max(1, hundreds) * 100) + BelowHundred(ref rest);
    }

    private static int BelowHundred(ref ReadOnlySpan<char> rest)
    {
        if (TakeOne(ref rest, Tens) is > 0 and var tens)
        {
            return tens * 10;
        }

        var unit = TakeOne(ref rest, Units);
        var behind = rest;
        if (unit is > 0 and < 10 && Take(ref behind, "und") && TakeOne(ref behind, Tens) is > 0 and var more)
        {
            rest = behind;
            return (more * 10) + unit;
        }

        return unit;
    }

    /// <summary>Takes the longest of these words; its place, 0 for none.</summary>
    private static int TakeOne(ref ReadOnlySpan<char> rest, string[] words)
    {
        var best = 0;
        for (var i = 1; i < words.Length; i++)
        {
            best = words[i].Length > words[best].Length && rest.StartsWith(words[i]) ? i : best;
        }

        rest = rest[words[best].Length..];
        return best;
    }

    private static bool Take(ref ReadOnlySpan<char> rest, string word)
    {
        var takes = rest.StartsWith(word);
        rest = takes ? rest[word.Length..] : rest;
        return takes;
    }
}
