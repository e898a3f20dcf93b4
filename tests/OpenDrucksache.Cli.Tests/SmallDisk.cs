namespace OpenDrucksache.Tests;

/// <summary>A disk that is really full: a small tmpfs, <c>disk</c> in a folder, in a mount namespace of the test's own.</summary>
internal static class SmallDisk
{
    /// <summary>Skips the test, and says so, where the system lets it mount nothing.</summary>
    public static void Require(TempFolder folder) =>
        Assume.That(Unshare(folder, "mount -t tmpfs none . && echo mounted").Trim(), Is.EqualTo("mounted"), "skipped: this system lets a test mount nothing");

    /// <summary>Runs a line of bash, in which <c>drucksache</c> is the tool, beside a disk of this size.</summary>
    public static string Run(TempFolder folder, int kilobytes, string line)
    {
        Directory.CreateDirectory(folder["disk"]);
        return Unshare(folder, $"mount -t tmpfs -o size={kilobytes}k none disk && {{ {line}; }}");
    }

    private static string Unshare(TempFolder folder, string line) => Shell.Run(
        folder.Path,
        $$"""unshare --user --map-root-user --mount bash -c "drucksache() { dotnet '{{Tool.Path}}' \"\$@\"; }; {{line.Replace("$", "\\$", StringComparison.Ordinal)}}" 2>/dev/null || true""");
}
