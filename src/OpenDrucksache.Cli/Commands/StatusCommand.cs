using System.CommandLine;
using System.Globalization;
using OpenDrucksache.Refreshing;
using OpenDrucksache.Rendering;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache status</c></summary>
internal static class StatusCommand
{
    private const int Shown = 10;

    private static readonly (string Name, int Days)[] Ages = [("up to a week", 7), ("up to a month", 31), ("up to a quarter", 92), ("older", int.MaxValue)];

    public static Command Create(Host host)
    {
        var age = new Option<string?>("--max-age") { Description = "Exit code 1 unless a run did all that it was to do within this time, such as 26h", HelpName = "TIME" };
        var command = new ToolCommand(
            "status",
            "Tells how the archive stands: open Vorabfassungen by age, the last run, what failed and when it is tried again",
            "status",
            "status --max-age 26h --json --quiet")
        {
            age,
        };
        command.SetAction(parsed =>
        {
            var limit = Values.Duration(parsed.GetValue(age));
            var now = host.Clock.GetUtcNow();
            var report = StatusReport.Of(host.Files, parsed.ArchiveFolder(), now);
            var isFresh = limit is not { } most || report.IsFresh(most, now);
            if (parsed.GetValue(CommonOptions.Json))
            {
                PrintJson(host, report, now, isFresh, parsed.GetValue(CommonOptions.Quiet));
            }
            else
            {
                Print(host, report, now, parsed.GetValue(CommonOptions.Quiet));
            }

            if (!isFresh)
            {
                host.Say($"no run did all that it was to do in the last {parsed.GetValue(age)}. Run 'drucksache refresh' and read what it says");
            }

            return isFresh ? ExitCode.Done : ExitCode.Different;
        });
        return command;
    }

    private static void PrintJson(Host host, StatusReport report, DateTimeOffset now, bool isFresh, bool isQuiet)
    {
        foreach (var line in isQuiet ? [] : report.Open.Concat(report.Waiting))
        {
            host.Out.WriteJsonLine(line);
        }

        host.Out.WriteJsonLine(new StatusSummary(
            "summary",
            Open: report.Open.Count,
            Announced: report.Waiting.Count(line => line.State == PaperState.Announced),
            Withdrawn: report.Open.Concat(report.Waiting).Count(line => line.State == PaperState.Withdrawn),
            Failing: report.Open.Concat(report.Waiting).Count(line => line.Failures > 0),
            OldestOpenDays: report.Open.Count > 0 ? report.Open[0].AgeDays : null,
            NewestCapture: report.NewestSeen,
            NewestCaptureHours: Hours(report.NewestSeen, now),
            Filling: report.IsFilling,
            LastRun: report.LastRun,
            LastCompleteHours: Hours(report.LastRun?.LastComplete, now),
            Fresh: isFresh));
    }

    private static double? Hours(DateTimeOffset? then, DateTimeOffset now) => then is { } time ? Math.Round((now - time).TotalHours, 1) : null;

    private static void Print(Host host, StatusReport report, DateTimeOffset now, bool isQuiet)
    {
        var output = host.Out;
        output.WriteLine($"open Vorabfassungen: {report.Open.Count}{ByAge(report)}");
        PrintFirst(host, isQuiet ? [] : report.Open);
        var announced = report.Waiting.Where(line => line.State == PaperState.Announced).ToList();
        output.WriteLine($"announced: {announced.Count}");
        PrintFirst(host, isQuiet ? [] : announced);
        var failing = report.Open.Concat(report.Waiting).Where(line => line.Failures > 0).ToList();
        output.WriteLine($"failing: {failing.Count}");
        foreach (var line in isQuiet ? [] : failing.Take(Shown))
        {
            output.WriteLine($"  {line.Dokumentnummer,-10}  {line.Failures} times, next look {Time(line.NextLook)}: {Visible.Of(line.Message)}");
        }

        output.WriteLine($"newest capture: {Ago(report.NewestSeen, now)}");
        output.WriteLine($"last run: {Last(report.LastRun, now)}{(report.IsFilling ? "; the first listing is not at its end" : "")}");
        foreach (var trouble in isQuiet ? [] : report.LastRun?.Troubles ?? [])
        {
            output.WriteLine($"  {Visible.Of(trouble)}");
        }
    }

    private static void PrintFirst(Host host, IReadOnlyList<StatusLine> lines)
    {
        foreach (var line in lines.Take(Shown))
        {
            host.Out.WriteLine(Text(line));
        }

        if (lines.Count > Shown)
        {
            host.Out.WriteLine($"  … and {lines.Count - Shown} more: 'drucksache status --json' has them all");
        }
    }

    private static string ByAge(StatusReport report)
    {
        var lines = report.Open.GroupBy(line => Ages.First(age => line.AgeDays <= age.Days).Name).ToDictionary(group => group.Key, group => group.Count());
        return lines.Count == 0 ? "" : $" ({string.Join(", ", Ages.Where(age => lines.ContainsKey(age.Name)).Select(age => $"{lines[age.Name]} {age.Name}"))})";
    }

    private static string Text(StatusLine line) =>
        $"  {line.Dokumentnummer?.ToString() ?? "unnumbered",-10}  {line.AgeDays,4} days  {Visible.Of(line.Drucksachetyp),-20}  {DrucksacheJson.Word(line.State)}, next look {Time(line.NextLook)}";

    private static string Last(LastRun? run, DateTimeOffset now) => run switch
    {
        null => "none",
        { Ended: null } => $"began {Ago(run.Started, now)} and did not end: it is at work, or was killed",
        { IsComplete: true } => $"{Ago(run.Ended, now)}, complete: {run.New} new, {run.Failed} failed, {run.Requests} requests",
        _ => $"{Ago(run.Ended, now)}, not complete: {run.New} new, {run.Failed} failed, {run.Requests} requests",
    };

    private static string Ago(DateTimeOffset? then, DateTimeOffset now) =>
        then is { } time ? string.Create(CultureInfo.InvariantCulture, $"{Time(time)} ({Math.Max(0, (now - time).TotalHours):0.0} hours ago)") : "none";

    private static string Time(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture) ?? "never";
}
