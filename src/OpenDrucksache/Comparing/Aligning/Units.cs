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

            var (start, end) = (first == last ? BodyStart(side, first) : side.Start(first), side.End(last));
            units.Add(new Unit(side, first, last, start, bodies.Key(side.Text, start, end - start)));
            first = last;
        }

        return units;
    }

    /// <summary>Whether paragraphs of this kind list persons.</summary>
    public static bool IsPeople(ParagraphKind kind) => kind is ParagraphKind.Authors or ParagraphKind.Signature;

    /// <summary>Whether one of two units that answer each other is a note: it stands where its page ends, which is layout.</summary>
    public static bool Float(Unit old, Unit @new) => old.Kind == ParagraphKind.Footnote || @new.Kind == ParagraphKind.Footnote;

    /// <summary>Behind the label; a label that the text does not begin with counts for nothing.</summary>
    private static int BodyStart(Side side, int paragraph) =>
        side[paragraph] is { Marker: { } marker } labelled && labelled.Text.StartsWith(marker, StringComparison.Ordinal)
            ? side.End(paragraph) - labelled.Body.Length
            : side.Start(paragraph);
}
