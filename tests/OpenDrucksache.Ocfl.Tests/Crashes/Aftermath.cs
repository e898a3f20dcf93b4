using System.IO.Abstractions;

namespace OpenDrucksache.Ocfl.Tests.Crashes;

/// <summary>Judges a disk after a crash: what readers see at once, and what the next writer makes of it.</summary>
internal static class Aftermath
{
    /// <summary>What is wrong with the disk; null where all is well.</summary>
    public static string? Judge(IFileSystem files, IReadOnlyDictionary<string, HashSet<string>> allowed)
    {
        try
        {
            var isThere = files.Directory.Exists(Scenario.Places.Root);
            return (isThere ? JudgeStates(files, allowed, isRecovered: false) : null)
                ?? Recover(files)
                ?? JudgeStates(files, allowed, isRecovered: true)
                ?? JudgeWithValidator(files)
                ?? JudgeSecondRecovery(files);
        }
        catch (Exception trouble) when (trouble is OcflException or IOException or UnauthorizedAccessException)
        {
            return trouble.Message;
        }
    }

    private static string? Recover(IFileSystem files)
    {
        StorageWriter.Open(files, Scenario.Places, Durability.None).Dispose();
        var staging = files.Path.Combine(Scenario.Places.Work, "staging");
        return files.Directory.EnumerateFileSystemEntries(staging).Any() ? "the staging area is not empty" : null;
    }

    private static string? JudgeStates(IFileSystem files, IReadOnlyDictionary<string, HashSet<string>> allowed, bool isRecovered)
    {
        var root = StorageRoot.Open(files, Scenario.Places.Root);
        return allowed
            .Select(pair => (Id: pair.Key, State: Scenario.StateOf(root, pair.Key), Allowed: pair.Value))
            .Where(found => !found.Allowed.Contains(found.State)
                && !(!isRecovered && found.State == Scenario.Absent && found.Allowed.Contains(Scenario.AbsentForNow)))
            .Select(found => $"{found.Id} {(isRecovered ? "after" : "before")} recovery: '{found.State}' and not '{string.Join("' or '", found.Allowed)}'")
            .FirstOrDefault();
    }

    private static string? JudgeWithValidator(IFileSystem files) =>
        new Validator(files).ValidateRoot(Scenario.Places.Root)
            .SelectMany(report => report.Findings.Select(finding => $"{report.Path}: {finding.Code} {finding.Path} {finding.Reason}"))
            .FirstOrDefault();

    private static string? JudgeSecondRecovery(IFileSystem files)
    {
        var before = Snapshot(files);
        StorageWriter.Open(files, Scenario.Places, Durability.None).Dispose();
        return before.SequenceEqual(Snapshot(files)) ? null : "a second recovery changed something";
    }

    private static List<string> Snapshot(IFileSystem files) =>
        [.. files.Directory.EnumerateFileSystemEntries(Scenario.Places.Root, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => files.File.Exists(path) ? $"{path} {files.File.ReadAllText(path)}" : path)];
}
