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
                if (trimmed is not ("" or "und" or "sowie" or "weiterer Abgeordneter" or "weitere Abgeordnete"))
                {
                    yield return trimmed;
                }
            }
        }
    }
}
