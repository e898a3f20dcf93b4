using System.Diagnostics;
using System.Globalization;
using System.IO.Abstractions;
using System.Security.Cryptography;
using OpenDrucksache.Publishing;
using OpenDrucksache.Reading;

namespace OpenDrucksache.Tests.Publishing;

/// <summary>A release of real papers.</summary>
public sealed class CorpusTests
{
    private static readonly DateTimeOffset _seen = new(2025, 10, 25, 0, 0, 0, TimeSpan.Zero);

    [Test]
    public void Some_real_papers_are_published_without_a_finding() => Publish(40);

    [Test]
    [Explicit("takes half a minute")]
    [Category("Long")]
    public void The_whole_corpus_is_published_without_a_finding() => Publish(int.MaxValue);

    private static void Publish(int most)
    {
        using var folder = new TempFolder();
        var files = new FileSystem();
        var source = Source(most);
        var clock = Stopwatch.StartNew();
        var outcome = Publisher.Publish(files, source, folder.Path);
        Say($"published {outcome.Rows[0].Value} papers, {outcome.Rows[2].Value} paragraphs in {clock.Elapsed.TotalSeconds:0.0} s ({Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:0.0} s of processors), peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB");
        clock.Restart();
        Assert.That(Publisher.Publish(files, source, folder.Path).IsNew, Is.False);
        Say($"nothing new: {clock.Elapsed.TotalSeconds:0.00} s");
        clock.Restart();
        Assert.That(DatasetVerifier.Verify(files, folder.Path), Is.Empty);
        Say($"verified in {clock.Elapsed.TotalSeconds:0.0} s, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB");
        foreach (var file in Directory.GetFiles(outcome.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            Say($"{new FileInfo(file).Length,10} {Path.GetRelativePath(outcome.Folder, file)}");
        }

        Assert.That(outcome.Failed, Is.Empty);
    }

    private static PublishSource Source(int most)
    {
        var papers = Directory.GetFiles(SharedData.Corpus, "*.txt")
            .Select(path => (path, id: Id(Path.GetFileNameWithoutExtension(path))))
            .OrderBy(p => p.id)
            .Take(most)
            .ToDictionary(p => p.id, p => p.path);
        return new PublishSource(
            [.. papers.Select(p => new Drucksache(p.Key, [Captured(p.Key, p.Value)]))], [], r => PaperReader.Read(File.ReadAllBytes(papers[r.Drucksache])));
    }

    private static DrucksacheId Id(string name) =>
        DrucksacheId.TryParse(name.Replace('-', '/'), out var id) ? id : DrucksacheId.Unnumbered(Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name))));

    private static Fassung Captured(DrucksacheId id, string path)
    {
        var content = File.ReadAllBytes(path);
        return new Fassung
        {
            Ref = new FassungRef(id, 1),
            FirstSeen = _seen,
            LastSeen = _seen,
            MediaType = "text/plain",
            Bytes = content.Length,
            Md5 = new string('0', 32),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
            Sha512 = Convert.ToHexStringLower(SHA512.HashData(content)),
        };
    }

    private static void Say(FormattableString text) => TestContext.Out.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
