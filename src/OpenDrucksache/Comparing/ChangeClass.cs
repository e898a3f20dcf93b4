using System.Diagnostics.CodeAnalysis;

namespace OpenDrucksache.Comparing;

/// <summary>What kind of change it is, and how much that kind weighs.</summary>
public sealed class ChangeClass
{
    /// <summary>Wraps, paragraph boundaries and white space: no change to a reader.</summary>
    public static readonly ChangeClass Layout = new("layout", Severity.Layout);

    /// <summary>A word was mistyped before or is now.</summary>
    public static readonly ChangeClass Typo = new("typo", Severity.Editorial);

    /// <summary>The same word spelled otherwise: "daß" → "dass".</summary>
    public static readonly ChangeClass Spelling = new("spelling", Severity.Editorial);

    /// <summary>A comma, full stop, dash or bracket.</summary>
    public static readonly ChangeClass Punctuation = new("punctuation", Severity.Editorial);

    /// <summary>Quotation marks.</summary>
    public static readonly ChangeClass Quotation = new("quotation", Severity.Editorial);

    /// <summary>A hyphen inside a word.</summary>
    public static readonly ChangeClass Hyphenation = new("hyphenation", Severity.Editorial);

    /// <summary>White space inside a paragraph.</summary>
    public static readonly ChangeClass Spacing = new("spacing", Severity.Editorial);

    /// <summary>The same source cited in another form: "Artikel 23 GG" → "Artikel 23 des Grundgesetzes".</summary>
    public static readonly ChangeClass Citation = new("citation", Severity.Editorial);

    /// <summary>A note at the foot of a page, or its mark.</summary>
    public static readonly ChangeClass Footnote = new("footnote", Severity.Editorial);

    /// <summary>A web address.</summary>
    public static readonly ChangeClass Url = new("url", Severity.Editorial);

    /// <summary>Only labels differ: "3." → "4.".</summary>
    public static readonly ChangeClass Renumbered = new("renumbered", Severity.Editorial);

    /// <summary>A list of persons stands in another order.</summary>
    public static readonly ChangeClass PersonMoved = new("person.moved", Severity.Editorial);

    /// <summary>A person joined the authors or the signatories.</summary>
    public static readonly ChangeClass PersonAdded = new("person.added", Severity.Notable);

    /// <summary>A person left the authors or the signatories.</summary>
    public static readonly ChangeClass PersonRemoved = new("person.removed", Severity.Notable);

    /// <summary>The same person with another name, title or place.</summary>
    public static readonly ChangeClass PersonRenamed = new("person.renamed", Severity.Notable);

    /// <summary>The Fraktion among the authors or the signatories.</summary>
    public static readonly ChangeClass Fraktion = new("fraktion", Severity.Notable);

    /// <summary>The title of the paper.</summary>
    public static readonly ChangeClass Titel = new("titel", Severity.Notable);

    /// <summary>Number, date, term or type at the head of the paper, or the place and date at its end.</summary>
    public static readonly ChangeClass Header = new("header", Severity.Notable);

    /// <summary>What the paper refers to.</summary>
    public static readonly ChangeClass Reference = new("reference", Severity.Notable);

    /// <summary>Other words.</summary>
    public static readonly ChangeClass Wording = new("wording", Severity.Notable);

    /// <summary>A paragraph stands elsewhere.</summary>
    public static readonly ChangeClass ParagraphMoved = new("paragraph.moved", Severity.Notable);

    /// <summary>A figure.</summary>
    public static readonly ChangeClass Number = new("number", Severity.Substantive);

    /// <summary>A sum or a share: a figure with its unit.</summary>
    public static readonly ChangeClass Amount = new("amount", Severity.Substantive);

    /// <summary>A date.</summary>
    public static readonly ChangeClass Date = new("date", Severity.Substantive);

    /// <summary>A "nicht", "kein" or "ohne" came or went.</summary>
    public static readonly ChangeClass Negation = new("negation", Severity.Substantive);

    /// <summary>Who must, shall, may or is asked: "muss" → "soll".</summary>
    public static readonly ChangeClass Obligation = new("obligation", Severity.Substantive);

    /// <summary>A new paragraph.</summary>
    public static readonly ChangeClass ParagraphAdded = new("paragraph.added", Severity.Substantive);

    /// <summary>A paragraph is gone.</summary>
    public static readonly ChangeClass ParagraphRemoved = new("paragraph.removed", Severity.Substantive);

    /// <summary>A new item among what is demanded or resolved.</summary>
    public static readonly ChangeClass DemandAdded = new("demand.added", Severity.Substantive);

    /// <summary>An item among what is demanded or resolved is gone.</summary>
    public static readonly ChangeClass DemandRemoved = new("demand.removed", Severity.Substantive);

    /// <summary>Every class, lightest first.</summary>
    public static readonly IReadOnlyList<ChangeClass> All =
    [
        Layout,
        Typo, Spelling, Punctuation, Quotation, Hyphenation, Spacing, Citation, Footnote, Url, Renumbered, PersonMoved,
        PersonAdded, PersonRemoved, PersonRenamed, Fraktion, Titel, Header, Reference, Wording, ParagraphMoved,
        Number, Amount, Date, Negation, Obligation, ParagraphAdded, ParagraphRemoved, DemandAdded, DemandRemoved,
    ];

    private ChangeClass(string name, Severity severity)
    {
        Name = name;
        Severity = severity;
    }

    /// <summary>The word that the record writes: "person.added".</summary>
    public string Name { get; }

    /// <summary>How much a change of this class weighs.</summary>
    public Severity Severity { get; }

    /// <summary>Finds a class by the word that the record writes; false where there is none.</summary>
    public static bool TryParse(string? name, [NotNullWhen(true)] out ChangeClass? found)
    {
        found = All.FirstOrDefault(c => c.Name == name);
        return found is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
