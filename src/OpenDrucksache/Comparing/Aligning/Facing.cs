namespace OpenDrucksache.Comparing.Aligning;

/// <summary>The units of two papers as they face each other: cut alike, aligned, and grouped.</summary>
internal sealed record Facing(List<Unit> Olds, List<Unit> News, Alignment Alignment, List<Group> Groups)
{
    /// <summary>Aligns the units; where some found no partner though the words run on, they are cut alike and aligned once more.</summary>
    public static Facing Of(List<Unit> olds, List<Unit> news, Vocabulary words, Vocabulary bodies, Budget budget)
    {
        var alignment = new Alignment(olds, news, words, budget);
        var zones = Zone.Between(olds, news, alignment, words);
        var (cutOlds, cutNews) = Seams.Of(olds, news, zones.Where(z => !z.IsPaired && !IsSame(z)), words, bodies, budget);
        if (cutOlds != olds || cutNews != news)
        {
            (olds, news) = (cutOlds, cutNews);
            alignment = new Alignment(olds, news, words, budget);
            zones = Zone.Between(olds, news, alignment, words);
        }

        var same = zones.Where(IsSame).ToList();
        return new Facing(olds, news, alignment, new Grouping(olds, news, alignment, words).Groups(same));

        bool IsSame(Zone zone) => zone.IsSame(olds, news, alignment);
    }
}
