namespace OpenDrucksache.Reading.Wrap;

/// <summary>What the hyphen at the end of a line stands for.</summary>
internal static class Hyphens
{
    private static readonly string[] Conjunctions = ["und", "oder", "sowie", "bzw.", "beziehungsweise", "bis", "als", "noch", "wie"];

    /// <summary>Whether the hyphen stands for the rest of a compound: "sicherheits- oder".</summary>
    public static bool IsSuspended(ReadOnlySpan<char> next)
    {
        var space = next.IndexOf(' ');
        var word = space < 0 ? next : next[..space];
        foreach (var conjunction in Conjunctions)
        {
            if (word.SequenceEqual(conjunction))
            {
                return true;
            }
        }

        return false;
    }
}
