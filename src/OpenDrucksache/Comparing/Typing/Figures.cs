using System.Text;
using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>A figure with its meaning, in the form it is compared in.</summary>
internal readonly record struct Figure(ChangeClass Class, string Value);

/// <summary>The figures of a phrase, and how many of its tokens they take.</summary>
internal sealed record FiguresFound(List<Figure> List, int Tokens)
{
    public static readonly FiguresFound None = new([], 0);
}

/// <summary>What the figures in a phrase mean, told from the words around them.</summary>
internal static class Figures
{
    /// <summary>Each figure, date, unit and number word of the phrase.</summary>
    public static FiguresFound Of(Phrase phrase)
    {
        var found = new List<Figure>();
        var taken = 0;
        for (var k = 0; k < phrase.Count;)
        {
            var next = k;
            if (One(phrase, ref next) is { } figure)
            {
                found.Add(figure);
                taken += next - k;
            }

            k = Math.Max(next, k + 1);
        }

        return new FiguresFound(found, taken);
    }

    /// <summary>The figure that begins at this token; the place moves behind it.</summary>
    private static Figure? One(Phrase phrase, ref int k)
    {
        if (Dates.At(phrase, ref k) is { } date)
        {
            return new(ChangeClass.Date, date);
        }

        var word = phrase[k];
        var at = k++;
        if (phrase.KindAt(at) == TokenKind.Number)
        {
            while (k < phrase.Count && IsGroup(phrase, k))
            {
                k++;
            }

            return new(Meaning(phrase, at), Value(phrase, at, k));
        }

        if (word.Known.Month > 0 || word.Known.IsDay || (word.Lower is "anfang" or "mitte" or "ende" && Dates.IsYear(phrase[at + 1].Text)))
        {
            return new(ChangeClass.Date, word.Lower);
        }

        if ((word.Known.Unit ?? word.Known.Span) is { } unit && (IsMagnitude(unit) || FollowsFigure(phrase, at)))
        {
            return new(ChangeClass.Amount, unit);
        }

        return word.Number is not { } value ? null
            : new(phrase[at + 1].Known.Unit is null ? ChangeClass.Number : ChangeClass.Amount, value);
    }

    private static ChangeClass Meaning(Phrase phrase, int k)
    {
        var last = k;
        while (IsGroup(phrase, last + 1))
        {
            last++;
        }

        var figure = phrase[k].Text;
        var (before, after) = (phrase[k - 1], phrase[last + 1]);
        var next = after.Text == "." ? phrase[last + 2] : after;
        if (Dates.IsDateOrTime(figure) || next.IsMonth || before.IsMonth || after.Lower == "uhr")
        {
            return ChangeClass.Date;
        }

        if (after.Known.Unit is not null || next.Known.Unit is not null || before.Lower is "€" or "eur" or "euro" or "$")
        {
            return ChangeClass.Amount;
        }

        var cited = before.Known.Citation is not null || (before.Text == "." && phrase[k - 2].Known.Citation is not null);
        return !cited && Dates.IsYear(figure) ? ChangeClass.Date : ChangeClass.Number;
    }

    /// <summary>These say how much even where the figure is not beside them: it may stand at the end of the paragraph before.</summary>
    private static bool IsMagnitude(string unit) => unit is "million" or "milliarde" or "billion" or "prozent" or "prozentpunkt";

    private static bool FollowsFigure(Phrase phrase, int k)
    {
        for (var back = 1; back <= 3; back++)
        {
            var before = phrase[k - back];
            if (phrase.KindAt(k - back) == TokenKind.Number || before.Number is not null || before.Lower is "eine" or "einer" or "einen" or "einem" or "€")
            {
                return true;
            }

            if (before.Text != "." && before.Known.Unit is null)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Three digits behind a narrow gap go with the figure before them: "1 000".</summary>
    private static bool IsGroup(Phrase phrase, int k) => phrase.KindAt(k) == TokenKind.Number && phrase[k].Text.Length == 3
        && phrase.KindAt(k - 1) == TokenKind.Number && phrase[k - 1].Text.Length <= 3 && phrase.Gap(k) == 1
        && IsDigits(phrase[k].Text) && IsDigits(phrase[k - 1].Text);

    private static bool IsDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static string Value(Phrase phrase, int start, int end)
    {
        if (end == start + 1)
        {
            return WithoutPoints(phrase[start].Lower);
        }

        var value = new StringBuilder();
        for (var k = start; k < end; k++)
        {
            value.Append(phrase[k].Text);
        }

        return value.ToString();
    }

    /// <summary>Points between thousands do not count.</summary>
    private static string WithoutPoints(string figure)
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
}
