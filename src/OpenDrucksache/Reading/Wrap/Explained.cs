using OpenDrucksache.Reading.Text;

namespace OpenDrucksache.Reading.Wrap;

/// <summary>
/// The headings in a Begründung that say what they explain: "Zu Artikel 1 Nummer 2 und 3 (§ 5 – neu –)", "Zu den Buchstaben a und b",
/// "Zu Nummer 2 Zu § 4:".
/// </summary>
internal static class Explained
{
    private static readonly string[] Units =
    [
        "Artikel", "Artikeln", "Nummer", "Nummern", "Nr.", "Buchstabe", "Buchstaben", "Doppelbuchstabe", "Doppelbuchstaben", "Dreifachbuchstabe", "Dreifachbuchstaben",
        "§", "§§", "Absatz", "Absätze", "Absätzen", "Satz", "Sätze", "Sätzen", "Teil", "Kapitel", "Abschnitt", "Unterabschnitt", "Titel", "Anlage", "Anlagen",
    ];

    private static readonly string[] Links = ["und", "bis", "sowie", "Zu", "den", "–", "neu"];

    /// <summary>How long the name is, without what stands in brackets behind it; 0 where the text is no such heading.</summary>
    public static int Length(ReadOnlySpan<char> text) => Length(text, out var bracket) is var length && (bracket == text.Length || text.TrimEnd(':')[^1] == ')') ? length : 0;

    /// <summary>Whether the bracket behind the name is still open at the end of the line: "Zu § 5 (Ruhe der Tauben in der".</summary>
    public static bool IsTorn(ReadOnlySpan<char> line) => Length(line, out var bracket) > 0 && line[bracket..].Count('(') > line[bracket..].Count(')');

    private static int Length(ReadOnlySpan<char> text, out int bracket)
    {
        bracket = text.Length;
        if (!text.StartsWith("Zu "))
        {
            return 0;
        }

        var (at, length, inUnit) = (3, 0, false);
        while (at < text.Length && text[at] != '(')
        {
            var stop = text[at..].IndexOfAny(' ', '(');
            var end = stop < 0 ? text.Length : at + stop;
            var word = text[at..end];
            var isUnit = Affixes.IsOne(word, Units);
            if (isUnit || (inUnit && IsNumber(word.TrimEnd(",:)"))))
            {
                inUnit = true;
                length = isUnit ? length : at + word.TrimEnd(",:)").Length;
            }
            else if (!word.IsEmpty && !Affixes.IsOne(word.TrimEnd(':'), Links))
            {
                return 0;
            }

            at = end < text.Length && text[end] == '(' ? end : end + 1;
        }

        bracket = Math.Min(at, text.Length);
        return length;
    }

    /// <summary>"3", "36a", "a", "aa", "IV".</summary>
    private static bool IsNumber(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= 6 && (char.IsAsciiDigit(word[0]) || Romans.TryRead(word, out _) || (word.Length <= 3 && !word.ContainsAnyExcept(word[0]) && char.IsAsciiLetter(word[0])));
}
