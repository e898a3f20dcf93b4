using System.Collections.Frozen;
using System.Globalization;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering;

/// <summary>The classes of changes as people say them.</summary>
internal static class ClassWords
{
    private static readonly FrozenDictionary<ChangeClass, (string One, string Many)> Words =
        new Dictionary<ChangeClass, (string One, string Many)>
        {
            [ChangeClass.Layout] = ("difference of layout", "differences of layout"),
            [ChangeClass.Typo] = ("typing error", "typing errors"),
            [ChangeClass.Spelling] = ("spelling", "spellings"),
            [ChangeClass.Punctuation] = ("punctuation mark", "punctuation marks"),
            [ChangeClass.Quotation] = ("quotation mark", "quotation marks"),
            [ChangeClass.Hyphenation] = ("hyphen", "hyphens"),
            [ChangeClass.Spacing] = ("space", "spaces"),
            [ChangeClass.Citation] = ("form of citation", "forms of citation"),
            [ChangeClass.Footnote] = ("footnote", "footnotes"),
            [ChangeClass.Url] = ("web address", "web addresses"),
            [ChangeClass.Renumbered] = ("list renumbered", "lists renumbered"),
            [ChangeClass.PersonMoved] = ("list of persons re-sorted", "lists of persons re-sorted"),
            [ChangeClass.PersonAdded] = ("person added", "persons added"),
            [ChangeClass.PersonRemoved] = ("person removed", "persons removed"),
            [ChangeClass.PersonRenamed] = ("person renamed", "persons renamed"),
            [ChangeClass.Fraktion] = ("Fraktion", "Fraktionen"),
            [ChangeClass.Titel] = ("change of the title", "changes of the title"),
            [ChangeClass.Header] = ("change in the header", "changes in the header"),
            [ChangeClass.Reference] = ("reference", "references"),
            [ChangeClass.Wording] = ("wording", "wordings"),
            [ChangeClass.ParagraphMoved] = ("paragraph moved", "paragraphs moved"),
            [ChangeClass.Number] = ("number", "numbers"),
            [ChangeClass.Amount] = ("amount", "amounts"),
            [ChangeClass.Date] = ("date", "dates"),
            [ChangeClass.Negation] = ("negation", "negations"),
            [ChangeClass.Obligation] = ("obligation", "obligations"),
            [ChangeClass.ParagraphAdded] = ("paragraph added", "paragraphs added"),
            [ChangeClass.ParagraphRemoved] = ("paragraph removed", "paragraphs removed"),
            [ChangeClass.DemandAdded] = ("demand added", "demands added"),
            [ChangeClass.DemandRemoved] = ("demand removed", "demands removed"),
        }.ToFrozenDictionary();

    /// <summary>"1 person added", "2 persons added".</summary>
    public static string Count(ChangeClass @class, int count) => string.Create(
        CultureInfo.InvariantCulture, $"{count} {(count == 1 ? Words[@class].One : Words[@class].Many)}");

    /// <summary>"Vorabfassung", "lektorierte Fassung".</summary>
    public static string Of(Art art) => art switch
    {
        Art.Vorab => "Vorabfassung",
        Art.Lektoriert => "lektorierte Fassung",
        _ => "Fassung",
    };
}
