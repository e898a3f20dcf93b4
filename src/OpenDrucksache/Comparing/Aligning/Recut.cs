namespace OpenDrucksache.Comparing.Aligning;

/// <summary>
/// Where one text ends a paragraph and the other runs on, the other is cut too: paragraph boundaries are the doing of page
/// and wrap, and what says the same must be found the same. A boundary is known by the words around it, which occur once
/// on each side.
/// </summary>
internal sealed class Recut
{
    private const int Words = 5;

    private readonly Vocabulary _words;
    private readonly Vocabulary _bodies;

    private Recut(Vocabulary words, Vocabulary bodies) => (_words, _bodies) = (words, bodies);

    /// <summary>The units of both papers, those that found no equal cut where the other side ends a paragraph.</summary>
    public static (List<Unit> Olds, List<Unit> News) Of(List<Unit> olds, List<Unit> news, Vocabulary words, Vocabulary bodies)
    {
        var recut = new Recut(words, bodies);
        var (oddOlds, oddNews) = (Odd(olds, news), Odd(news, olds));
        if (oddOlds.Count == 0 || oddNews.Count == 0)
        {
            return (olds, news);
        }

        var (oldPlaces, newPlaces) = (recut.Places(oddOlds), recut.Places(oddNews));
        var cutsInNew = recut.Cuts(olds, oldPlaces, newPlaces);
        var cutsInOld = recut.Cuts(news, newPlaces, oldPlaces);
        return (recut.Cut(olds, cutsInOld), recut.Cut(news, cutsInNew));
    }

    private static List<Unit> Odd(List<Unit> units, List<Unit> others)
    {
        var known = others.Select(unit => unit.BodyKey).ToHashSet();
        return units.FindAll(unit => !known.Contains(unit.BodyKey) && !Units.IsPeople(unit.Kind));
    }

    /// <summary>Where each run of words begins; null where it occurs more than once.</summary>
    private Dictionary<ulong, (Unit Unit, int Token)?> Places(List<Unit> units)
    {
        var places = new Dictionary<ulong, (Unit, int)?>();
        foreach (var unit in units)
        {
            var tokens = unit.Tokens(_words);
            for (var i = 0; i + Words <= tokens.Length; i++)
            {
                if (!places.TryAdd(Run(tokens, i), (unit, i)))
                {
                    places[Run(tokens, i)] = null;
                }
            }
        }

        return places;
    }

    /// <summary>Where the other side must be cut so that each of these units begins and ends one there: start → body behind the label.</summary>
    private Dictionary<Unit, SortedDictionary<int, int>> Cuts(
        List<Unit> units, Dictionary<ulong, (Unit Unit, int Token)?> own, Dictionary<ulong, (Unit Unit, int Token)?> others)
    {
        var cuts = new Dictionary<Unit, SortedDictionary<int, int>>();
        for (var u = 0; u < units.Count; u++)
        {
            var tokens = Units.IsPeople(units[u].Kind) ? [] : units[u].Tokens(_words);
            var first = Array.FindIndex(tokens, token => token.Start >= units[u].BodyStart);
            if (first < 0 || tokens.Length - first < Words)
            {
                continue;
            }

            if (Answer(tokens, first) is var (begun, at))
            {
                var body = begun.Tokens(_words)[at].Start;
                Add(begun, LabelBefore(begun, body, units[u].Marker), body);
            }

            if (Answer(tokens, tokens.Length - Words) is var (ended, before) && before + Words < ended.Tokens(_words).Length)
            {
                var start = ended.Tokens(_words)[before + Words].Start;
                Add(ended, start, LabelBehind(ended, start, u + 1 < units.Count ? units[u + 1].Marker : null));
            }
        }

        return cuts;

        (Unit, int)? Answer(Token[] tokens, int i) =>
            own.TryGetValue(Run(tokens, i), out var here) && here is not null && others.TryGetValue(Run(tokens, i), out var place) ? place : null;

        void Add(Unit unit, int start, int body)
        {
            if (start <= unit.BodyStart)
            {
                return;
            }

            if (!cuts.TryGetValue(unit, out var places))
            {
                cuts.Add(unit, places = []);
            }

            places[start] = Math.Max(body, places.GetValueOrDefault(start));
        }
    }

    private static int LabelBefore(Unit unit, int body, string? marker)
    {
        var ahead = unit.Side.Text.AsSpan(unit.BodyStart, Math.Max(0, body - unit.BodyStart)).TrimEnd();
        return marker is not null && ahead.EndsWith(marker) ? unit.BodyStart + ahead.Length - marker.Length : body;
    }

    private static int LabelBehind(Unit unit, int start, string? marker)
    {
        var rest = unit.Side.Text.AsSpan(start, unit.End - start);
        return marker is not null && rest.StartsWith(marker) && rest.Length > marker.Length + 1 && rest[marker.Length] == ' '
            ? start + marker.Length + 1
            : start;
    }

    private List<Unit> Cut(List<Unit> units, Dictionary<Unit, SortedDictionary<int, int>> cuts)
    {
        var pieces = new List<Unit>(units.Count + cuts.Count);
        foreach (var unit in units)
        {
            if (!cuts.TryGetValue(unit, out var places))
            {
                pieces.Add(unit);
                continue;
            }

            var (start, body, marker) = (unit.Start, unit.BodyStart, unit.Marker);
            foreach (var (next, nextBody) in places.Append(new(unit.End, unit.End)))
            {
                if (next <= body)
                {
                    continue;
                }

                pieces.Add(Piece(unit, start, body, next, marker));
                marker = nextBody > next ? unit.Side.Text[next..nextBody].TrimEnd() : null;
                (start, body) = (next, nextBody);
            }
        }

        return pieces;
    }

    private Unit Piece(Unit unit, int start, int body, int next, string? marker)
    {
        var end = start + unit.Side.Text.AsSpan(start, next - start).TrimEnd().Length;
        return end > body
            ? unit.Part(start, body, end, _bodies.Key(unit.Side.Text, body, end - body), marker)
            : unit.Part(start, start, end, _bodies.Key(unit.Side.Text, start, end - start), marker: null);
    }

    /// <summary>A run of words as one number.</summary>
    private static ulong Run(Token[] tokens, int start)
    {
        var run = 14695981039346656037UL;
        for (var i = start; i < start + Words; i++)
        {
            run = (run ^ (uint)tokens[i].Key) * 1099511628211UL;
            run ^= run >> 29;
        }

        return run;
    }
}
