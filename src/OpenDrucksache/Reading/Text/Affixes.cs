namespace OpenDrucksache.Reading.Text;

/// <summary>Whether a line is, begins or ends with one of some texts.</summary>
internal static class Affixes
{
    /// <summary>Whether the line, or word, is one of them.</summary>
    public static bool IsOne(ReadOnlySpan<char> line, string[] texts)
    {
        foreach (var text in texts)
        {
            if (line.SequenceEqual(text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the line begins with one of them.</summary>
    public static bool StartsWithOne(ReadOnlySpan<char> line, string[] starts)
    {
        foreach (var start in starts)
        {
            if (!line.IsEmpty && line[0] == start[0] && line.StartsWith(start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the line ends with one of them.</summary>
    public static bool EndsWithOne(ReadOnlySpan<char> line, string[] ends)
    {
        foreach (var end in ends)
        {
            if (!line.IsEmpty && line[^1] == end[^1] && line.EndsWith(end))
            {
                return true;
            }
        }

        return false;
    }
}
