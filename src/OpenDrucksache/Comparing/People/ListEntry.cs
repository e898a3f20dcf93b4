namespace OpenDrucksache.Comparing.People;

/// <summary>What an entry of a list of persons is.</summary>
internal enum EntryKind
{
    /// <summary>A name.</summary>
    Person,

    /// <summary>"der Fraktion Die Linke", "Fraktion".</summary>
    Fraktion,

    /// <summary>"der Abgeordneten" and the like.</summary>
    Phrase,
}

/// <summary>One entry of a list of persons, in UTF-16 units of the reading text; equal texts have the same key.</summary>
internal readonly record struct ListEntry(int Start, int End, EntryKind Kind, int Key);
