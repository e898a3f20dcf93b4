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

    private Recut(Vocabulary words) => _words = words;

    /// <summary>The units of both papers, those that found no equal cut where the other side ends a paragraph.</summary>
    public static (List<Unit> Olds, List<Unit> News) Of(List<Unit> olds, List<Unit> news, Vocabulary words, Vocabulary bodies)
    {
        var recut = new Recut(words);
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
        return (Pieces.Of(olds, cutsInOld, bodies), Pieces.Of(news, cutsInNew, bodies));
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
    private Dictionary<Unit, SortedDictionary<int, Cut>> Cuts(
        List<Unit> units, List<int> odd, Dictionary<ulong, (Unit Unit, int Token)?> own, Dictionary<ulong, (Unit Unit, int Token)?> others)
    {
        var cuts = new Dictionary<Unit, SortedDictionary<int, Cut>>();
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
                Add(ended, start, Pieces.LabelBehind(ended, start, u + 1 < units.Count ? units[u + 1].Marker : null));
            }
        }

        foreach (var (unit, places) in cuts)
        {
            DropShort(unit, places);
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

            places[start] = new Cut(Math.Max(body, places.GetValueOrDefault(start).Body));
        }
    }

    private static int LabelBefore(Unit unit, int body, string? marker)
    {
        var ahead = unit.Side.Text.AsSpan(unit.BodyStart, Math.Max(0, body - unit.BodyStart)).TrimEnd();
        return marker is not null && ahead.EndsWith(marker) ? unit.BodyStart + ahead.Length - marker.Length : body;
    }

    /// <summary>A few words between two cuts are no paragraph: they stay with what stands beside them.</summary>
    private void DropShort(Unit unit, SortedDictionary<int, Cut> places)
    {
        var tokens = unit.BodyTokens(_words);
        var (last, passed, token) = (unit.BodyStart, 0, 0);
        foreach (var (place, (body, _)) in places.ToList())
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
}
