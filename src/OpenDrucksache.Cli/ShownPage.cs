using System.Text.Json;
using OpenDrucksache.Reading;
using OpenDrucksache.Rendering.Papers;

namespace OpenDrucksache.Cli;

/// <summary>What <c>show</c> prints for one name, made on any core.</summary>
internal sealed record ShownPage(string Name, string Text)
{
    /// <summary>Bytes to print as they are.</summary>
    public ReadOnlyMemory<byte> Raw { get; private init; }

    /// <summary>Readings whose spans are to be printed: a line for each word may be more than is good to hold.</summary>
    public IReadOnlyList<Account> Accounts { get; private init; } = [];

    /// <summary>Why nothing can be shown; null where it can.</summary>
    public string? Trouble { get; private init; }

    /// <summary>What a reader should know beside it; null where there is nothing.</summary>
    public string? Remark { get; private init; }

    /// <summary>The paper or papers that the name stands for; null for a file to be passed over.</summary>
    public static ShownPage? Make(Sources sources, SourceName source, string format) => Try(source.Name, () =>
    {
        if (format == "raw")
        {
            return sources.LoadBytes(source) is { } bytes ? new ShownPage(source.Name, "") { Raw = bytes } : null;
        }

        if (sources.Load(source) is not { Count: > 0 } papers)
        {
            return null;
        }

        if (format == "spans")
        {
            return new ShownPage(source.Name, "") { Accounts = [.. papers.Select(paper => PaperReader.Examine(paper.Bytes))] };
        }

        var remark = WitnessReport.Of(sources, source.Name)?.Remark;
        var text = new StringWriter();
        foreach (var paper in papers)
        {
            Write(paper, format, remark, text);
        }

        return new ShownPage(source.Name, text.ToString()) { Remark = format == "json" ? null : remark };
    });

    /// <summary>The paper or papers of a document as JSON lines.</summary>
    public static ShownPage? Of(Sources sources, string name, byte[] document) => Try(name, () =>
        new ShownPage(name, string.Concat(sources.Parse(name, document).Select(paper => JsonLine(paper, remark: null) + "\n"))));

    /// <summary>Where the witnesses of the Fassung disagree.</summary>
    public static ShownPage? OfWitnesses(Sources sources, string name, bool asJson) => Try(name, () =>
        WitnessReport.Of(sources, name) is { } report
            ? new ShownPage(name, report.Print(asJson))
            : throw new TroubleException($"{name}: is a file and its own only witness. Name a Fassung such as 21/1234@v1"));

    /// <summary>A paper as one line of JSON, without a line feed.</summary>
    public static string JsonLine(LoadedPaper loaded, string? remark)
    {
        var paper = remark is null ? loaded.Paper : loaded.Paper with { Warnings = [.. loaded.Paper.Warnings, remark] };
        var head = JsonSerializer.Serialize(new PaperHead("paper", loaded.Name, loaded.Sha256), ToolJson.Instance.PaperHead);
        var body = JsonSerializer.Serialize(paper, ToolJson.Instance.Paper);
        return string.Concat(head.AsSpan(0, head.Length - 1), ",", body.AsSpan(1));
    }

    private static ShownPage? Try(string name, Func<ShownPage?> make)
    {
        try
        {
            return make();
        }
        catch (TroubleException e)
        {
            return new ShownPage(name, "") { Trouble = e.Message.StartsWith(name, StringComparison.Ordinal) ? e.Message : $"{name}: {e.Message}" };
        }
    }

    private static void Write(LoadedPaper loaded, string format, string? remark, StringWriter output)
    {
        switch (format)
        {
            case "json":
                output.WriteLine(JsonLine(loaded, remark));
                break;
            case "markdown":
                PaperMarkdown.Write(loaded.Paper, output);
                break;
            case "outline":
                PaperOutline.Write(loaded.Paper, output);
                break;
            default:
                output.WriteLine(ReadingText.Of(loaded.Paper));
                break;
        }
    }
}
