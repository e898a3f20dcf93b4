using System.CommandLine;
using OpenDrucksache.Archive;
using OpenDrucksache.Ocfl;
using OpenDrucksache.Publishing;
using OpenDrucksache.Rendering;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache verify</c>: the archive, a release, or any OCFL object or root.</summary>
internal static class VerifyCommand
{
    public static Command Create(Host host)
    {
        var fixity = new Option<bool>("--fixity") { Description = "Recompute the digests of all bytes" };
        var quick = new Option<bool>("--quick") { Description = "Only look whether each object has an inventory that its sidecar vouches for" };
        var resume = new Option<bool>("--resume") { Description = "Go on where an earlier run of the same kind was cut off" };
        var dataset = new Option<string?>("--dataset") { Description = "Verify a release made by publish instead of the archive", HelpName = "DIR" };
        var ocfl = new Option<string?>("--ocfl") { Description = "Verify any OCFL object or storage root instead, digests included", HelpName = "DIR" };
        var command = new ToolCommand(
            "verify",
            "Verifies the archive, a release, or any OCFL object or storage root",
            "verify --fixity",
            "verify --fixity --resume",
            "verify --dataset out",
            "verify --ocfl archive/ocfl --json")
        {
            fixity,
            quick,
            resume,
            dataset,
            ocfl,
        };
        command.SetAction(parsed => (parsed.GetValue(dataset), parsed.GetValue(ocfl)) switch
        {
            ({ }, { }) => throw new TroubleException("verify: --dataset and --ocfl do not go together. Name one"),
            ({ } folder, _) => VerifyDataset(host, parsed, folder),
            (_, { } folder) => VerifyOcfl(host, parsed, folder),
            _ => VerifyArchive(host, parsed, Depth(parsed.GetValue(quick), parsed.GetValue(fixity)), parsed.GetValue(resume)),
        });
        return command;
    }

    private static int VerifyArchive(Host host, ParseResult parsed, VerificationDepth depth, bool resume)
    {
        var folder = parsed.ArchiveFolder();
        var verifier = new ArchiveVerifier(host.Files, folder);
        using var notes = VerificationNotes.Open(host.Files, folder, depth, resume);
        var objectsBefore = notes.SoFar.Objects;
        using var progress = new Progress(host);
        var total = Progress.IsSeen(host) ? ArchivedNames.Count(host.Files, folder) - objectsBefore : null;
        if (objectsBefore > 0)
        {
            host.Say($"going on behind {objectsBefore} objects that an earlier run had verified");
        }

        foreach (var finding in notes.Earlier)
        {
            PrintFinding(host, parsed, finding.IsError, finding.Code, finding.Path, finding.Message);
        }

        foreach (var part in verifier.Verify(depth, notes.SoFar.After))
        {
            if (host.Interrupted.IsCancellationRequested)
            {
                progress.Clear();
                host.Say($"interrupted behind {notes.SoFar.Objects} objects. Run it again with --resume to go on");
                return ExitCode.Interrupted;
            }

            notes.Add(part);
            if (part.Findings.Count > 0)
            {
                progress.Clear();
            }

            foreach (var finding in part.Findings)
            {
                PrintFinding(host, parsed, finding.IsError, finding.Code, finding.Path, finding.Message);
            }

            progress.Show(new Headway("objects", notes.SoFar.Objects - objectsBefore, total), $"; {notes.SoFar.Bytes >> 20} MiB, {notes.SoFar.Errors} errors");
        }

        notes.Complete();
        progress.Clear();
        var all = notes.SoFar;
        PrintSummary(
            host,
            parsed,
            new VerifiedArchive("summary", all.Objects, all.Fassungen, all.TakenDown, depth, depth == VerificationDepth.Fixity, all.Bytes, all.Errors, all.Warnings, objectsBefore > 0),
            $"{all.Objects} objects, {all.Fassungen} Fassungen{(all.TakenDown > 0 ? $", {all.TakenDown} of them taken down" : "")}{(depth == VerificationDepth.Fixity ? $", {all.Bytes} bytes read" : "")}: {Verdict(all.Errors, all.Warnings)}");
        return all.Errors > 0 ? ExitCode.Different : ExitCode.Done;
    }

    private static int VerifyDataset(Host host, ParseResult parsed, string folder)
    {
        var findings = DatasetVerifier.Verify(host.Files, folder);
        foreach (var finding in findings)
        {
            PrintFinding(host, parsed, isError: true, finding.Code, finding.Path, finding.Message);
        }

        PrintSummary(host, parsed, new VerifiedDataset("summary", findings.Count), $"{folder}: {Verdict(findings.Count, 0)}");
        return findings.Count > 0 ? ExitCode.Different : ExitCode.Done;
    }

    private static int VerifyOcfl(Host host, ParseResult parsed, string folder)
    {
        if (!host.Files.Directory.Exists(folder))
        {
            throw new TroubleException($"{folder}: there is no such folder. Check the path");
        }

        var (objects, errors, warnings) = (0, 0, 0);
        foreach (var report in new Validator(host.Files).Validate(folder))
        {
            objects += report.ObjectId is null ? 0 : 1;
            foreach (var finding in report.Findings)
            {
                (errors, warnings) = finding.IsError ? (errors + 1, warnings) : (errors, warnings + 1);
                var path = host.Files.Path.GetRelativePath(folder, host.Files.Path.Combine(report.Path, finding.Path));
                PrintFinding(host, parsed, finding.IsError, finding.Code, path, finding.Reason);
            }
        }

        PrintSummary(host, parsed, new VerifiedOcfl("summary", objects, errors, warnings), $"{objects} objects: {Verdict(errors, warnings)}");
        return errors > 0 ? ExitCode.Different : ExitCode.Done;
    }

    private static void PrintFinding(Host host, ParseResult parsed, bool isError, string code, string path, string message)
    {
        if (parsed.GetValue(CommonOptions.Json))
        {
            host.Out.WriteJsonLine(new FindingLine("finding", isError ? "error" : "warning", code, path, message));
        }
        else if (isError || !parsed.GetValue(CommonOptions.Quiet))
        {
            host.Out.WriteLine($"{(isError ? "error" : "warning")} {code} {Visible.Of(path)}: {Visible.Of(message)}");
        }
    }

    private static void PrintSummary<T>(Host host, ParseResult parsed, T summary, string line)
    {
        if (parsed.GetValue(CommonOptions.Json))
        {
            host.Out.WriteJsonLine(summary);
        }
        else
        {
            host.Out.WriteLine(line);
        }
    }

    private static VerificationDepth Depth(bool quick, bool fixity) => (quick, fixity) switch
    {
        (true, true) => throw new TroubleException("verify: --quick and --fixity do not go together. Name one"),
        (true, _) => VerificationDepth.Quick,
        (_, true) => VerificationDepth.Fixity,
        _ => VerificationDepth.Structure,
    };

    private static string Verdict(int errors, int warnings) => (errors, warnings) switch
    {
        (0, 0) => "whole",
        (0, _) => $"whole, {warnings} warnings",
        _ => $"damaged, {errors} errors, {warnings} warnings",
    };
}
