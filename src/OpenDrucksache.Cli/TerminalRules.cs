using System.Globalization;

namespace OpenDrucksache.Cli;

/// <summary>What the environment says of colour, width and a terminal that can only type.</summary>
internal static class TerminalRules
{
    private const int Narrowest = 20;
    private const int Widest = 1000;

    /// <summary>Whether <c>--color auto</c> means colour: <c>NO_COLOR</c> says no, else <c>CLICOLOR_FORCE</c> yes, <c>CLICOLOR=0</c> no, else a terminal.</summary>
    public static bool WantsColor(Host host)
    {
        if (host.Variable("NO_COLOR") is { Length: > 0 })
        {
            return false;
        }

        return host.Variable("CLICOLOR_FORCE") is { Length: > 0 } and not "0"
            || (host.OutIsTerminal && host.Variable("CLICOLOR") != "0" && !IsDumb(host));
    }

    /// <summary>Whether a line on standard error can be written over.</summary>
    public static bool CanRewrite(Host host) => host.ErrorIsTerminal && !IsDumb(host);

    /// <summary>Columns: <c>COLUMNS</c>, else those of the terminal, else a hundred.</summary>
    public static int Width(Func<string, string?> variable, int terminal) =>
        Wished(variable) ?? (terminal > 0 ? terminal : Host.DefaultWidth);

    /// <summary>Columns of a help text; null into a pipe where <c>COLUMNS</c> is silent: who searches it wants whole lines.</summary>
    public static int? HelpWidth(Host host) => Wished(host.Variable) ?? (host.OutIsTerminal ? host.Width : null);

    private static int? Wished(Func<string, string?> variable) =>
        int.TryParse(variable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns is >= Narrowest and <= Widest ? columns : null;

    private static bool IsDumb(Host host) => host.Variable("TERM") == "dumb";
}
