namespace OpenDrucksache.Cli.Settings;

/// <summary>What an option is where the command line does not say it.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Source">Where: an environment variable, a file.</param>
internal sealed record Setting(string Text, string Source);
