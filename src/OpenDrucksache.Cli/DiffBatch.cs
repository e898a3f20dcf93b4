using System.Text.Json;
using OpenDrucksache.Cli.Commands;
using OpenDrucksache.Comparing;
using OpenDrucksache.Rendering;

namespace OpenDrucksache.Cli;

/// <summary>Compares many pairs: JSON lines in, JSON lines out, in the same order, on all cores.</summary>
internal static class DiffBatch
{
    /// <summary>How many pairs are begun and not yet written, so that others go on beside a long one; of those that are done only their lines are held.</summary>
    private const int InFlight = 64;

    /// <summary>Reads pairs to the end of standard input; a pair that fails is a line with <c>error</c>.</summary>
    public static int Run(Host host, Sources sources, Shown shown)
    {
        var (done, failed) = (0, 0);
        using var input = new StreamReader(host.OpenIn());
        foreach (var (line, isGood) in OrderedParallel.Select(Lines(input), pair => Compare(host, sources, pair, shown), InFlight).TakeWhile(_ => host.IsWanted()))
        {
            host.OutBytes.Write(line.Span);
            (done, failed) = isGood ? (done + 1, failed) : (done, failed + 1);
        }

        return failed > 0 ? ExitCode.Partly : ExitCode.Done;
    }

    private static IEnumerable<string> Lines(StreamReader input)
    {
        while (input.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return line;
            }
        }
    }

    private static (ReadOnlyMemory<byte> Line, bool IsGood) Compare(Host host, Sources sources, string line, Shown shown)
    {
        Pair? pair = null;
        try
        {
            pair = JsonSerializer.Deserialize(line, ToolJson.Instance.Pair);
            return pair is { Old: { } old, New: { } @new }
                ? (Line(DiffCommand.Compare(host, sources, old, @new), shown), true)
                : throw new TroubleException("the line is no {\"old\":…,\"new\":…}");
        }
        catch (Exception e) when (e is TroubleException or JsonException)
        {
            var error = new PairFailure("error", pair?.Old, pair?.New, e is JsonException ? "the line is no {\"old\":…,\"new\":…}" : e.Message);
            return (JsonLines.ToBytes(error), false);
        }
    }

    private static ReadOnlyMemory<byte> Line(Comparison comparison, Shown shown)
    {
        var line = new MemoryStream();
        ComparisonJson.WriteLine(line, comparison, shown);
        return line.GetBuffer().AsMemory(0, (int)line.Length);
    }

    internal sealed record Pair(string? Old, string? New);
}
