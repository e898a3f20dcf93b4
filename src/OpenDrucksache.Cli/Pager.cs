using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace OpenDrucksache.Cli;

/// <summary>Shows long output a screen at a time, with the program that $PAGER names, else less.</summary>
internal static class Pager
{
    private const string Default = "less";

    /// <summary>Writes through the pager where the output is a terminal and the text longer than its screen.</summary>
    public static void Write(Host host, string text)
    {
        var command = host.Variable("PAGER") is { } named ? named.Trim() : Default;
        var isLong = text.AsSpan().Count('\n') >= host.Height;
        if (!host.OutIsTerminal || !isLong || command is "" or "cat" || !host.Page(command, text))
        {
            host.Out.Write(text);
        }
    }

    /// <summary>Runs the pager and waits for it; false where it cannot be started.</summary>
    public static bool Show(string command, string text)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            RedirectStandardInput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            UseShellExecute = false,
        };
        start.Environment.TryAdd("LESS", "FRX");
        start.Environment.TryAdd("LESSCHARSET", "utf-8");
        try
        {
            using var pager = Process.Start(start)!;
            Feed(pager.StandardInput, text);
            pager.WaitForExit();
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Whoever leaves the pager early has read enough.</summary>
    private static void Feed(StreamWriter input, string text)
    {
        try
        {
            using (input)
            {
                input.Write(text);
            }
        }
        catch (IOException)
        {
        }
    }
}
