using System.IO.Abstractions;
using System.IO.Abstractions.TestingHelpers;
using OpenDrucksache.Publishing;

namespace OpenDrucksache.Tests.Publishing;

/// <summary>Releases one after the other: what each says is new, what stays, and what is taken back.</summary>
public sealed class ReleaseHistoryTests
{
    private const string Out = "/out";
    private static readonly Paper _antrag = Samples.Paper("21/1", Samples.Text("Antrag", "Bänke *am* Wasser", "1. Der Bundestag stellt fest. "));
    private static readonly DateTimeOffset _now = new(2026, 9, 1, 0, 0, 0, TimeSpan.Zero);

    private MockFileSystem _files = null!;

    [SetUp]
    public void MakeDisk() => _files = new();

    [Test]
    public void The_first_release_says_that_all_is_new() =>
        Assert.That(Changelog(Publish([_antrag])), Does.Contain("Everything: no earlier release"));

    [Test]
    public void A_paper_that_came_is_named_with_its_type_and_title()
    {
        Publish([_antrag]);
        var newer = Publish([_antrag], [Samples.Paper("21/2", Samples.Text("Antwort", "Andere *Bänke*", "a) ja "))]);
        Assert.That(Changelog(newer), Does.Contain("## Papers added (1)\n- 21/2 Antwort: Andere \\*Bänke\\*\n"));
    }

    [Test]
    public void An_edited_Fassung_that_arrived_is_named()
    {
        Publish([Samples.Draft(_antrag)]);
        Assert.That(Changelog(Publish([Samples.Draft(_antrag), _antrag])), Does.Contain("## Edited Fassung arrived (1)\n- 21/1: 21/1@v2\n"));
    }

    [Test]
    public void A_paper_that_is_gone_is_named()
    {
        Publish([_antrag], [Samples.Paper("21/2", _antrag)]);
        Assert.That(Changelog(Publish([_antrag])), Does.Contain("## Papers removed (1)\n- 21/2\n"));
    }

    [Test]
    public void A_comparison_that_another_reader_sees_otherwise_is_named()
    {
        var archive = Samples.Of([Samples.Draft(_antrag), _antrag]);
        Publisher.Publish(_files, archive, Out);
        _files.Directory.Delete(Out + "/data/.publish/blocks", recursive: true); // as another version of the program would
        var newer = Publisher.Publish(
            _files,
            Samples.SeenAgain(archive) with { Read = r => r.Version == 1 ? archive.Read(r) : Samples.Paper("21/1", Samples.Text("Antrag", "Bänke *am* Wasser", "1. Der Bundestag stellt nicht fest. ")) },
            Out);
        Assert.That(Changelog(newer), Does.Match(@"the reader changed \(1\)\n- 21/1@v1\.\.v2: layout, 0 changes → substantive, 1 changes\n"));
    }

    [Test]
    public void The_counts_of_all_tables_are_told()
    {
        Publish([_antrag]);
        Assert.That(Changelog(Publish([_antrag], [Samples.Paper("21/2", _antrag)])), Does.Contain("| drucksachen | 1 | 0 | 0 | 1 |"));
    }

    [Test]
    public void A_release_that_is_withdrawn_is_no_longer_the_latest()
    {
        var (older, newer) = (Publish([_antrag]), Publish([_antrag], [Samples.Paper("21/2", _antrag)]));
        Withdrawal.Withdraw(_files, Out, newer.Release, "wrong", _now);
        Assert.That(_files.File.ReadAllText(Out + "/data/latest.json"), Does.Contain(older.Release));
    }

    [Test]
    public void A_release_that_is_withdrawn_can_still_be_looked_up()
    {
        var newer = Publish([_antrag]);
        Withdrawal.Withdraw(_files, Out, newer.Release, "wrong", _now);
        Assert.That(DatasetVerifier.Verify(_files, newer.Folder), Is.Empty);
    }

    [Test]
    public void What_was_withdrawn_is_not_published_again()
    {
        var newer = Publish([_antrag]);
        Withdrawal.Withdraw(_files, Out, newer.Release, "wrong", _now);
        Assert.That(() => Publish([_antrag]), Throws.TypeOf<TroubleException>().With.Message.Contains("withdrawn (wrong)"));
    }

    [Test]
    public void After_a_withdrawal_the_next_release_is_held_against_the_one_that_stands()
    {
        var older = Publish([_antrag]);
        Withdrawal.Withdraw(_files, Out, Publish([_antrag], [Samples.Paper("21/2", _antrag)]).Release, "wrong", _now);
        Assert.That(Changelog(Publish([_antrag], [Samples.Paper("21/3", _antrag)])), Does.Contain($"Against release {older.Release},"));
    }

    [Test]
    public void A_pointer_to_a_withdrawn_release_is_found()
    {
        var newer = Publish([_antrag]);
        _files.File.WriteAllText(Out + "/data/withdrawn.json", $$"""{"releases":[{"release":"{{newer.Release}}","reason":"wrong","withdrawn":"2026-09-01T00:00:00Z"}]}""");
        Assert.That(DatasetVerifier.Verify(_files, Out).Select(f => f.Code), Is.EqualTo(new[] { "latest" }));
    }

    [TestCase("2026-01-01-00000000")]
    [TestCase("../releases")]
    public void A_release_that_is_not_there_cannot_be_withdrawn(string release)
    {
        Publish([_antrag]);
        Assert.That(() => Withdrawal.Withdraw(_files, Out, release, "wrong", _now), Throws.TypeOf<TroubleException>());
    }

    [Test]
    public void Only_the_newest_are_kept_where_so_many_are_enough()
    {
        var first = Publish([_antrag]);
        var second = Publish([_antrag], [Samples.Paper("21/2", _antrag)]);
        var third = Publisher.Publish(_files, Samples.Of([_antrag], [Samples.Paper("21/3", _antrag)]), Out, keep: 2);
        Assert.That((third.Removed, _files.Directory.Exists(first.Folder)), Is.EqualTo((new[] { first.Release }, false)));
        Assert.That(DatasetVerifier.Verify(_files, Out), Is.Empty);
        Assert.That(_files.Directory.Exists(second.Folder), Is.True);
    }

    [Test]
    public void The_delta_from_a_release_that_is_gone_is_gone()
    {
        Publish([_antrag]);
        Publisher.Publish(_files, Samples.Of([_antrag], [Samples.Paper("21/2", _antrag)]), Out, keep: 1);
        Assert.That(_files.Directory.GetDirectories(Out + "/data/deltas"), Is.Empty);
    }

    [Test]
    public void A_file_that_is_the_same_in_the_next_release_is_one_file_on_the_disk()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("skipped: this system links no files");
        }

        using var folder = new TempFolder();
        var files = new FileSystem();
        var older = Publisher.Publish(files, Samples.Archive, folder.Path);
        var newer = Publisher.Publish(files, Samples.SeenAgain(Samples.Archive), folder.Path);
        const string same = "parquet/paragraphs/wahlperiode=21/part-00009.parquet";
        File.AppendAllText(Path.Combine(older.Folder, same), "x");
        Assert.That(File.ReadAllBytes(Path.Combine(newer.Folder, same))[^1], Is.EqualTo((byte)'x'));
    }

    private PublishOutcome Publish(params Paper?[][] papers) => Publisher.Publish(_files, Samples.Of(papers), Out);

    private string Changelog(PublishOutcome outcome) => _files.File.ReadAllText(outcome.Folder + "/CHANGELOG.md");
}
