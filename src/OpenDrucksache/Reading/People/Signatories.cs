using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.People;

/// <summary>
/// Who signs: below "Berlin, den …", below the greeting of a letter, and who answers a question ("Antwort des
/// Staatssekretärs …"), each of these once.
/// </summary>
internal static class Signatories
{
    private const string Answer = "Antwort ";
    private const int MostWords = 6;

    public static List<Person> Of(IReadOnlyList<Paragraph> paragraphs)
    {
        var persons = new List<Person>();
        var answered = new HashSet<Person>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].Kind == ParagraphKind.Signature)
            {
                var block = paragraphs.Skip(i).TakeWhile(p => p.Kind == ParagraphKind.Signature).Select(p => p.Text).ToList();
                persons.AddRange(Signatures.Read(block));
                i += block.Count - 1;
            }
            else if (Answering(paragraphs[i].Text) is { } person && answered.Add(person))
            {
                persons.Add(person);
            }
            else if (Cues.IsGreeting(paragraphs[i].Text) && i + 1 < paragraphs.Count && IsName(paragraphs[i + 1].Text))
            {
                persons.Add(Names.Read(paragraphs[i + 1].Text) with { Funktion = Below(paragraphs, i + 2) ?? Above(paragraphs, i) });
            }
        }

        return persons;
    }

    private static Person? Answering(string text)
    {
        var date = text.StartsWith(Answer, StringComparison.Ordinal) ? text.IndexOf(" vom ", StringComparison.Ordinal) : -1;
        return date > Answer.Length && Offices.InGenitive(text[Answer.Length..date]) is var (name, office) && IsName(name)
            ? Names.Read(name) with { Funktion = office } : null;
    }

    private static string? Below(IReadOnlyList<Paragraph> paragraphs, int at) =>
        at < paragraphs.Count && paragraphs[at].Text is { Length: <= 120 } line && Offices.In(line) && line[^1] is not ('.' or ':' or ',') ? line : null;

    /// <summary>The office in the head of the letter.</summary>
    private static string? Above(IReadOnlyList<Paragraph> paragraphs, int greeting)
    {
        const int longest = 40;
        for (var i = greeting - 1; i >= Math.Max(0, greeting - longest); i--)
        {
            if (paragraphs[i].Text is { Length: <= 200 } line && Offices.InHead(line) is { } office)
            {
                return office;
            }
        }

        return null;
    }

    private static bool IsName(string text)
    {
        var words = text.Split(' ');
        return words.Length is > 1 and <= MostWords && text.Length <= 80 && char.IsUpper(text[0]) && char.IsLetter(text[^1]) && !text.Any(char.IsAsciiDigit)
            && !text.Contains(',', StringComparison.Ordinal) && char.IsUpper(words[^1][0]);
    }
}
