namespace OpenDrucksache.Comparing.Typing;

/// <summary>One line of the table that types edits inside a paragraph.</summary>
/// <param name="Name">What the record says decided.</param>
/// <param name="Class">What the edit is if the rule applies.</param>
/// <param name="Sentence">What the rule says.</param>
/// <param name="Needs">It cannot apply where neither side has one of these traits.</param>
/// <param name="Applies">Whether it does.</param>
internal sealed record Rule(string Name, ChangeClass Class, string Sentence, Traits Needs, Func<Revision, bool> Applies);
