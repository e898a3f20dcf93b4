namespace OpenDrucksache.Comparing.Aligning;

/// <summary>What begins at a cut: where its text begins behind its label, and its part in the paper where the other side tells.</summary>
internal readonly record struct Cut(int Body, ParagraphKind? Kind = null);

/// <summary>Units cut where the other side begins one.</summary>
internal static class Pieces
{
    /// <summary>The units in their order, those that have cuts (by where in the text each lies) as several.</summary>
    public static List<Unit> Of(List<Unit> units, Dictionary<Unit, SortedDictionary<int, Cut>> cuts, Vocabulary bodies)
    {
        if (cuts.Count == 0)
        {
            return units;
        }

        var pieces = new List<Unit>(units.Count + cuts.Count);
        foreach (var unit in units)
        {
            if (cuts.TryGetValue(unit, out var places))
            {
                Add(pieces, unit, places, bodies);
            }
            else
            {
                pieces.Add(unit);
            }
        }

        return pieces;
    }

    /// <summary>Where the text begins behind this label, if it stands at this place of the unit; else the place itself.</summary>
    public static int LabelBehind(Unit unit, int start, string? marker)
    {
        var rest = unit.Side.Text.AsSpan(start, unit.End - start);
        return marker is not null && rest.StartsWith(marker) && rest.Length > marker.Length + 1 && rest[marker.Length] == ' '
            ? start + marker.Length + 1
            : start;
    }

    private static void Add(List<Unit> pieces, Unit unit, SortedDictionary<int, Cut> places, Vocabulary bodies)
    {
        var (start, body, marker, kind) = (unit.Start, unit.BodyStart, unit.Marker, unit.Kind);
        foreach (var (next, cut) in places.Append(new(unit.End, new Cut(unit.End))))
        {
            if (next <= body)
            {
                continue;
            }

            pieces.Add(Piece(unit, start, body, next, marker, kind, bodies));
            marker = cut.Body > next ? unit.Side.Text[next..cut.Body].TrimEnd() : null;
            (start, body, kind) = (next, cut.Body, cut.Kind ?? unit.Kind);
        }
    }

    private static Unit Piece(Unit unit, int start, int body, int next, string? marker, ParagraphKind kind, Vocabulary bodies)
    {
        var text = unit.Side.Text;
        var end = start + text.AsSpan(start, next - start).TrimEnd().Length;
        return end > body
            ? unit.Part(start, body, end, bodies.Key(text, body, end - body), marker, kind)
            : unit.Part(start, start, end, bodies.Key(text, start, end - start), marker: null, kind);
    }
}
