namespace OpenDrucksache.Comparing.Aligning;

/// <summary>Cuts a paper into the units that are aligned.</summary>
internal static class Units
{
    /// <summary>The units of a paper in its order.</summary>
    public static List<Unit> Of(Side side, Vocabulary bodies)
    {
        var units = new List<Unit>(side.Count);
        for (var first = 0; first < side.Count; first++)
        {
            var last = first;
            while (IsPeople(side[first].Kind) && last + 1 < side.Count && side[last + 1].Kind == side[first].Kind)
            {
                last++;
            }

            var body = first == last ? side[first].Body.Length : side.End(last) - side.Start(first);
            units.Add(new Unit(side, first, last, bodies.Key(side.Text, side.End(last) - body, body)));
            first = last;
        }

        return units;
    }

    /// <summary>Whether paragraphs of this kind list persons.</summary>
    public static bool IsPeople(ParagraphKind kind) => kind is ParagraphKind.Authors or ParagraphKind.Signature;
}
