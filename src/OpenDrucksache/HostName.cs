using System.Buffers;

namespace OpenDrucksache;

/// <summary>The names of hosts on the net, as papers print them.</summary>
internal static class HostName
{
    /// <summary>The longest ending that tells a host without more: ".example".</summary>
    private const int LongestDomain = 8;

    /// <summary>What such a name is made of.</summary>
    public static readonly SearchValues<char> Parts = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");

    /// <summary>Whether what is made of these parts ends like a domain.</summary>
    public static bool EndsInDomain(ReadOnlySpan<char> host) =>
        host.LastIndexOf('.') is > 1 and var dot && host.Length - dot is > 2 and <= LongestDomain && !host[(dot + 1)..].ContainsAnyExceptInRange('a', 'z');
}
