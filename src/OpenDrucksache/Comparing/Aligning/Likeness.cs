namespace OpenDrucksache.Comparing.Aligning;

/// <summary>How alike two bags of words are: the share of what they have in common, long words counting more.</summary>
internal static class Likeness
{
    private const int LongestCounted = 12;

    /// <summary>0 for nothing in common, 1 for the same words.</summary>
    public static double Of(ReadOnlySpan<int> a, ReadOnlySpan<int> b, Vocabulary words)
    {
        var all = Weight(a, words) + Weight(b, words);
        return all == 0 ? 0 : 2.0 * Common(a, b, words) / all;
    }

    /// <summary>The same of two units as they stand, without sorting their words.</summary>
    public static double Of(Unit a, Unit b, Vocabulary words)
    {
        var (olds, news) = (a.BodyTokens(words), b.BodyTokens(words));
        var counts = words.Counts();
        var (all, common) = (0, 0);
        foreach (var token in olds)
        {
            if (token.Kind < TokenKind.Quote)
            {
                counts[token.Key]++;
                all += Weight(token);
            }
        }

        foreach (var token in news)
        {
            if (token.Kind < TokenKind.Quote)
            {
                common += counts[token.Key]-- > 0 ? Weight(token) : 0;
                all += Weight(token);
            }
        }

        Forget(olds, counts);
        Forget(news, counts);
        return all == 0 ? 0 : 2.0 * common / all;
    }

    /// <summary>The weight of what both have; both sorted.</summary>
    public static int Common(ReadOnlySpan<int> a, ReadOnlySpan<int> b, Vocabulary words)
    {
        var (i, j, common) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j])
            {
                common += Weight(words[a[i]]);
                i++;
                j++;
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return common;
    }

    /// <summary>The weight of a bag.</summary>
    public static int Weight(ReadOnlySpan<int> bag, Vocabulary words)
    {
        var weight = 0;
        foreach (var key in bag)
        {
            weight += Weight(words[key]);
        }

        return weight;
    }

    private static void Forget(ReadOnlySpan<Token> tokens, Span<int> counts)
    {
        foreach (var token in tokens)
        {
            counts[token.Key] = 0;
        }
    }

    private static int Weight(Token word) => Math.Min(word.Length, LongestCounted);

    private static int Weight(ReadOnlySpan<char> word) => Math.Min(word.Length, LongestCounted);
}
