using System.CommandLine;
using OpenDrucksache.Cli.Completing;
using OpenDrucksache.Comparing;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache diff OLD NEW</c>, <c>drucksache diff REF</c>, <c>drucksache diff --batch</c></summary>
internal static class DiffCommand
{
    public static Command Create(Host host)
    {
        var names = new Argument<string[]>("OLD NEW") { Description = "Files or Fassungen; one paper of the archive alone stands for its first Vorabfassung and its newest Fassung", Arity = new ArgumentArity(0, 2) }.CompletedWithPapers(host);
        var format = new Choice("--format", "How to show it", "terminal", "side-by-side", "unified", "markdown", "html", "docx", "json");
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file", HelpName = "FILE" };
        var all = new Option<bool>("--all") { Description = "Show layout too" };
        var least = new Option<int>("--min-severity") { Description = "Show changes of this severity or more: 0 layout, 1 editorial, 2 notable, 3 substantive", HelpName = "N", DefaultValueFactory = _ => 1 };
        var only = new Option<string[]>("--only") { Description = "Show changes of this class only, such as person.added", HelpName = "CLASS" };
        only.CompletionSources.Add([.. ChangeClass.All.Select(known => known.Name)]);
        var noPager = new Option<bool>("--no-pager") { Description = "Print long output on a terminal at once, not through $PAGER" };
        var batch = new Option<bool>("--batch") { Description = "Compare pairs from standard input: JSON lines {\"old\":…,\"new\":…}" };
        var command = new ToolCommand(
            "diff",
            "Says what changed between two Fassungen",
            "diff data/2026-07-07/99-101.txt data/2026-07-28/99-101.txt",
            "diff 21/8376",
            "diff 21/8376@v1 @v2 --format html -o synopse.html",
            "diff --batch < pairs.jsonl")
        {
            names,
            format,
            output,
            all,
            least,
            only,
            noPager,
            batch,
        };
        command.SetAction(parsed =>
        {
            var sources = new Sources(host, parsed);
            var given = parsed.GetValue(names) ?? [];
            var shown = Values.Shown(parsed.GetValue(all), parsed.GetValue(least), parsed.GetValue(only) ?? []);
            if (parsed.GetValue(batch))
            {
                return given.Length == 0
                    ? DiffBatch.Run(host, sources, shown)
                    : throw new TroubleException("diff --batch: takes no papers: the pairs come from standard input. Leave them out");
            }

            var (old, @new) = Pair(sources, given);
            var look = new DiffLook(parsed.GetValue(CommonOptions.Json) ? "json" : parsed.GetRequiredValue(format), shown, parsed.UseColor(host), host.Width, !parsed.GetValue(noPager));
            _ = Rehearsal.Begin(look);
            var comparison = Compare(host, sources, old, @new);
            look.WriteTo(host, parsed.GetValue(output), comparison);
            return comparison.Verdict <= Verdict.Layout ? ExitCode.Done : ExitCode.Different;
        });
        return command;
    }

    /// <summary>Compares two named papers.</summary>
    public static Comparison Compare(Host host, Sources sources, string old, string @new)
    {
        var (before, now) = (sources.LoadOne(old), sources.LoadOne(@new));
        if (before.Paper.Dokumentnummer is { } a && now.Paper.Dokumentnummer is { } b && a != b)
        {
            host.Say($"{old} is Drucksache {a}, {@new} is {b}: compared all the same");
        }

        return Comparer.Compare(Side(before), Side(now));
    }

    private static ComparisonSide Side(LoadedPaper loaded) => new(loaded.Name, loaded.Paper, loaded.Sha256);

    private static (string Old, string New) Pair(Sources sources, string[] names) => names switch
    {
        [var old, ['@', .. var version]] when FassungRef.TryParse(old, out var of) => (old, $"{of.Drucksache}@{version}"),
        [var old, var @new] => (old, @new),
        [var only] when DrucksacheId.TryParse(only, out var id) => DraftAndNewest(sources, sources.Drucksache(id)),
        [var only] => throw new TroubleException($"{only}: a second paper is missing. Name two files, or one paper of the archive such as 21/8376"),
        _ => throw new TroubleException("diff: no papers are named. Name two files, or one paper of the archive such as 21/8376"),
    };

    private static (string Old, string New) DraftAndNewest(Sources sources, Drucksache paper)
    {
        var newest = paper.Newest.Ref;
        var older = paper.Fassungen.Where(fassung => fassung.Ref != newest).ToList();
        if (older.Count == 0)
        {
            throw new TroubleException($"{paper.Id}: the archive has one Fassung only: there is nothing to compare yet");
        }

        var draft = older.Find(fassung => sources.LoadOne(fassung.Ref.ToString()).Paper.Art == Art.Vorab) ?? older[0];
        return (draft.Ref.ToString(), newest.ToString());
    }
}
