using System.IO.Abstractions.TestingHelpers;
using OpenDrucksache.Archive;
using OpenDrucksache.Ocfl;

namespace OpenDrucksache.Tests.Archive;

public sealed class ObservationLogTests
{
    private const string Folder = "/archive/observations";

    private MockFileSystem _files = null!;

    [SetUp]
    public void MakeDisk()
    {
        _files = new MockFileSystem();
        _files.AddDirectory("/archive");
    }

    [Test]
    public void What_is_appended_is_read_back()
    {
        Log.Append([Look(7)]);
        Assert.That(Read(), Is.EqualTo(new[] { Look(7) }));
    }

    [Test]
    public void Each_day_has_a_file()
    {
        Log.Append([Look(7), Look(8)]);
        Assert.That(_files.Directory.GetFiles(Folder).Select(_files.Path.GetFileName), Is.EquivalentTo(new[] { "2026-07-07.jsonl", "2026-07-08.jsonl" }));
    }

    [Test]
    public void The_same_look_is_noted_once()
    {
        Log.Append([Look(7), Look(7)]);
        Log.Append([Look(7)]);
        Assert.That(Read(), Is.EqualTo(new[] { Look(7) }));
    }

    [Test]
    public void A_torn_last_line_is_not_read()
    {
        Log.Append([Look(7)]);
        _files.File.AppendAllText(Folder + "/2026-07-07.jsonl", "{\"seen\":\"2026-0");
        Assert.That(Read(), Is.EqualTo(new[] { Look(7) }));
    }

    [Test]
    public void A_torn_last_line_is_healed_by_the_next_append()
    {
        Log.Append([Look(7)]);
        _files.File.AppendAllText(Folder + "/2026-07-07.jsonl", "{\"seen\":\"2026-0");
        Log.Append([Look(7, hour: 1)]);
        Assert.That(Read(), Is.EqualTo(new[] { Look(7), Look(7, hour: 1) }));
    }

    [Test]
    public void A_damaged_line_is_named()
    {
        Log.Append([Look(7)]);
        _files.File.AppendAllText(Folder + "/2026-07-07.jsonl", "rubbish\n");
        Assert.That(() => Read().ToList(), Throws.TypeOf<TroubleException>().With.Message.Contains("line 2 is damaged"));
    }

    private ObservationLog Log => new(_files, Folder, Durability.None);

    private IEnumerable<Observation> Read() => Log.Read(Log.Days());

    private static Observation Look(int day, int hour = 0) => new()
    {
        Seen = ArchiveInTempFolder.Day(day).AddHours(hour),
        Outcome = ObservationOutcome.Failed,
        Message = "no such \n thing",
    };
}
