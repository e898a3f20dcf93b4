namespace OpenDrucksache.Comparing.Aligning;

/// <summary>Finds for units of one side those of the other that are likely to answer them: they share words that few units have.</summary>
internal static class RareWords
{
    private const int MostUnits = 12;
    private const int MostCandidates = 3;

    /// <summary>
    /// Pairs that share rare words, best first for each old unit, and by old unit; the cost grows with the number of words.
    /// </summary>
    public static List<(int Old, int New)> Candidates(IReadOnlyList<Unit> olds, IReadOnlyList<Unit> news, Vocabulary words)
    {
        var postings = new Dictionary<int, List<int>>();
        for (var j = 0; j < news.Count; j++)
        {
            foreach (var key in news[j].Bag(words).Distinct())
            {
                if (!postings.TryGetValue(key, out var list))
                {
                    postings.Add(key, list = []);
                }

                list.Add(j);
            }
        }

        var found = new List<(int, int)>();
        var votes = new Dictionary<int, int>();
        for (var i = 0; i < olds.Count; i++)
        {
            votes.Clear();
            foreach (var key in olds[i].Bag(words).Distinct())
            {
                if (!postings.TryGetValue(key, out var list) || list.Count > MostUnits)
                {
                    continue;
                }

                foreach (var j in list)
                {
                    votes[j] = votes.GetValueOrDefault(j) + words[key].Length;
                }
            }

            var best = votes.OrderByDescending(v => v.Value).ThenBy(v => v.Key).Take(MostCandidates);
            found.AddRange(best.Select(v => (i, v.Key)));
        }

        return found;
    }
}
