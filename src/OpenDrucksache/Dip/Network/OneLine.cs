namespace OpenDrucksache.Dip.Network;

/// <summary>What a host says, fit to be shown: one line without control characters, not too long.</summary>
internal static class OneLine
{
    private const int Longest = 200;

    public static string Of(string said)
    {
        var line = string.Concat(said.Take(Longest).Select(c => char.IsControl(c) ? ' ' : c)).Trim().TrimEnd('.');
        return line.Length > 0 ? line : "no reason is given";
    }
}
