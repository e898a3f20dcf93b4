using System.IO.Abstractions;
using System.Text;
using OpenDrucksache.Archive;

namespace OpenDrucksache.Tests.Archive;

/// <summary>An archive on the real disk and short words for what is done to it.</summary>
internal sealed class ArchiveInTempFolder : IDisposable
{
    private readonly TempFolder _folder = new();

    public string Folder => _folder["archive"];

    public ArchiveReader Reader => ArchiveReader.Open(new FileSystem(), Folder);

    public static DateTimeOffset Day(int day) => new(2026, 7, day, 0, 0, 0, TimeSpan.Zero);

    public static CapturedDocument Document(string text, int day) => new(Encoding.UTF8.GetBytes(text), Day(day)) { FileName = "paper.txt" };

    public ArchiveWriter Open() => ArchiveWriter.Open(new FileSystem(), Folder, TimeProvider.System);

    public CaptureResult Capture(string text, int day, string? number = "99/1") => Capture(Document(text, day), number);

    public CaptureResult Capture(CapturedDocument document, string? number)
    {
        using var writer = Open();
        return writer.Capture([(document, number is null ? null : Dokumentnummer.Parse(number))])[0];
    }

    public Drucksache Paper(string number) => Reader.Find(DrucksacheId.Of(Dokumentnummer.Parse(number)))!;

    public IEnumerable<ArchiveFinding> Findings(VerificationDepth depth = VerificationDepth.Fixity) =>
        new ArchiveVerifier(new FileSystem(), Folder).Verify(depth).SelectMany(part => part.Findings);

    public ArchiveVerification Verify(VerificationDepth depth = VerificationDepth.Fixity) =>
        new ArchiveVerifier(new FileSystem(), Folder).Verify(depth).Aggregate(new ArchiveVerification(), (all, part) => all.And(part));

    public void Dispose() => _folder.Dispose();
}
