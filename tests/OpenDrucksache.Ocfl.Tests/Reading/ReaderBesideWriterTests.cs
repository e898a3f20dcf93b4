using System.IO.Abstractions;

namespace OpenDrucksache.Ocfl.Tests.Reading;

/// <summary>Readers take no lock, and see whole versions only.</summary>
public sealed class ReaderBesideWriterTests
{
    [Test]
    public void A_reader_sees_whole_versions_while_they_are_written()
    {
        using var folder = new TemporaryFolder();
        using var writer = StorageWriter.Open(new FileSystem(), folder.Places);
        writer.Commit(Drafts.New("urn:a", ("file", "1"), ("twin", "1")));
        var isDone = false;
        var reading = Task.Run(() =>
        {
            var root = StorageRoot.Open(new FileSystem(), folder.Places.Root);
            var torn = 0;
            while (!Volatile.Read(ref isDone))
            {
                var found = root.Find("urn:a")!;
                torn += found.Read("file") == found.Read("twin") && found.Read("file") == $"{found.Head}" ? 0 : 1;
            }

            return torn;
        });
        for (var head = 1; head < 25; head++)
        {
            writer.Commit(Drafts.At("urn:a", head, ("file", $"{head + 1}"), ("twin", $"{head + 1}")));
        }

        Volatile.Write(ref isDone, true);

        Assert.That(reading.Result, Is.Zero);
    }
}
