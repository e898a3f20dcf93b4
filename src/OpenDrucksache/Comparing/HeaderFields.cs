using System.Globalization;

namespace OpenDrucksache.Comparing;

/// <summary>The head of a paper is no part of its reading text: it is compared field by field, as printed.</summary>
internal static class HeaderFields
{
    /// <summary>What differs in number, term and date; nothing where a text came without its head, as converters leave it.</summary>
    public static IEnumerable<Draft> Compare(Paper old, Paper @new)
    {
        if (IsHeadless(old) || IsHeadless(@new))
        {
            yield break;
        }

        if (Draft("header-number", Number(old), Number(@new)) is { } number)
        {
            yield return number;
        }

        if (Draft("header-term", Term(old), Term(@new)) is { } term)
        {
            yield return term;
        }

        if (Draft("header-date", Date(old), Date(@new)) is { } date)
        {
            yield return date;
        }
    }

    private static bool IsHeadless(Paper paper) => paper is { Dokumentnummer: null, Wahlperiode: null, Datum: null };

    private static Draft? Draft(string rule, string? old, string? @new) =>
        old == @new ? null : new Draft(ChangeClass.Header, rule) { Path = Paths.Header, OldText = old, NewText = @new };

    private static string? Number(Paper paper) =>
        paper.Dokumentnummer is { } number ? paper.Neu ? $"{number} (neu)" : number.ToString() : null;

    private static string? Term(Paper paper) =>
        paper.Wahlperiode is { } term ? string.Create(CultureInfo.InvariantCulture, $"{term}. Wahlperiode") : null;

    private static string? Date(Paper paper) => paper.Datum?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
