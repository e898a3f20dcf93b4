using System.IO.Abstractions.TestingHelpers;
using OpenDrucksache.Refreshing;

namespace OpenDrucksache.Tests.Refreshing;

public sealed class SourceFileTests
{
    private readonly MockFileSystem _files = new(new Dictionary<string, MockFileData>
    {
        ["/in/2026-07-28/a.txt"] = new("edited"),
        ["/in/2026-07-07/b/c.pdf"] = new("draft"),
        ["/in/2026-07-07/index.tsv"] = new("no paper"),
        ["/in/2026-13-01/d.txt"] = new("no day"),
        ["/in/e.TXT"] = new("no day"),
    });

    [Test]
    public void Folders_named_by_a_date_come_in_the_order_of_their_dates() =>
        Assert.That(
            SourceFile.Find(_files, ["/in"]).Select(file => file.Path),
            Is.EqualTo(new[] { "/in/2026-07-07/b/c.pdf", "/in/2026-07-28/a.txt", "/in/2026-13-01/d.txt", "/in/e.TXT" }));

    [Test]
    public void A_folder_named_by_a_date_says_when_what_lies_in_it_was_seen() =>
        Assert.That(
            SourceFile.Find(_files, ["/in"])[0].Seen,
            Is.EqualTo(new DateTimeOffset(2026, 7, 7, 0, 0, 0, TimeSpan.Zero)));

    [Test]
    public void A_folder_with_another_name_says_nothing() =>
        Assert.That(SourceFile.Find(_files, ["/in"]).Skip(2).Select(file => file.Seen), Is.All.Null);

    [Test]
    public void A_file_that_is_named_itself_is_taken_whatever_its_ending() =>
        Assert.That(SourceFile.Find(_files, ["/in/2026-07-07/index.tsv"]), Has.Count.EqualTo(1));

    [Test]
    public void A_path_that_names_nothing_is_said_to_do_so() =>
        Assert.That(() => SourceFile.Find(_files, ["/absent"]), Throws.TypeOf<TroubleException>().With.Message.Contains("/absent"));
}
