namespace OpenDrucksache.Cli.Completing;

/// <summary>Scripts that teach a shell to ask the tool what may come next.</summary>
internal static class ShellScript
{
    /// <summary>The shells.</summary>
    public static readonly string[] Shells = ["bash", "zsh", "fish", "powershell"];

    /// <summary>The script for a shell.</summary>
    public static string For(string shell)
    {
        using var script = new StreamReader(typeof(ShellScript).Assembly.GetManifestResourceStream($"completions.{shell}")!);
        return script.ReadToEnd();
    }
}
