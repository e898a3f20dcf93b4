using OpenDrucksache.Comparing;

namespace OpenDrucksache.Website.Explaining;

/// <summary>What each class of change means, in plain German and in English.</summary>
internal static class ClassMeanings
{
    private static readonly Dictionary<ChangeClass, (string German, string English)> Meanings = new()
    {
        [ChangeClass.Layout] = ("Umbrüche, Absatzgrenzen und Leerraum. Zählt nicht als Änderung.", "Wraps, paragraph boundaries and white space. Not counted as a change."),
        [ChangeClass.Typo] = ("Ein Tippfehler kam oder ging.", "A typing error came or went."),
        [ChangeClass.Spelling] = ("Dasselbe Wort, anders geschrieben: „daß“ und „dass“.", "The same word, spelled otherwise: “daß” and “dass”."),
        [ChangeClass.Punctuation] = ("Ein Komma, ein Punkt, ein Strich oder eine Klammer.", "A comma, a full stop, a dash or a bracket."),
        [ChangeClass.Quotation] = ("Anführungszeichen.", "Quotation marks."),
        [ChangeClass.Hyphenation] = ("Ein Bindestrich im Wort.", "A hyphen inside a word."),
        [ChangeClass.Spacing] = ("Leerzeichen in einem Absatz.", "Spaces inside a paragraph."),
        [ChangeClass.Citation] = ("Dieselbe Quelle, anders zitiert: „Artikel 23 GG“ und „Artikel 23 des Grundgesetzes“.", "The same source, cited in another form."),
        [ChangeClass.Footnote] = ("Eine Fußnote oder ihr Zeichen.", "A footnote or its mark."),
        [ChangeClass.Url] = ("Eine Internetadresse.", "A web address."),
        [ChangeClass.Renumbered] = ("Nur die Nummern einer Aufzählung sind andere.", "Only the numbers of a list differ."),
        [ChangeClass.PersonMoved] = ("Eine Liste von Personen ist anders geordnet.", "A list of persons stands in another order."),
        [ChangeClass.PersonAdded] = ("Eine Person kam zu den Urhebern oder Unterzeichnern hinzu.", "A person joined the authors or signatories."),
        [ChangeClass.PersonRemoved] = ("Eine Person steht nicht mehr unter den Urhebern oder Unterzeichnern.", "A person left the authors or signatories."),
        [ChangeClass.PersonRenamed] = ("Dieselbe Person mit anderem Namen, Titel oder Ort.", "The same person with another name, title or place."),
        [ChangeClass.Fraktion] = ("Die Fraktion unter den Urhebern oder Unterzeichnern.", "The parliamentary group among the authors or signatories."),
        [ChangeClass.Titel] = ("Der Titel der Drucksache.", "The title of the paper."),
        [ChangeClass.Header] = ("Nummer, Datum, Wahlperiode oder Typ im Kopf, oder Ort und Datum am Ende.", "Number, date, term or type at the head, or place and date at the end."),
        [ChangeClass.Reference] = ("Worauf sich die Drucksache bezieht.", "What the paper refers to."),
        [ChangeClass.Wording] = ("Andere Worte, ohne dass eine der Regeln unten greift.", "Other words, where none of the rules below applies."),
        [ChangeClass.ParagraphMoved] = ("Ein Absatz steht an anderer Stelle.", "A paragraph stands elsewhere."),
        [ChangeClass.Number] = ("Eine Zahl.", "A figure."),
        [ChangeClass.Amount] = ("Ein Betrag oder Anteil: eine Zahl mit Einheit.", "A sum or a share: a figure with its unit."),
        [ChangeClass.Date] = ("Ein Datum.", "A date."),
        [ChangeClass.Negation] = ("Ein „nicht“, „kein“ oder „ohne“ kam oder ging.", "A negation came or went."),
        [ChangeClass.Obligation] = ("Wer muss, soll, darf oder gebeten wird: aus „muss“ wird „soll“.", "Who must, shall, may or is asked: “muss” becomes “soll”."),
        [ChangeClass.ParagraphAdded] = ("Ein neuer Absatz.", "A new paragraph."),
        [ChangeClass.ParagraphRemoved] = ("Ein Absatz fehlt.", "A paragraph is gone."),
        [ChangeClass.DemandAdded] = ("Ein neuer Punkt unter dem, was gefordert oder beschlossen wird.", "A new item among what is demanded or resolved."),
        [ChangeClass.DemandRemoved] = ("Ein Punkt unter dem, was gefordert oder beschlossen wird, fehlt.", "An item among what is demanded or resolved is gone."),
    };

    /// <summary>In plain German.</summary>
    public static string German(ChangeClass @class) => Meanings[@class].German;

    /// <summary>In English.</summary>
    public static string English(ChangeClass @class) => Meanings[@class].English;
}
