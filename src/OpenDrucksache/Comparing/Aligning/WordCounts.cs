namespace OpenDrucksache.Comparing.Aligning;

/// <summary>The words of a unit, counted once, to be held against those of many others one after the other.</summary>
internal sealed class WordCounts(Vocabulary words)
{
    private Unit? _unit;
    private int[] _counts = [];

    /// <summary>How often each word was met in the other unit, on top of what the count stood at when its turn began: so nothing need be set back.</summary>
    private long[] _met = [];
    private long _turn;

    /// <summary>The share of the words that both have: 0 for none, 1 for the same words.</summary>
    public double Share(Unit unit, Unit other)
    {
        var all = unit.Weight(words) + other.Weight(words);
        return all == 0 ? 0 : 2.0 * Common(unit, other) / all;
    }

    /// <summary>The weight of the words that both have, in any order.</summary>
    public int Common(Unit unit, Unit other)
    {
        var (tokens, others) = (unit.BodyTokens(words), other.BodyTokens(words));
        if (_unit != unit)
        {
            Count(tokens, _unit?.BodyTokens(words) ?? []);
            _unit = unit;
        }

        Reserve();
        var common = 0;
        foreach (var token in others)
        {
            var met = Math.Max(_met[token.Key], _turn);
            if (met - _turn < _counts[token.Key] && Likeness.IsCounted(token))
            {
                _met[token.Key] = met + 1;
                common += Likeness.Weight(token);
            }
        }

        _turn += tokens.Length + 1;
        return common;
    }

    private void Count(Token[] tokens, Token[] before)
    {
        Reserve();
        foreach (var token in before)
        {
            _counts[token.Key] = 0;
        }

        foreach (var token in tokens)
        {
            _counts[token.Key]++;
        }
    }

    private void Reserve()
    {
        if (_counts.Length < words.Count)
        {
            Array.Resize(ref _counts, 2 * words.Count);
            Array.Resize(ref _met, 2 * words.Count);
        }
    }
}
