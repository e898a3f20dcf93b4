using System.IO.Abstractions;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Archive;

/// <summary>
/// Checks an archive: its storage root by the OCFL specification, the records of its Fassungen, its observations. On all
/// processors, in memory that does not grow with the archive.
/// </summary>
public sealed class ArchiveVerifier
{
    private readonly IFileSystem _files;
    private readonly ArchiveFolder _place;
    private readonly Lazy<StorageRoot> _root;

    /// <summary>A verifier of the archive in this folder.</summary>
    /// <exception cref="TroubleException">The folder is no archive.</exception>
    public ArchiveVerifier(IFileSystem files, string folder)
    {
        (_files, _place) = (files, new ArchiveFolder(files, folder));
        _place.RequireArchive();
        _root = new(() => StorageRoot.Open(_files, _place.StorageRoot));
    }

    /// <summary>Goes through the archive: the objects in the order of their folders, then what is around them. Needs no lock.</summary>
    /// <param name="depth">How thoroughly.</param>
    /// <param name="after">The folder of the object after which to go on; null for all.</param>
    public IEnumerable<VerifiedPart> Verify(VerificationDepth depth, string? after = null)
    {
        var objects = depth == VerificationDepth.Quick ? Glance(after) : Examine(depth, after);
        return objects.Append(new VerifiedPart(null, 0, 0, 0, [.. ObservationFindings()]));
    }

    private IEnumerable<VerifiedPart> Examine(VerificationDepth depth, string? after)
    {
        var reports = new Validator(_files, depth == VerificationDepth.Fixity).ValidateRoot(_place.StorageRoot, folder => IsAfter(Relative(folder), after));
        return OrderedParallel.Select(reports, report => report.IsObject ? OfObject(report, depth) : new VerifiedPart(null, 0, 0, 0, Findings(report)));
    }

    private VerifiedPart OfObject(ValidationReport report, VerificationDepth depth)
    {
        var path = Relative(report.Path);
        var findings = Findings(report);
        var bytes = depth == VerificationDepth.Fixity ? report.Bytes : 0;
        if (!report.IsValid || _root.Value.Load(report.Path) is not { } stored)
        {
            return new VerifiedPart(path, 0, 0, bytes, findings);
        }

        var records = RecordCheck.Of(stored);
        return new VerifiedPart(
            path,
            records.Fassungen,
            records.TakenDown,
            bytes,
            [.. findings, .. records.Complaints.Select(complaint => new ArchiveFinding("fassung", path, complaint, IsError: true))]);
    }

    private IEnumerable<VerifiedPart> Glance(string? after) => OcflTrouble.Guard(() =>
    {
        return OrderedParallel.Select(_root.Value.ObjectFolders().Where(folder => IsAfter(Relative(folder), after)), GlanceAt);
    });

    private VerifiedPart GlanceAt(string folder)
    {
        var path = Relative(folder);
        try
        {
            var stored = _root.Value.Load(folder);
            return new VerifiedPart(path, stored is null || ArchivedObject.IsMoved(stored) ? 0 : ArchivedObject.Versions(stored).Count(), 0, 0, []);
        }
        catch (OcflException e)
        {
            return new VerifiedPart(path, 0, 0, 0, [new ArchiveFinding("inventory", path, e.Message, IsError: true)]);
        }
    }

    private List<ArchiveFinding> Findings(ValidationReport report) =>
        [.. report.Findings.Select(f => new ArchiveFinding(f.Code, Relative(_files.Path.Combine(report.Path, f.Path)), f.Reason, f.IsError))];

    private IEnumerable<ArchiveFinding> ObservationFindings()
    {
        ObservationLog log;
        try
        {
            log = new ObservationLog(_files, _place.Observations, Durability.None, _root.Value);
        }
        catch (OcflException)
        {
            return [];
        }

        return log.Days().Select(log.Complaint).OfType<string>().Select(complaint => new ArchiveFinding("observations", "observations", complaint, IsError: true));
    }

    private string Relative(string path) => _files.Path.GetRelativePath(_files.Path.GetFullPath(_place.Path), _files.Path.GetFullPath(path)).Replace('\\', '/');

    /// <summary>In the order in which folders are walked: element by element.</summary>
    private static bool IsAfter(string folder, string? after)
    {
        if (after is null)
        {
            return true;
        }

        var (mine, other) = (folder.Split('/'), after.Split('/'));
        var first = mine.Zip(other, string.CompareOrdinal).FirstOrDefault(order => order != 0);
        return first != 0 ? first > 0 : mine.Length > other.Length;
    }
}
