using System.Text.RegularExpressions;
using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>What the figures in a phrase mean, told from the words around them.</summary>
internal static partial class Figures
{
    /// <summary>Each figure, month, unit and number word of the phrase with its meaning, in the form it is compared in.</summary>
    public static List<(ChangeClass Class, string Value)> Of(Phrase phrase)
    {
        var found = new List<(ChangeClass, string)>();
        for (var k = 0; k < phrase.Count; k++)
        {
            var word = phrase.LowerAt(k);
            if (phrase[k].Kind == TokenKind.Number)
            {
                found.Add((Meaning(phrase, k), Value(word)));
            }
            else if (Lexicon.Months.Contains(word) || Lexicon.Days.Contains(word))
            {
                found.Add((ChangeClass.Date, word));
            }
            else if (Lexicon.NumberWords.TryGetValue(word, out var value))
            {
                found.Add((IsUnit(phrase.LowerAt(k + 1)) ? ChangeClass.Amount : ChangeClass.Number, value));
            }
            else if (Lexicon.Units.TryGetValue(word, out var unit) && FollowsFigure(phrase, k))
            {
                found.Add((ChangeClass.Amount, unit));
            }
            else if (word is "anfang" or "mitte" or "ende" && YearPattern().IsMatch(phrase.Said(k + 1)))
            {
                found.Add((ChangeClass.Date, word));
            }
        }

        return found;
    }

    private static ChangeClass Meaning(Phrase phrase, int k)
    {
        var word = phrase.Said(k);
        var (before, after) = (phrase.LowerAt(k - 1), phrase.LowerAt(k + 1));
        var next = after == "." ? phrase.LowerAt(k + 2) : after;
        if (DatePattern().IsMatch(word) || Lexicon.Months.Contains(next) || Lexicon.Months.Contains(before) || after == "uhr")
        {
            return ChangeClass.Date;
        }

        if (IsUnit(after) || IsUnit(next) || before is "€" or "eur" or "euro" or "$")
        {
            return ChangeClass.Amount;
        }

        var cited = Lexicon.Citations.ContainsKey(before) || (before == "." && Lexicon.Citations.ContainsKey(phrase.LowerAt(k - 2)));
        return !cited && YearPattern().IsMatch(word) ? ChangeClass.Date : ChangeClass.Number;
    }

    private static bool IsUnit(string word) => Lexicon.Units.ContainsKey(word);

    private static bool FollowsFigure(Phrase phrase, int k)
    {
        for (var back = 1; back <= 3; back++)
        {
            var before = phrase.LowerAt(k - back);
            if (phrase.KindAt(k - back) == TokenKind.Number || Lexicon.NumberWords.ContainsKey(before) || before is "eine" or "einer" or "€")
            {
                return true;
            }

            if (before != "." && !IsUnit(before))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Points between thousands do not count.</summary>
    private static string Value(string figure) => ThousandsPattern().IsMatch(figure) ? figure.Replace(".", "", StringComparison.Ordinal) : figure;

    [GeneratedRegex(@"^\d{1,3}(\.\d{3})+(,\d+)?$", RegexOptions.NonBacktracking)]
    private static partial Regex ThousandsPattern();

    [GeneratedRegex(@"^(\d{1,2}\.\d{1,2}\.(\d{2}|\d{4})|\d{1,2}:\d{2})$", RegexOptions.NonBacktracking)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"^(1[89]|20|21)\d{2}(/\d{2,4})?(er|ern)?$", RegexOptions.NonBacktracking)]
    private static partial Regex YearPattern();
}
