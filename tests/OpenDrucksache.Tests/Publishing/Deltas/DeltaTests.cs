using System.IO.Abstractions.TestingHelpers;
using CsCheck;
using OpenDrucksache.Publishing;
using OpenDrucksache.Publishing.Deltas;

namespace OpenDrucksache.Tests.Publishing.Deltas;

public sealed class DeltaTests
{
    private const string Out = "/out";

    private static readonly Paper Antrag = Samples.Text("Antrag", "Bänke am Wasser", "1. Der Bundestag stellt fest. ", "2. Er fordert. ");

    /// <summary>Up to four papers with up to three Fassungen each.</summary>
    private static Gen<PublishSource> Archives
    {
        get
        {
            Paper[] texts =
            [
                Antrag,
                Samples.Draft(Antrag),
                Samples.Draft(Samples.Text("Antrag", "Bänke am Wasser", "1. Der Bundestag stellte fest. ", "2. Er fordert. ")),
                Samples.Text("Antwort", "Andere Bänke", "a) ja ", "b) nein 😀 "),
            ];
            string[] numbers = ["21/1", "21/2", "21/10", "20/7"];
            var papers = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3].Array[1, 3], (number, fassungen) =>
                Array.ConvertAll(fassungen, text => (Paper?)Samples.Paper(numbers[number], texts[text])));
            return papers.Array[1, 4].Select(all => Samples.Of([.. all.DistinctBy(fassungen => fassungen[0]!.Dokumentnummer)]));
        }
    }

    [Test]
    public void The_older_release_and_the_delta_give_the_newer_one_byte_for_byte() =>
        Gen.Select(Archives, Archives).Sample(
            pair =>
            {
                var files = new MockFileSystem();
                var old = Publisher.Publish(files, pair.Item1, Out);
                var @new = Publisher.Publish(files, pair.Item2, Out);
                if (@new.Delta is { } delta)
                {
                    DeltaApplication.Apply(files, old.Folder, delta, "/made");
                    Assert.That(Contents(files, "/made"), Is.EqualTo(Contents(files, @new.Folder)));
                }

                Assert.That(DatasetVerifier.Verify(files, Out), Is.Empty);
            },
            iter: 25,
            threads: 1);

    [Test]
    public void Rows_in_another_order_are_put_again_as_few_as_can_be()
    {
        var (old, @new) = KeptRows.Of([1, 2, 3, 4, 5], [5, 1, 2, 9, 4]);
        Assert.That((old, @new), Is.EqualTo((new[] { true, true, false, true, false }, new[] { false, true, true, false, true })));
    }

    [Test]
    public void One_more_look_at_a_paper_is_a_small_delta()
    {
        var files = Two(out _, out var newer);
        Assert.That(files.File.ReadAllText(newer.Delta + "/delta.json"), Does.Not.Contain("paragraphs"));
    }

    [Test]
    public void A_delta_is_not_applied_to_another_release()
    {
        var files = Two(out _, out var newer);
        Assert.That(() => DeltaApplication.Apply(files, newer.Folder, newer.Delta!, "/made"), Throws.TypeOf<TroubleException>().With.Message.Contains("leads from"));
    }

    [Test]
    public void A_damaged_delta_gives_nothing()
    {
        var files = Two(out var older, out var newer);
        var steps = files.Directory.GetFiles(newer.Delta!, "*.gz", SearchOption.AllDirectories)[0];
        files.File.WriteAllBytes(steps, [1, 2, 3]);
        Assert.That(() => DeltaApplication.Apply(files, older.Folder, newer.Delta!, "/made"), Throws.TypeOf<TroubleException>().With.Message.Contains("damaged"));
    }

    [Test]
    public void A_folder_that_is_not_empty_is_left_alone()
    {
        var files = Two(out var older, out var newer);
        Assert.That(() => DeltaApplication.Apply(files, older.Folder, newer.Delta!, Out), Throws.TypeOf<TroubleException>().With.Message.Contains("not empty"));
    }

    [Test]
    public void A_folder_that_is_no_delta_is_trouble()
    {
        var files = Two(out var older, out _);
        Assert.That(() => DeltaApplication.Apply(files, older.Folder, older.Folder, "/made"), Throws.TypeOf<TroubleException>().With.Message.Contains("is no delta"));
    }

    private static MockFileSystem Two(out PublishOutcome older, out PublishOutcome newer)
    {
        var files = new MockFileSystem();
        older = Publisher.Publish(files, Samples.Archive, Out);
        newer = Publisher.Publish(files, Samples.SeenAgain(Samples.Archive), Out);
        return files;
    }

    private static Dictionary<string, string> Contents(MockFileSystem files, string folder) =>
        files.Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => files.Path.GetRelativePath(folder, file), file => Convert.ToBase64String(files.File.ReadAllBytes(file)));
}
