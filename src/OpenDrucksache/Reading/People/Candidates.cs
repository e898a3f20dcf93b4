namespace OpenDrucksache.Reading.People;

/// <summary>Who is proposed in a Wahlvorschlag: each with the Fraktion and the group or column that the name stands below.</summary>
internal static class Candidates
{
    /// <summary>The persons in printed order, member and deputy of a row behind one another, and the rows that could not be divided.</summary>
    public static (List<Person> Persons, List<string> Open) Read(IReadOnlyList<Paragraph> paragraphs)
    {
        var (persons, open) = (new List<Person>(), new List<string>());
        var below = new Heads();
        foreach (var paragraph in paragraphs.SkipWhile(p => p.Kind != ParagraphKind.Title).TakeWhile(p => p.Kind != ParagraphKind.PlaceDate))
        {
            if (paragraph.Kind == ParagraphKind.Title || below.See(paragraph.Text) || !Proposals.IsName(paragraph.Text))
            {
                continue;
            }

            var names = Row(paragraph.Text, below.InColumns);
            open.AddRange(names.Count == 0 ? [paragraph.Text] : []);
            persons.AddRange(names.Select((name, column) => Names.Read(name) with { Fraktion = below.Fraktion, Funktion = below.Function(column) }));
        }

        return (persons, open);
    }

    /// <summary>
    /// The names in a row. In two columns a title begins the second, or a place in brackets ends the first, or each has two
    /// words; none where it is open which word ends the first.
    /// </summary>
    public static List<string> Row(string row, bool inColumns)
    {
        var words = inColumns ? Words(row) : [];
        var starts = Enumerable.Range(1, Math.Max(0, words.Count - 1)).Where(i => (IsTitle(words[i]) && !IsTitle(words[i - 1])) || words[i - 1][^1] == ')').ToList();
        var plain = words.Count(word => !IsTitle(word) && word[0] != '(');
        return starts.Count == 1 ? [string.Join(' ', words[..starts[0]]), string.Join(' ', words[starts[0]..])]
            : starts.Count > 1 || plain > 4 ? []
            : plain < 4 ? [row]
            : Halves(words);
    }

    /// <summary>"Dr.", "Dipl.-Ing."; "M." is an initial.</summary>
    private static bool IsTitle(string word) => word.Length > 2 && word[^1] == '.';

    private static List<string> Halves(List<string> words)
    {
        var first = words.TakeWhile(IsTitle).Count() + 2;
        return [string.Join(' ', words[..first]), string.Join(' ', words[first..])];
    }

    /// <summary>The words, each with what stands before a family name as one, and a place in brackets as one.</summary>
    private static List<string> Words(string row)
    {
        var (words, held) = (new List<string>(), "");
        foreach (var word in row.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            held = held.Length == 0 ? word : $"{held} {word}";
            if (held[0] == '(' ? word[^1] == ')' : !Names.IsParticle(word, held.Length > word.Length))
            {
                words.Add(held);
                held = "";
            }
        }

        return held.Length == 0 ? words : [.. words, held];
    }

    /// <summary>The heads that a name stands below.</summary>
    private sealed class Heads
    {
        private string? _group;

        public string? Fraktion { get; private set; }

        public bool InColumns { get; private set; }

        /// <summary>Takes note of a head; false for anything else.</summary>
        public bool See(string text)
        {
            if (Proposals.Fraktion(text) is { } fraktion)
            {
                Fraktion = fraktion;
                return true;
            }

            (InColumns, _group) = Proposals.IsHead(text) ? (Proposals.IsOfColumns(text), text) : (InColumns, _group);
            return Proposals.IsHead(text);
        }

        /// <summary>"Mitglieder" or "Stellvertretung", by the column; the head of the group where there are none.</summary>
        public string? Function(int column)
        {
            if (!InColumns || _group is null)
            {
                return _group;
            }

            var second = _group.IndexOf("Stellvertret", 1, StringComparison.Ordinal);
            return column == 0 ? _group[..second].TrimEnd() : _group[second..];
        }
    }
}
