using System.Text.Json;
using OpenDrucksache.FakeDip;

namespace OpenDrucksache.Tests;

/// <summary>Tests of the real program against a fake DIP on loopback that has three drafts.</summary>
public abstract class ToolBesideDip : ToolInFolder
{
    private protected FakeHost _host = null!;

    [SetUp]
    public void StartHost()
    {
        _host = FakeHost.Start();
        _folder.Write("key", FakeHost.Key + "\n");
        AddDrafts(3);
    }

    [TearDown]
    public async Task StopHost() => await _host.DisposeAsync();

    private protected void AddDrafts(int count, int from = 1)
    {
        for (var n = from; n < from + count; n++)
        {
            _host.World.Add($"99/{n}").Publish(InventedPaper.Draft($"99/{n}", "Die Probe wird geprobt."), DateTimeOffset.UtcNow.AddHours(-1));
        }
    }

    private protected IReadOnlyList<JsonElement> List() => Tool.Run(_folder.Path, "list", "--json").Json;

    private protected ToolRun Refresh(params string[] more) => Tool.Run(_folder.Path, [.. Arguments(), .. more]);

    private protected string[] Arguments() =>
        ["refresh", "--key-file", "key", "--dip-url", $"{_host.Dip}", "--pdf-url", $"{_host.Address}", "--pause", "0.001"];
}
