namespace OpenDrucksache.Comparing.Aligning;

/// <summary>
/// Units of both papers between pairs that begin and end alike, of which some found no partner in place, or one that begins or ends
/// otherwise; by places in the lists, the ends excluded.
/// </summary>
internal readonly record struct Zone(int OldStart, int OldEnd, int NewStart, int NewEnd, bool IsPaired)
{
    private const int Ends = 2;

    /// <summary>The zones that hold units of both papers, in order.</summary>
    public static List<Zone> Between(List<Unit> olds, List<Unit> news, Alignment alignment, Vocabulary words)
    {
        var zones = new List<Zone>();
        var (i, j, paired) = (0, 0, 0);
        foreach (var (old, @new) in alignment.InPlace)
        {
            if (olds[old].BodyKey != news[@new].BodyKey && !IsFlush(olds[old].BodyTokens(words), news[@new].BodyTokens(words)))
            {
                paired++;
                continue;
            }

            Add(old, @new);
            (i, j, paired) = (old + 1, @new + 1, 0);
        }

        Add(olds.Count, news.Count);
        return zones;

        void Add(int oldEnd, int newEnd)
        {
            var (here, there) = (oldEnd - i, newEnd - j);
            if (here > 0 && there > 0)
            {
                zones.Add(new Zone(i, oldEnd, j, newEnd, IsPaired: here == paired && there == paired));
            }
        }
    }

    /// <summary>
    /// Whether both papers have the same letters and signs here, whatever spaces, hyphens and boundaries stand between them, and
    /// nothing has moved in or out.
    /// </summary>
    public bool IsSame(List<Unit> olds, List<Unit> news, Alignment alignment)
    {
        if (!Keeps(alignment.PartnerOfOld, OldStart, OldEnd, NewStart, NewEnd) || !Keeps(alignment.PartnerOfNew, NewStart, NewEnd, OldStart, OldEnd))
        {
            return false;
        }

        var here = new Letters(olds, OldStart, OldEnd);
        var there = new Letters(news, NewStart, NewEnd);
        while (true)
        {
            var (a, b) = (here.Next(), there.Next());
            if (a != b || a < 0)
            {
                return a == b;
            }
        }
    }

    private static bool Keeps(int[] partners, int start, int end, int least, int most)
    {
        foreach (var partner in partners.AsSpan(start, end - start))
        {
            if (partner >= 0 && (partner < least || partner >= most))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFlush(ReadOnlySpan<Token> here, ReadOnlySpan<Token> there)
    {
        if (here.Length < Ends || there.Length < Ends)
        {
            return false;
        }

        for (var k = 0; k < Ends; k++)
        {
            if (here[k].Key != there[k].Key || here[^(k + 1)].Key != there[^(k + 1)].Key)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Goes over the letters and signs of some units.</summary>
    private struct Letters(List<Unit> units, int first, int end)
    {
        private int _unit = first;
        private int _at;

        public int Next()
        {
            for (; _unit < end; _unit++, _at = 0)
            {
                var text = units[_unit].Text;
                while (_at < text.Length)
                {
                    var c = text[_at++];
                    if (Tokenizer.IsInk(c))
                    {
                        return c;
                    }
                }
            }

            return -1;
        }
    }
}
