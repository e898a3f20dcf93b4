namespace OpenDrucksache.Reading.People;

/// <summary>A list of names on one line → the names.</summary>
internal static class Lists
{
    private static readonly string[] Words = ["und", "sowie"];

    public static IEnumerable<string> Split(string list)
    {
        foreach (var part in list.Split(','))
        {
            foreach (var name in part.Split(" und "))
            {
                var trimmed = Words.Aggregate(name.Trim(), (rest, word) => rest.StartsWith(word + " ", StringComparison.Ordinal)
                    ? rest[(word.Length + 1)..] : rest.EndsWith(" " + word, StringComparison.Ordinal) ? rest[..^(word.Length + 1)] : rest);
                if (trimmed is not ("" or "und" or "sowie" or "weiterer Abgeordneter" or "weitere Abgeordnete" or "MdB"))
                {
                    yield return trimmed;
                }
            }
        }
    }

    /// <summary>
    /// Names that stand beside each other on one line: "Ada Muster Dr. Ben Beispiel". A title begins one, else they have
    /// as many words each; none where that does not come out even.
    /// </summary>
    public static List<string> Columns(string line, int count)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var starts = Enumerable.Range(0, words.Length).Where(i => i == 0 || (Names.IsTitle(words[i]) && !Names.IsTitle(words[i - 1]))).ToList();
        if (starts.Count != count && words.Length == 2 * count)
        {
            starts = [.. Enumerable.Range(0, count).Select(i => 2 * i)];
        }

        return starts.Count == count ? [.. starts.Select((from, i) => string.Join(' ', words[from..(i + 1 < count ? starts[i + 1] : words.Length)]))] : [];
    }
}
