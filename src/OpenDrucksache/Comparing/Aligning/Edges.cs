using System.Runtime.InteropServices;

namespace OpenDrucksache.Comparing.Aligning;

/// <summary>The runs of words that a unit begins or ends with, and where else they stand.</summary>
internal sealed class Edges
{
    /// <summary>How many words make a run.</summary>
    public const int Words = 5;

    private const ulong Base = 0x9E3779B97F4A7C15;
    private const int BitsAUnit = 32;
    private static readonly ulong Farthest = unchecked(Base * Base * Base * Base);

    private readonly Vocabulary _words;
    private readonly HashSet<ulong> _runs;
    private readonly Sieve _sieve;

    /// <summary>For about so many units.</summary>
    public Edges(Vocabulary words, int units) => (_words, _runs, _sieve) = (words, new(2 * units), new(units * BitsAUnit));

    /// <summary>The first and the last run of a unit behind its label; null where it has fewer words.</summary>
    public static (ulong First, ulong Last)? Of(Unit unit, Vocabulary words)
    {
        var tokens = unit.BodyTokens(words);
        return tokens.Length < Words ? null : (Run(tokens), Run(tokens.AsSpan(tokens.Length - Words)));
    }

    /// <summary>Adds the runs at the edges of these units to those that are looked for.</summary>
    public void Note(List<Unit> units, List<int> places)
    {
        foreach (var place in places)
        {
            if (Of(units[place], _words) is var (first, last))
            {
                Note(first);
                Note(last);
            }
        }
    }

    /// <summary>Where each run that was noted stands in these units; null where it stands more than once.</summary>
    public Dictionary<ulong, (Unit Unit, int Token)?> Find(List<Unit> units, List<int> places)
    {
        var found = new Dictionary<ulong, (Unit Unit, int Token)?>(_runs.Count);
        foreach (var place in places)
        {
            var tokens = units[place].Tokens(_words);
            if (tokens.Length < Words)
            {
                continue;
            }

            var run = Run(tokens);
            for (var i = 0; ; i++)
            {
                if (IsNoted(run))
                {
                    ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(found, run, out var isKnown);
                    at = isKnown ? null : (units[place], i);
                }

                if (i + Words == tokens.Length)
                {
                    break;
                }

                run = ((run - ((ulong)tokens[i].Key * Farthest)) * Base) + (ulong)tokens[i + Words].Key;
            }
        }

        return found;
    }

    /// <summary>A run of words as one number.</summary>
    private static ulong Run(ReadOnlySpan<Token> tokens)
    {
        var run = 0UL;
        foreach (var token in tokens[..Words])
        {
            run = (run * Base) + (ulong)token.Key;
        }

        return run;
    }

    private void Note(ulong run)
    {
        _runs.Add(run);
        _sieve.Add(run);
    }

    private bool IsNoted(ulong run) => _sieve.MayHave(run) && _runs.Contains(run);
}
