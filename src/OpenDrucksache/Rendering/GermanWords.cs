using System.Globalization;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Rendering;

/// <summary>What a page for readers calls classes, weights and places, in plain German.</summary>
internal static class GermanWords
{
    private static readonly Dictionary<ChangeClass, string> Classes = new()
    {
        [ChangeClass.Layout] = "Layout",
        [ChangeClass.Typo] = "Tippfehler",
        [ChangeClass.Spelling] = "Schreibweise",
        [ChangeClass.Punctuation] = "Zeichensetzung",
        [ChangeClass.Quotation] = "Anführungszeichen",
        [ChangeClass.Hyphenation] = "Bindestrich",
        [ChangeClass.Spacing] = "Leerzeichen",
        [ChangeClass.Citation] = "Zitierweise",
        [ChangeClass.Footnote] = "Fußnote",
        [ChangeClass.Url] = "Internetadresse",
        [ChangeClass.Renumbered] = "Neu nummeriert",
        [ChangeClass.PersonMoved] = "Reihenfolge der Personen",
        [ChangeClass.PersonAdded] = "Person hinzugekommen",
        [ChangeClass.PersonRemoved] = "Person entfallen",
        [ChangeClass.PersonRenamed] = "Name geändert",
        [ChangeClass.Fraktion] = "Fraktion geändert",
        [ChangeClass.Titel] = "Titel geändert",
        [ChangeClass.Header] = "Kopfdaten geändert",
        [ChangeClass.Reference] = "Bezug geändert",
        [ChangeClass.Wording] = "Wortlaut geändert",
        [ChangeClass.ParagraphMoved] = "Absatz verschoben",
        [ChangeClass.Number] = "Zahl geändert",
        [ChangeClass.Amount] = "Betrag geändert",
        [ChangeClass.Date] = "Datum geändert",
        [ChangeClass.Negation] = "Verneinung geändert",
        [ChangeClass.Obligation] = "Verbindlichkeit geändert",
        [ChangeClass.ParagraphAdded] = "Absatz hinzugekommen",
        [ChangeClass.ParagraphRemoved] = "Absatz entfallen",
        [ChangeClass.DemandAdded] = "Forderung hinzugekommen",
        [ChangeClass.DemandRemoved] = "Forderung entfallen",
    };

    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        [""] = "Fließtext",
        ["authors"] = "Urheber",
        ["signature"] = "Unterschriften",
        ["header"] = "Kopf der Drucksache",
        ["title"] = "Titel",
        ["reference"] = "Bezug",
        ["formula"] = "Beschlussformel",
        ["place_date"] = "Ort und Datum",
        ["footnote"] = "Fußnote",
        ["reasons"] = "Begründung",
    };

    public static string Of(ChangeClass @class) => Classes.GetValueOrDefault(@class, @class.Name);

    public static string Of(Severity severity) => severity switch
    {
        Severity.Substantive => "Inhaltlich",
        Severity.Notable => "Beachtenswert",
        Severity.Editorial => "Redaktionell",
        _ => "Layout",
    };

    public static string Of(Art art) => art switch
    {
        Art.Vorab => "Vorabfassung",
        Art.Lektoriert => "Lektorierte Fassung",
        _ => "Fassung",
    };

    /// <summary>Where a change stands: "II.3", "Urheber".</summary>
    public static string Place(Change change) => Place(change.NewPath ?? change.OldPath ?? "");

    /// <summary>What a path is called.</summary>
    public static string Place(string path) => Parts.GetValueOrDefault(
        path,
        path.Replace("table row ", "Tabelle, Zeile ", StringComparison.Ordinal).Replace(", column ", ", Spalte ", StringComparison.Ordinal));

    /// <summary>The verdict as a sentence that can be quoted: "Inhaltliche Änderungen: Zahl geändert; dazu 2 redaktionelle."</summary>
    public static string Sentence(Comparison comparison) => $"{Lead(comparison)} {Rest(comparison)}".TrimEnd();

    /// <summary>The beginning of the sentence: how much the changes weigh.</summary>
    public static string Lead(Comparison comparison) => comparison.Verdict switch
    {
        Verdict.Identical => "Identisch:",
        Verdict.Layout => "Nur das Layout ist anders:",
        Verdict.Editorial => "Nur redaktionelle Änderungen:",
        Verdict.Notable => "Beachtenswerte Änderungen:",
        _ => "Inhaltliche Änderungen:",
    };

    /// <summary>The rest of the sentence: the weightiest changes by class, how many lighter ones, and what was not looked into.</summary>
    public static string Rest(Comparison comparison)
    {
        var said = comparison.Verdict switch
        {
            Verdict.Identical => "Beide Fassungen sind Byte für Byte gleich.",
            Verdict.Layout => "Beide Fassungen sagen dasselbe.",
            _ => Counts(comparison),
        };
        return comparison.Complete ? said
            : $"{said} Nicht alles wurde im Einzelnen verglichen ({string.Join(", ", comparison.Fallbacks)}).";
    }

    /// <summary>"1 Absatz", "2 Absätze".</summary>
    public static string Counted(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one)}");

    private static string Counts(Comparison comparison)
    {
        var heaviest = comparison.Changes.Max(c => c.Severity);
        var named = comparison.Counts.Where(c => c.Class.Severity == heaviest).Select(c => Count(comparison, c.Class, c.Count));
        var lighter = comparison.Changes.Where(c => c.Severity < heaviest).CountBy(c => c.Severity).OrderByDescending(c => c.Key)
            .Select(c => Counted(c.Value, c.Key == Severity.Notable ? "beachtenswerte" : "redaktionelle")).ToList();
        return $"{string.Join(", ", named)}{(lighter.Count == 0 ? "" : $"; dazu {string.Join(" und ", lighter)}")}.";
    }

    /// <summary>"2 × Person hinzugekommen (in beiden Listen)", "3 × Name geändert (1 in beiden Listen)".</summary>
    private static string Count(Comparison comparison, ChangeClass @class, int count) => ListedPersons.Of(comparison, @class) switch
    {
        var (persons, inBoth) when inBoth > 0 => $"{Times(persons)}{Of(@class)} ({(inBoth == persons ? "" : $"{inBoth} ")}in beiden Listen)",
        _ => $"{Times(count)}{Of(@class)}",
    };

    private static string Times(int count) => count == 1 ? "" : $"{Counted(count, "×")} ";
}
