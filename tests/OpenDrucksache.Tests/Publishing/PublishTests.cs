using System.IO.Abstractions.TestingHelpers;
using OpenDrucksache.Publishing;

namespace OpenDrucksache.Tests.Publishing;

public sealed class PublishTests
{
    private const string Out = "/out";

    [Test]
    public void Two_publishes_of_one_archive_are_the_same_bytes()
    {
        var (first, second) = (new MockFileSystem(), new MockFileSystem());
        Publisher.Publish(first, Samples.Archive, Out);
        Publisher.Publish(second, Samples.Archive, Out);
        Assert.That(Contents(second), Is.EqualTo(Contents(first)));
    }

    [Test]
    public void A_fresh_release_has_no_findings()
    {
        var files = new MockFileSystem();
        Publisher.Publish(files, Samples.Archive, Out);
        Assert.That(DatasetVerifier.Verify(files, Out), Is.Empty);
    }

    [Test]
    public void A_Fassung_that_cannot_be_read_is_named_and_the_release_is_made()
    {
        var outcome = Publisher.Publish(new MockFileSystem(), Samples.Archive, Out);
        Assert.That(outcome.Failed, Is.EqualTo(new[] { new PublishFailure("21/1001@v2", "21/1001@v2: is no paper") }));
    }

    [Test]
    public void The_id_of_a_release_begins_with_the_day_of_the_newest_observation() =>
        Assert.That(Publisher.Publish(new MockFileSystem(), Samples.Archive, Out).Release, Does.StartWith("2026-07-31-"));

    internal static Dictionary<string, string> Contents(MockFileSystem files) =>
        files.AllFiles.ToDictionary(path => path, path => Convert.ToHexString(files.File.ReadAllBytes(path)));
}
