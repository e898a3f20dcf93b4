using System.Runtime.InteropServices;
using OpenDrucksache.Comparing.Aligning;
using OpenDrucksache.Comparing.Typing;

namespace OpenDrucksache.Comparing;

/// <summary>Which letters each change has on one side, and which of them can stand nowhere else on the other; letters are bits, of which some share one.</summary>
internal sealed class OwnLetters
{
    private readonly Dictionary<Draft, (ulong All, ulong Own)> _drafts = [];

    /// <summary>Of these edits, by the stretch that each covers on this side: a chain of fewer letters than a run has none of it.</summary>
    public static OwnLetters Of(string text, List<Edit> edits, Func<Edit, bool> isLooked, Func<Edit, (int Start, int End)> stretch, int run)
    {
        var letters = new OwnLetters();
        for (var first = 0; first < edits.Count;)
        {
            var (next, length) = (first, 0);
            do
            {
                length += isLooked(edits[next]) ? stretch(edits[next]).End - stretch(edits[next]).Start : 0;
                next++;
            }
            while (next < edits.Count && edits[next].Follows(edits[next - 1]));
            foreach (var edit in CollectionsMarshal.AsSpan(edits)[first..next])
            {
                if (isLooked(edit))
                {
                    var all = Bits(text.AsSpan(stretch(edit).Start..stretch(edit).End));
                    letters.Add(edit.Draft, all, length < run ? all : 0);
                }
            }

            first = next;
        }

        return letters;
    }

    public void Add(Draft draft, ulong all, ulong own)
    {
        ref var letters = ref CollectionsMarshal.GetValueRefOrAddDefault(_drafts, draft, out _);
        letters = (letters.All | all, letters.Own | own);
    }

    /// <summary>The changes of which what stands nowhere else may be the same on both sides.</summary>
    public static HashSet<Draft> Level(OwnLetters here, OwnLetters there)
    {
        var level = new HashSet<Draft>();
        foreach (var (draft, (all, own)) in here._drafts)
        {
            var other = there._drafts[draft];
            if ((own & ~other.All) == 0 && (other.Own & ~all) == 0)
            {
                level.Add(draft);
            }
        }

        return level;
    }

    private static ulong Bits(ReadOnlySpan<char> text)
    {
        var bits = 0UL;
        foreach (var letter in text)
        {
            bits |= Tokenizer.IsInk(letter) ? EditDistance.Bit(letter) : 0;
        }

        return bits;
    }
}
