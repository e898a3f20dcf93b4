using OpenDrucksache.FakeDip;

namespace OpenDrucksache.Tests;

/// <summary>The job on a disk that is really full.</summary>
public sealed class FullDiskRefreshTests : ToolInFolder
{
    private const int Papers = 60;

    private FakeHost _host = null!;

    [SetUp]
    public void StartHost()
    {
        SmallDisk.Require(_folder);
        _host = FakeHost.Start();
        _folder.Write("key", FakeHost.Key);
        for (var n = 1; n <= Papers; n++)
        {
            _host.World.Add($"99/{n}").Publish(InventedPaper.Draft($"99/{n}", "Die Probe wird geprobt."), DateTimeOffset.UtcNow.AddHours(-1));
        }
    }

    [TearDown]
    public async Task StopHost()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }
    }

    [Test]
    public void It_ends_with_one_line_and_exit_code_2() =>
        Assert.That(OnDisk("refresh 2>err.txt; echo $?; wc -l <err.txt; grep -c '^drucksache: .*space' err.txt"), Is.EqualTo("2\n1\n1\n"));

    [Test]
    public void What_was_kept_is_whole_and_not_all() =>
        Assert.That(
            OnDisk("refresh 2>err.txt; drucksache verify --fixity --archive disk/a >verify.txt; echo $?; test $(drucksache list --archive disk/a | wc -l) -lt 60; echo $?"),
            Is.EqualTo("0\n0\n"));

    [Test]
    public void A_monitor_hears_of_it() =>
        Assert.That(OnDisk("refresh 2>err.txt; drucksache status --max-age 26h --quiet --archive disk/a >status.txt; echo $?"), Is.EqualTo("1\n"));

    [Test]
    public void With_room_again_the_next_run_completes_it() =>
        Assert.That(
            OnDisk("refresh 2>err.txt; mount -o remount,size=40m disk; refresh; echo $?; drucksache list --json --archive disk/a | grep -c 'fassungen.:1,'; drucksache verify --fixity --archive disk/a >verify.txt; echo $?"),
            Is.EqualTo($"0\n{Papers}\n0\n"));

    private string OnDisk(string line) => SmallDisk.Run(
        _folder,
        600,
        $"refresh() {{ drucksache refresh --archive disk/a --key-file key --dip-url {_host.Dip} --pdf-url {_host.Address} --pause 0.001 --quiet >>out.txt; }}; {line}");
}
