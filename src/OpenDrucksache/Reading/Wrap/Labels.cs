using System.Buffers;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>What a label counts with.</summary>
internal enum LabelStyle
{
    Capital,
    Roman,
    Decimal,
    Arabic,
    Bracketed,
    Letter,
    DoubleLetter,
    Bullet,
}

/// <summary>The label of an item: "I.", "A.", "1.", "2.1", "a)", "aa)", "(1)", "–".</summary>
/// <param name="Length">How many characters it has.</param>
/// <param name="Style">What it counts with.</param>
/// <param name="Ordinal">Its value; 0 for a bullet.</param>
internal readonly record struct Label(int Length, LabelStyle Style, int Ordinal)
{
    /// <summary>"35.549" is an amount and "24.12" a day; no section has so many parts.</summary>
    private const int MostInTree = 60;

    private const int Longest = 12;

    private const string Bullets = "–-—−‒•·∙▪■●○◦‣▸►➢→*□✓\uF0B7\uF02D\uF0A7";

    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\u00A0\u2002\u2003\u2009\u202F");

    /// <summary>Reads the label that a text begins with; a label is followed by a space or ends the text.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out Label label)
    {
        label = default;
        var start = text[..Math.Min(text.Length, Longest + 1)];
        var space = start.IndexOfAny(Spaces);
        var word = space < 0 ? start : start[..space];
        if (word.IsEmpty || word.Length > Longest)
        {
            return false;
        }

        if (word.Length == 1)
        {
            label = new Label(1, LabelStyle.Bullet, 0);
            return Bullets.Contains(word[0], StringComparison.Ordinal) || IsRing(text);
        }

        return word[^1] switch
        {
            '.' => TryDotted(word, out label) && !IsAbbreviated(text, label.Style),
            ')' => TryBracketed(word, out label),
            _ => (char.IsAsciiDigit(word[0]) || (char.IsAsciiLetterUpper(word[0]) && word[1] == '.')) && TryDecimal(word, out label),
        };
    }

    /// <summary>Whether the text begins with the letter that stands for a ring: "o eine Vorlage"; in "o d e r" letters stand apart.</summary>
    private static bool IsRing(ReadOnlySpan<char> text) => text is ['o', _, var first, var second, ..] && char.IsLetter(first) && char.IsLetter(second);

    /// <summary>"A. f. Recht", "I. d. R.", "S. 33": a capital before a small letter with a dot of its own, or before a number, shortens a word.</summary>
    private static bool IsAbbreviated(ReadOnlySpan<char> text, LabelStyle style) => text is [>= 'A' and <= 'Z', '.', _, var first, ..]
        && (char.IsAsciiDigit(first) ? style == LabelStyle.Capital : char.IsAsciiLetterLower(first) && text is [_, _, _, _, '.', ..]);

    /// <summary>Whether the label of the text is a number with the first letter behind it: "13. a)".</summary>
    public bool OpensLetters(ReadOnlySpan<char> text, out Label first)
    {
        first = default;
        return Style == LabelStyle.Arabic && TryRead(text[Length..].TrimStart(' '), out first) && first is { Style: LabelStyle.Letter, Ordinal: 1 };
    }

    private static bool TryDotted(ReadOnlySpan<char> word, out Label label)
    {
        var inner = word[..^1];
        label = default;
        if (TryNumber(inner, out var number))
        {
            label = new Label(word.Length, LabelStyle.Arabic, number);
        }
        else if (Romans.TryRead(inner, out var roman))
        {
            label = new Label(word.Length, LabelStyle.Roman, roman);
        }
        else if (inner.Length == 1 && char.IsAsciiLetterUpper(inner[0]))
        {
            label = new Label(word.Length, LabelStyle.Capital, inner[0] - 'A' + 1);
        }
        else
        {
            return (char.IsAsciiDigit(inner[0]) || char.IsAsciiLetterUpper(inner[0])) && TryDecimal(word, out label);
        }

        return true;
    }

    private static bool TryBracketed(ReadOnlySpan<char> word, out Label label)
    {
        var open = word[0] == '(';
        var inner = word[(open ? 1 : 0)..^1];
        label = default;
        if (TryNumber(inner, out var number))
        {
            label = new Label(word.Length, open ? LabelStyle.Bracketed : LabelStyle.Arabic, number);
        }
        else if (inner.Length is 1 or 2 && !inner.ContainsAnyExceptInRange('a', 'z') && (inner.Length == 1 || inner[0] == inner[1]))
        {
            label = new Label(word.Length, inner.Length == 1 ? LabelStyle.Letter : LabelStyle.DoubleLetter, inner[0] - 'a' + 1);
        }
        else
        {
            return false;
        }

        return true;
    }

    private static bool TryDecimal(ReadOnlySpan<char> word, out Label label)
    {
        label = default;
        var rest = word.TrimEnd('.');
        var last = rest.LastIndexOf('.');
        if (last <= 0 || !TryNumber(rest[(last + 1)..], out var number) || number > MostInTree)
        {
            return false;
        }

        foreach (var part in rest[..last].Split('.'))
        {
            var piece = rest[part];
            if (!(TryNumber(piece, out var above) && above <= MostInTree) && !(piece.Length == 1 && char.IsAsciiLetterUpper(piece[0]) && part.Start.Value == 0)
                && !Romans.TryRead(piece, out _))
            {
                return false;
            }
        }

        label = new Label(word.Length, LabelStyle.Decimal, number);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        return digits.Length is >= 1 and <= 3 && digits[0] != '0' && !digits.ContainsAnyExceptInRange('0', '9')
            && int.TryParse(digits, out number);
    }
}
