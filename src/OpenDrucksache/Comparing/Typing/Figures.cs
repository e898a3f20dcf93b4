using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>What the figures in a phrase mean, told from the words around them.</summary>
internal static class Figures
{
    /// <summary>Each figure, month, unit and number word of the phrase with its meaning, in the form it is compared in.</summary>
    public static List<(ChangeClass Class, string Value)> Of(Phrase phrase)
    {
        var found = new List<(ChangeClass, string)>();
        for (var k = 0; k < phrase.Count; k++)
        {
            var word = phrase[k];
            if (phrase.KindAt(k) == TokenKind.Number)
            {
                found.Add((Meaning(phrase, k), Value(word.Lower)));
            }
            else if (word.IsMonth || word.IsDay)
            {
                found.Add((ChangeClass.Date, word.Lower));
            }
            else if (word.Number is { } value)
            {
                found.Add((phrase[k + 1].Unit is null ? ChangeClass.Number : ChangeClass.Amount, value));
            }
            else if (word.Unit is { } unit && FollowsFigure(phrase, k))
            {
                found.Add((ChangeClass.Amount, unit));
            }
            else if (word.Lower is "anfang" or "mitte" or "ende" && IsYear(phrase[k + 1].Text))
            {
                found.Add((ChangeClass.Date, word.Lower));
            }
        }

        return found;
    }

    private static ChangeClass Meaning(Phrase phrase, int k)
    {
        var figure = phrase[k].Text;
        var (before, after) = (phrase[k - 1], phrase[k + 1]);
        var next = after.Text == "." ? phrase[k + 2] : after;
        if (IsDateOrTime(figure) || next.IsMonth || before.IsMonth || after.Lower == "uhr")
        {
            return ChangeClass.Date;
        }

        if (after.Unit is not null || next.Unit is not null || before.Lower is "€" or "eur" or "euro" or "$")
        {
            return ChangeClass.Amount;
        }

        var cited = before.Citation is not null || (before.Text == "." && phrase[k - 2].Citation is not null);
        return !cited && IsYear(figure) ? ChangeClass.Date : ChangeClass.Number;
    }

    private static bool FollowsFigure(Phrase phrase, int k)
    {
        for (var back = 1; back <= 3; back++)
        {
            var before = phrase[k - back];
            if (phrase.KindAt(k - back) == TokenKind.Number || before.Number is not null || before.Lower is "eine" or "einer" or "€")
            {
                return true;
            }

            if (before.Text != "." && before.Unit is null)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Points between thousands do not count.</summary>
    private static string Value(string figure)
    {
        var comma = figure.IndexOf(',', StringComparison.Ordinal);
        var whole = comma < 0 ? figure.AsSpan() : figure.AsSpan(0, comma);
        var first = whole.IndexOf('.');
        if (first is < 1 or > 3 || (whole.Length - first) % 4 != 0)
        {
            return figure;
        }

        for (var i = first; i < whole.Length; i++)
        {
            if ((whole[i] == '.') != ((i - first) % 4 == 0))
            {
                return figure;
            }
        }

        return figure.Replace(".", "", StringComparison.Ordinal);
    }

    /// <summary>"01.10.2025", "10:30".</summary>
    private static bool IsDateOrTime(ReadOnlySpan<char> figure)
    {
        if (figure.IndexOf(':') is 1 or 2 && figure.Length - figure.IndexOf(':') == 3)
        {
            return true;
        }

        return figure.Count('.') == 2 && figure.IndexOf('.') <= 2 && figure.Length - figure.LastIndexOf('.') is 3 or 5
            && figure.LastIndexOf('.') - figure.IndexOf('.') <= 3;
    }

    /// <summary>"2025", "2025/26", "1990er".</summary>
    private static bool IsYear(ReadOnlySpan<char> figure)
    {
        if (figure.Length < 4 || figure[..4].IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return false;
        }

        var rest = figure[4..];
        return figure[..2] is "18" or "19" or "20" or "21" && (rest is "" or "er" or "ern" || (rest[0] == '/' && rest.Length is 3 or 5));
    }
}
