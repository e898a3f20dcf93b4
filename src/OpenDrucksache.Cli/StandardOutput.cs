using System.Runtime.InteropServices;

namespace OpenDrucksache.Cli;

/// <summary>Standard output as a pipe, whose reader may go before the end, as <c>head</c> does. Writing on is no error in .NET and would never end.</summary>
internal static partial class StandardOutput
{
    private const short Error = 8;

    /// <summary>Whether somebody reads it still; true where the system does not say.</summary>
    public static bool IsRead()
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        var output = new Waited { File = 1 };
        return Poll(ref output, 1, 0) <= 0 || (output.Seen & Error) == 0;
    }

    [LibraryImport("libc", EntryPoint = "poll")]
    private static partial int Poll(ref Waited file, nuint count, int milliseconds);

    /// <summary><c>struct pollfd</c>.</summary>
    private struct Waited
    {
        public int File;
        public short Wanted;
        public short Seen;
    }
}
