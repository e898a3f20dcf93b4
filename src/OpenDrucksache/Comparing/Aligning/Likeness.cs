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

    /// <summary>The weight of what two runs of words have in common, in any order.</summary>
    public static int Common(ReadOnlySpan<Token> olds, ReadOnlySpan<Token> news, Vocabulary words)
    {
        var counts = words.Counts();
        foreach (var token in olds)
        {
            counts[token.Key]++;
        }

        var common = 0;
        foreach (var token in news)
        {
            if (IsCounted(token) && counts[token.Key] > 0)
            {
                counts[token.Key]--;
                common += Weight(token);
            }
        }

        foreach (var token in olds)
        {
            counts[token.Key] = 0;
        }

        return common;
    }

    /// <summary>How many words and figures there are, and their weight.</summary>
    public static (int Count, int Weight) Weigh(ReadOnlySpan<Token> tokens)
    {
        var (count, weight) = (0, 0);
        foreach (var token in tokens)
        {
            if (IsCounted(token))
            {
                count++;
                weight += Weight(token);
            }
        }

        return (count, weight);
    }

    /// <summary>Whether it is a word, a figure or an address.</summary>
    public static bool IsCounted(Token token) => token.Kind < TokenKind.Quote;

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

    /// <summary>The weight of a word.</summary>
    public static int Weight(Token word) => Math.Min(word.Length, LongestCounted);

    private static int Weight(ReadOnlySpan<char> word) => Math.Min(word.Length, LongestCounted);
}
