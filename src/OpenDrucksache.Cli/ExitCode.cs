namespace OpenDrucksache.Cli;

/// <summary>What the tool answers to the shell, after diff(1).</summary>
internal static class ExitCode
{
    /// <summary>Done; no difference; nothing damaged.</summary>
    public const int Done = 0;

    /// <summary>The papers differ; something is damaged.</summary>
    public const int Different = 1;

    /// <summary>Wrong use or bad input; nothing was done.</summary>
    public const int Trouble = 2;

    /// <summary>Some failed, the rest is safe. Run it again.</summary>
    public const int Partly = 3;

    /// <summary>Ctrl-C.</summary>
    public const int Interrupted = 130;

    /// <summary>The code of a batch: trouble where all failed, partly where some did.</summary>
    public static int OfBatch(int done, int failed) => (done, failed) switch
    {
        (_, 0) => Done,
        (0, _) => Trouble,
        _ => Partly,
    };
}
