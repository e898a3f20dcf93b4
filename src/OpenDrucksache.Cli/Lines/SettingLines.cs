namespace OpenDrucksache.Cli;

/// <summary>What an option is, and who says so.</summary>
internal sealed record SettingLine(string Type, string Command, string Option, string? Value, string Source);

/// <summary>A file of settings.</summary>
internal sealed record SettingsFileLine(string Type, string Path, bool Exists);
