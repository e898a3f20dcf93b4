using System.Collections;

namespace OpenDrucksache.Comparing.Aligning;

/// <summary>
/// Where one text ends a paragraph and the other runs on, the other is cut too: paragraph boundaries are the doing of page
/// and wrap, and what says the same must be found the same. A boundary is known by the words around it, which occur once
/// on each side.
/// </summary>
internal sealed class Recut
{
    private readonly Vocabulary _words;
    private readonly Vocabulary _bodies;

    private Recut(Vocabulary words, Vocabulary bodies) => (_words, _bodies) = (words, bodies);

    /// <summary>The units of both papers, those that found no equal cut where the other side ends a paragraph.</summary>
    public static (List<Unit> Olds, List<Unit> News) Of(List<Unit> olds, List<Unit> news, Vocabulary words, Vocabulary bodies)
    {
        var recut = new Recut(words, bodies);
        var (oddOlds, oddNews) = (Odd(olds, news, bodies), Odd(news, olds, bodies));
        if (oddOlds.Count == 0 || oddNews.Count == 0)
        {
            return (olds, news);
        }

        var edges = new Edges(words, oddOlds.Count + oddNews.Count);
        edges.Note(olds, oddOlds);
        edges.Note(news, oddNews);
        var (oldPlaces, newPlaces) = (edges.Find(olds, oddOlds), edges.Find(news, oddNews));
        var cutsInNew = recut.Cuts(olds, oddOlds, oldPlaces, newPlaces);
        var cutsInOld = recut.Cuts(news, oddNews, newPlaces, oldPlaces);
        return (recut.Cut(olds, cutsInOld), recut.Cut(news, cutsInNew));
    }

    /// <summary>The places of the units whose text the other side does not have.</summary>
    private static List<int> Odd(List<Unit> units, List<Unit> others, Vocabulary bodies)
    {
        var known = new BitArray(bodies.Count);
        foreach (var unit in others)
        {
            known[unit.BodyKey] = true;
        }

        var odd = new List<int>();
        for (var u = 0; u < units.Count; u++)
        {
            if (!known[units[u].BodyKey] && !Units.IsPeople(units[u].Kind))
            {
                odd.Add(u);
            }
        }

        return odd;
    }

    /// <summary>Where the other side must be cut so that each of these units begins and ends one there: start → body behind the label.</summary>
    private Dictionary<Unit, SortedDictionary<int, int>> Cuts(
        List<Unit> units, List<int> odd, Dictionary<ulong, (Unit Unit, int Token)?> own, Dictionary<ulong, (Unit Unit, int Token)?> others)
    {
        var cuts = new Dictionary<Unit, SortedDictionary<int, int>>();
        foreach (var u in odd)
        {
            if (Edges.Of(units[u], _words) is not var (first, last))
            {
                continue;
            }

            if (Answer(first) is var (begun, at))
            {
                var body = begun.Tokens(_words)[at].Start;
                Add(begun, LabelBefore(begun, body, units[u].Marker), body);
            }

            if (Answer(last) is var (ended, before) && before + Edges.Words < ended.Tokens(_words).Length)
            {
                var start = ended.Tokens(_words)[before + Edges.Words].Start;
                Add(ended, start, LabelBehind(ended, start, u + 1 < units.Count ? units[u + 1].Marker : null));
            }
        }

        return cuts;

        (Unit, int)? Answer(ulong run) => own[run] is not null && others.TryGetValue(run, out var place) ? place : null;

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
            DropShort(unit, places);
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

    /// <summary>A few words between two cuts are no paragraph: they stay with what stands beside them.</summary>
    private void DropShort(Unit unit, SortedDictionary<int, int> places)
    {
        var tokens = unit.BodyTokens(_words);
        var (last, passed, token) = (unit.BodyStart, 0, 0);
        foreach (var (place, body) in places.ToList())
        {
            while (token < tokens.Length && tokens[token].Start < place)
            {
                token++;
            }

            if (token - passed >= Edges.Words)
            {
                (last, passed) = (place, token);
            }
            else if (body > place && places.Remove(last))
            {
                (last, passed) = (place, token);
            }
            else if (body == place)
            {
                places.Remove(place);
            }
        }
    }

    private Unit Piece(Unit unit, int start, int body, int next, string? marker)
    {
        var end = start + unit.Side.Text.AsSpan(start, next - start).TrimEnd().Length;
        return end > body
            ? unit.Part(start, body, end, _bodies.Key(unit.Side.Text, body, end - body), marker)
            : unit.Part(start, start, end, _bodies.Key(unit.Side.Text, start, end - start), marker: null);
    }
}
