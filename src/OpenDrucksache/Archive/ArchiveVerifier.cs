using System.IO.Abstractions;
using System.Text.Json;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive;

/// <summary>Checks an archive: its storage root by the OCFL specification, the records of its Fassungen, its observations.</summary>
public static class ArchiveVerifier
{
    /// <summary>Verifies the archive in this folder.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="folder">The archive.</param>
    /// <param name="fixity">Whether the digests of all bytes are recomputed.</param>
    /// <exception cref="TroubleException">The folder is no archive.</exception>
    public static ArchiveVerification Verify(IFileSystem files, string folder, bool fixity)
    {
        var place = new ArchiveFolder(files, folder);
        place.RequireArchive();
        var reports = new Validator(files, fixity).Validate(place.StorageRoot).ToList();
        var findings = reports.SelectMany(report => report.Findings.Select(f => Finding(files, folder, report, f))).ToList();
        var fassungen = findings.Exists(f => f.IsError) ? 0 : CountFassungen(files, folder, place, findings);
        CheckObservations(files, place, findings);
        return new ArchiveVerification(reports.Count(report => report.ObjectId is not null), fassungen, reports.Sum(report => report.Bytes), findings);
    }

    private static ArchiveFinding Finding(IFileSystem files, string folder, ValidationReport report, Finding finding) =>
        new(finding.Code, files.Path.GetRelativePath(folder, files.Path.Combine(report.Path, finding.Path)), finding.Reason, finding.IsError);

    private static int CountFassungen(IFileSystem files, string folder, ArchiveFolder place, List<ArchiveFinding> findings)
    {
        var count = 0;
        foreach (var stored in StorageRoot.Open(files, place.StorageRoot).Objects().Where(stored => !ArchivedObject.IsMoved(stored)))
        {
            var path = files.Path.GetRelativePath(folder, stored.Folder);
            if (!ArchivedObject.TryGetId(stored.Id, out _))
            {
                findings.Add(new ArchiveFinding("fassung", path, $"'{stored.Id}' is no Drucksache", IsError: true));
            }

            foreach (var version in ArchivedObject.Versions(stored))
            {
                count++;
                if (Complaint(stored, version) is { } complaint)
                {
                    findings.Add(new ArchiveFinding("fassung", path, $"v{version}: {complaint}", IsError: true));
                }
            }
        }

        return count;
    }

    private static string? Complaint(OcflObject stored, int version)
    {
        try
        {
            var stray = ArchivedObject.Documents(stored, version).FirstOrDefault(document =>
                !stored.Inventory.Head.State.TryGetValue(document.BytesPath, out var digest) || digest != document.Record.Sha512);
            return stray is null ? null : $"{stray.Names.Record} gives another sha512 than the inventory gives for {stray.BytesPath}";
        }
        catch (Exception e) when (e is JsonException or OcflException)
        {
            return $"a record is damaged: {e.Message}";
        }
    }

    private static void CheckObservations(IFileSystem files, ArchiveFolder place, List<ArchiveFinding> findings)
    {
        try
        {
            _ = new ObservationLog(files, place.Observations, Durability.None).Read().Count();
        }
        catch (TroubleException e)
        {
            findings.Add(new ArchiveFinding("observations", "observations", e.Message, IsError: true));
        }
    }
}
