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
    public void A_publish_under_another_locale_is_the_same_bytes()
    {
        var (first, second) = (new MockFileSystem(), new MockFileSystem());
        Publisher.Publish(first, Samples.Archive, Out);
        Turkish(() => Publisher.Publish(second, Samples.Archive, Out));
        Assert.That(Contents(second), Is.EqualTo(Contents(first)));
    }

    [Test]
    public void Nothing_new_makes_no_release()
    {
        var files = new MockFileSystem();
        Publisher.Publish(files, Samples.Archive, Out);
        var before = Contents(files);
        var outcome = Publisher.Publish(files, Samples.Archive, Out);
        Assert.That((outcome.IsNew, Contents(files)), Is.EqualTo((false, before)));
    }

    [Test]
    public void Nothing_new_is_found_without_reading_a_paper()
    {
        var files = new MockFileSystem();
        Publisher.Publish(files, Samples.Archive, Out);
        var outcome = Publisher.Publish(files, Samples.Archive with { Read = _ => throw new InvalidOperationException() }, Out);
        Assert.That(outcome.Failed, Has.Count.EqualTo(1));
    }

    [Test]
    public void One_more_observation_makes_a_release_beside_the_last_one()
    {
        var files = new MockFileSystem();
        var first = Publisher.Publish(files, Samples.Archive, Out);
        var before = Contents(files).Where(f => f.Key.Contains(first.Release, StringComparison.Ordinal)).ToDictionary();
        Publisher.Publish(files, Samples.SeenAgain(Samples.Archive), Out);
        Assert.That(before.All(f => Contents(files).GetValueOrDefault(f.Key) == f.Value), Is.True);
    }

    [Test]
    public void The_pointer_turns_to_the_newer_release()
    {
        var files = new MockFileSystem();
        Publisher.Publish(files, Samples.Archive, Out);
        var second = Publisher.Publish(files, Samples.SeenAgain(Samples.Archive), Out);
        Assert.That(files.File.ReadAllText(Out + "/data/latest.json"), Does.Contain($"\"release\":\"{second.Release}\""));
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

    [Test]
    public void The_rows_of_each_table_are_counted()
    {
        var rows = Publisher.Publish(new MockFileSystem(), Samples.Archive, Out).Rows;
        Assert.That(rows.Take(2), Is.EqualTo(new[] { KeyValuePair.Create("drucksachen", 5L), KeyValuePair.Create("fassungen", 8L) }));
    }

    [Test]
    public void Each_table_has_its_files_for_each_term_even_without_rows()
    {
        var files = new MockFileSystem();
        var release = Publisher.Publish(files, Samples.Of([Samples.Paper("20/17", Samples.Text("Antrag", "Nur einer"))]), Out).Folder;
        Assert.That(files.Directory.GetFiles(release + "/parquet", "*.parquet", SearchOption.AllDirectories).Count(f => f.Contains("wahlperiode=20", StringComparison.Ordinal)), Is.EqualTo(7));
    }

    [Test]
    public void An_archive_without_papers_is_trouble() =>
        Assert.That(() => Publisher.Publish(new MockFileSystem(), Samples.Of(), Out), Throws.TypeOf<TroubleException>());

    internal static Dictionary<string, string> Contents(MockFileSystem files) =>
        files.AllFiles.ToDictionary(path => path, path => Convert.ToHexString(files.File.ReadAllBytes(path)));

    private static void Turkish(Action action)
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.DefaultThreadCurrentCulture = new("tr-TR");
        try
        {
            action();
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
            System.Globalization.CultureInfo.DefaultThreadCurrentCulture = null;
        }
    }
}
