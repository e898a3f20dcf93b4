using System.Text.Json;

namespace OpenDrucksache.Cli;

/// <summary>
/// Reads many papers: JSON lines in, JSON lines out, in the same order, on all cores. A line is a record of DIP, or names a file or a
/// Fassung as <c>{"paper":…}</c>.
/// </summary>
internal static class ShowBatch
{
    /// <summary>Reads standard input, which is one document or lines; a line that fails is one with <c>error</c>.</summary>
    public static int Run(Host host, Sources sources, Func<byte[], int> showOne)
    {
        using var input = host.OpenIn();
        var lines = new LineReader(input);
        byte[] first = lines.NextWhole(out var line) ? line.ToArray() : [];
        if (!IsObject(first, out var names))
        {
            return showOne(lines.Rest(first));
        }

        using var next = Lines(lines).GetEnumerator();
        var isBatch = next.MoveNext();
        return isBatch || names ? Run(host, sources, From(first, isBatch, next)) : showOne(first);
    }

    private static int Run(Host host, Sources sources, IEnumerable<byte[]> lines)
    {
        var failed = 0;
        foreach (var (text, isGood) in OrderedParallel.Select(lines, line => Show(sources, line)).TakeWhile(_ => host.IsWanted()))
        {
            host.Out.Write(text);
            failed += isGood ? 0 : 1;
        }

        return failed > 0 ? ExitCode.Partly : ExitCode.Done;
    }

    private static IEnumerable<byte[]> From(byte[] first, bool hasMore, IEnumerator<byte[]> next)
    {
        yield return first;
        for (; hasMore; hasMore = next.MoveNext())
        {
            yield return next.Current;
        }
    }

    private static IEnumerable<byte[]> Lines(LineReader lines)
    {
        while (lines.NextWhole(out var line))
        {
            if (line.ContainsAnyExcept(" \t\r\n"u8))
            {
                yield return line.ToArray();
            }
        }
    }

    private static (string Text, bool IsGood) Show(Sources sources, byte[] line)
    {
        var name = NameIn(line);
        try
        {
            var papers = name is null ? sources.Parse("-", line) : sources.Load(new SourceName(name, MayBeOther: false));
            return (string.Concat(papers.Select(paper => ShownPage.JsonLine(paper, remark: null) + "\n")), true);
        }
        catch (TroubleException e)
        {
            return (JsonSerializer.Serialize(new PaperFailure("error", name, e.Message), ToolJson.Instance.PaperFailure) + "\n", false);
        }
    }

    private static bool IsObject(byte[] line, out bool names)
    {
        names = NameIn(line) is not null;
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string? NameIn(byte[] line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, ToolJson.Instance.Named)?.Paper;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal sealed record Named(string? Paper);
}
