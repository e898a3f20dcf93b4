using System.Text;
using OpenDrucksache.Website.Layout;

namespace OpenDrucksache.Website.Search;

/// <summary>The words of a text as the search knows them: a–z and 0–9 only, umlauts spelled out. <c>suche.js</c> makes the same of a query.</summary>
internal static class SearchWords
{
    public const int Least = 2;
    public const int Most = 24;

    /// <summary>The words in their order; longer ones are cut.</summary>
    public static IEnumerable<string> Of(string? text)
    {
        var word = new StringBuilder();
        foreach (var rune in Slug.Folded(text ?? ""))
        {
            if (Slug.Letters(rune) is { } letters)
            {
                word.Append(letters);
                continue;
            }

            if (word.Length >= Least)
            {
                yield return word.ToString(0, Math.Min(word.Length, Most));
            }

            word.Clear();
        }

        if (word.Length >= Least)
        {
            yield return word.ToString(0, Math.Min(word.Length, Most));
        }
    }
}
