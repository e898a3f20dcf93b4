using System.CommandLine;
using OpenDrucksache.Archive;
using OpenDrucksache.Ocfl;
using OpenDrucksache.Publishing;

namespace OpenDrucksache.Cli.Commands;

/// <summary><c>drucksache verify</c>: the archive, a release, or any OCFL object or root.</summary>
internal static class VerifyCommand
{
    public static Command Create(Host host)
    {
        var fixity = new Option<bool>("--fixity") { Description = "Recompute the digests of all bytes" };
        var dataset = new Option<string?>("--dataset") { Description = "Verify a release made by publish instead of the archive", HelpName = "DIR" };
        var ocfl = new Option<string?>("--ocfl") { Description = "Verify any OCFL object or storage root instead, digests included", HelpName = "DIR" };
        var command = new ToolCommand(
            "verify",
            "Verifies the archive, a release, or any OCFL object or storage root",
            "verify --fixity",
            "verify --dataset out",
            "verify --ocfl archive/ocfl --json")
        {
            fixity,
            dataset,
            ocfl,
        };
        command.SetAction(parsed => (parsed.GetValue(dataset), parsed.GetValue(ocfl)) switch
        {
            ({ }, { }) => throw new TroubleException("verify: --dataset and --ocfl do not go together. Name one"),
            ({ } folder, _) => VerifyDataset(host, parsed, folder),
            (_, { } folder) => VerifyOcfl(host, parsed, folder),
            _ => VerifyArchive(host, parsed, parsed.GetValue(fixity)),
        });
        return command;
    }

    private static int VerifyArchive(Host host, ParseResult parsed, bool fixity)
    {
        var verification = ArchiveVerifier.Verify(host.Files, parsed.ArchiveFolder(host), fixity);
        foreach (var finding in verification.Findings)
        {
            PrintFinding(host, parsed, finding.IsError, finding.Code, finding.Path, finding.Message);
        }

        var (errors, warnings) = (verification.Findings.Count(f => f.IsError), verification.Findings.Count(f => !f.IsError));
        PrintSummary(
            host,
            parsed,
            new { Type = "summary", verification.Objects, verification.Fassungen, Fixity = fixity, verification.Bytes, Errors = errors, Warnings = warnings },
            $"{verification.Objects} papers, {verification.Fassungen} Fassungen{(fixity ? $", {verification.Bytes} bytes read" : "")}: {Verdict(errors, warnings)}");
        return verification.IsDamaged ? ExitCode.Different : ExitCode.Done;
    }

    private static int VerifyDataset(Host host, ParseResult parsed, string folder)
    {
        var findings = DatasetVerifier.Verify(host.Files, folder);
        foreach (var finding in findings)
        {
            PrintFinding(host, parsed, isError: true, finding.Code, finding.Path, finding.Message);
        }

        PrintSummary(host, parsed, new { Type = "summary", Errors = findings.Count }, $"{folder}: {Verdict(findings.Count, 0)}");
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

        PrintSummary(host, parsed, new { Type = "summary", Objects = objects, Errors = errors, Warnings = warnings }, $"{objects} objects: {Verdict(errors, warnings)}");
        return errors > 0 ? ExitCode.Different : ExitCode.Done;
    }

    private static void PrintFinding(Host host, ParseResult parsed, bool isError, string code, string path, string message)
    {
        if (parsed.GetValue(CommonOptions.Json))
        {
            host.Out.WriteJsonLine(new { Type = "finding", Level = isError ? "error" : "warning", Code = code, Path = path, Message = message });
        }
        else if (isError || !parsed.GetValue(CommonOptions.Quiet))
        {
            host.Out.WriteLine($"{(isError ? "error" : "warning")} {code} {path}: {message}");
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

    private static string Verdict(int errors, int warnings) => (errors, warnings) switch
    {
        (0, 0) => "whole",
        (0, _) => $"whole, {warnings} warnings",
        _ => $"damaged, {errors} errors, {warnings} warnings",
    };
}
