namespace OpenDrucksache.Ocfl;

/// <summary>Checks an extensions folder (specification 3.9, 4.4) against the registered names.</summary>
internal static class ExtensionsCheck
{
    /// <summary>The registry as of November 2026: https://ocfl.github.io/extensions/.</summary>
    private static readonly string[] Registered =
    [
        "0001-digest-algorithms", "0002-flat-direct-storage-layout", StorageLayout.Extension, "0004-hashed-n-tuple-storage-layout",
        "0005-mutable-head", "0006-flat-omit-prefix-storage-layout", "0007-n-tuple-omit-prefix-storage-layout", "0008-schema-registry",
        "0009-digest-algorithms", "0010-differential-n-tuple-omit-prefix-storage-layout", "0011-direct-clean-path-layout",
        "0012-hash-and-no-prefix-id-n-tuple-storage-layout", "initial",
    ];

    public static bool IsRegistered(string name) => Registered.Contains(name, StringComparer.Ordinal);

    public static void Run(IEnumerable<DiskEntry> entries, string codeOfFile, string codeOfName, Findings findings)
    {
        foreach (var entry in entries)
        {
            var path = "extensions/" + entry.Name;
            if (entry.IsLink)
            {
                findings.Add("E090", path, "is a link");
            }
            else if (entry.IsFile)
            {
                findings.Add(codeOfFile, path, "is a file, and only folders of extensions belong here");
            }
            else if (!IsRegistered(entry.Name))
            {
                findings.Add(codeOfName, path, "is not the name of a registered extension");
            }
        }
    }
}
