using System.Buffers;
using System.Text;

namespace OpenDrucksache.Ocfl;

/// <summary>Paths inside an object: elements joined by "/" (specification 3.5.2, 3.5.3.1).</summary>
internal static class OcflPath
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\:*?\"<>|");

    /// <summary>Whether the path stays below the folder it is joined to.</summary>
    public static bool IsSafe(string path) =>
        path.Length > 0
        && !path.Contains('\0', StringComparison.Ordinal)
        && !(OperatingSystem.IsWindows() && path.AsSpan().ContainsAny(Special))
        && path.Split('/').All(element => element is not ("" or "." or ".."));

    /// <summary>
    /// Whether a file of this name can be written on every system: safe, no control characters, none that Windows forbids,
    /// no element of more than 255 bytes.
    /// </summary>
    public static bool IsPortable(string path) =>
        IsSafe(path)
        && path.Length <= 1024
        && IsPlainText(path)
        && !path.AsSpan().ContainsAny(Special)
        && path.Split('/').All(element => element[^1] is not ('.' or ' ') && Encoding.UTF8.GetByteCount(element) <= 255);

    /// <summary>Whether the text is well-formed, in NFC, and without control characters.</summary>
    public static bool IsPlainText(string text) =>
        !text.Any(char.IsControl) && !text.EnumerateRunes().Contains(Rune.ReplacementChar) && text.IsNormalized();

    /// <summary>
    /// A path that is also the folder of another one, or that differs from another in case only; null where all can stand
    /// together.
    /// </summary>
    public static string? FirstConflict(IEnumerable<string> paths)
    {
        var files = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var folders = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
        {
            if (!files.Add(path) || folders.Contains(path))
            {
                return path;
            }

            for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            {
                folders.Add(path[..slash]);
                if (files.Contains(path[..slash]))
                {
                    return path;
                }
            }
        }

        return null;
    }
}
