using System.IO.Abstractions;
using System.Text;
using OpenDrucksache.Archive;
using OpenDrucksache.Comparing;
using OpenDrucksache.Dip;
using OpenDrucksache.Dip.Network;
using OpenDrucksache.Dip.Pdf;
using OpenDrucksache.FakeDip;
using OpenDrucksache.Refreshing;
using OpenDrucksache.Refreshing.Watching;
using OpenDrucksache.Tests.Dip;

namespace OpenDrucksache.Tests.Refreshing;

/// <summary>The scheduled job against a fake DIP, in an archive on the real disk, on a clock that costs no time.</summary>
internal sealed class DipJob : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private readonly HostAndClock _both = new();

    public FakeHost Host => _both.Host;

    public World World => _both.Host.World;

    public SimulatedClock Clock => _both.Clock;

    public string Folder => _folder["archive"];

    public List<CaptureLine> Lines { get; } = [];

    public List<string> Troubles { get; } = [];

    public List<Comparison> Compared { get; } = [];

    /// <summary>What all runs said.</summary>
    public HashSet<string> Said { get; } = [];

    public ArchiveReader Reader => ArchiveReader.Open(new FileSystem(), Folder);

    public RefreshState State => new StateFile(new FileSystem(), Folder).Load();

    public Politeness Politeness { get; set; } = HostAndClock.Politeness;

    /// <summary>A paper with a Vorabfassung at its address.</summary>
    public FakePaper Draft(string number, string said = "Die Probe wird geprobt.") =>
        World.Add(number).Publish(InventedPaper.Draft(number, said), Clock.GetUtcNow());

    /// <summary>The edited paper overwrites what was there.</summary>
    public FakePaper Edit(FakePaper paper, string said = "Die Probe wird erprobt.") =>
        paper.Publish(InventedPaper.Edited(paper.Number, said), Clock.GetUtcNow());

    public RefreshSummary Run(Bounds? bounds = null, int? most = null, IFileSystem? files = null, CancellationToken cancellation = default)
    {
        var disk = files ?? new FileSystem();
        using var network = new NetworkAccess(
            new TransitHandler(Clock, NetworkAccess.Default()), Clock, new UserAgent(null), Politeness, new RequestBudget(most, Clock, null));
        using var dip = new DipClient(Host.Dip, ApiKey.Parse(FakeHost.Key)!, network);
        using var pdfs = new PdfClient(new PdfAddress(Host.Address), network);
        Lines.Clear();
        Troubles.Clear();
        Compared.Clear();
        Host.Requests.Clear();
        var job = new RefreshJob(disk, Clock, Folder) { Captured = Hear, Compared = Compared.Add, Troubled = Hear };
        return job.Run(new DipSource(disk, Folder, dip, pdfs, network, Clock, bounds ?? new Bounds()), publishFolder: null, cancellation);
    }

    /// <summary>A run on the next day.</summary>
    public RefreshSummary RunTomorrow(int days = 1)
    {
        Clock.Pass(TimeSpan.FromDays(days));
        return Run();
    }

    /// <summary>Whether the key stands in a file of the archive or in anything that was said.</summary>
    public bool KeyIsShown() =>
        Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Any(file => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.ASCII.GetBytes(FakeHost.Key)) >= 0)
        || Said.Any(said => said.Contains(FakeHost.Key, StringComparison.Ordinal));

    public Drucksache? Paper(FakePaper paper) => Paper(paper.Number);

    public Drucksache? Paper(string number) => Reader.Find(DrucksacheId.Of(Dokumentnummer.Parse(number)));

    public Watched? Watched(FakePaper paper) => State.Watched.FirstOrDefault(w => w.Dokumentnummer == Dokumentnummer.Parse(paper.Number));

    public IEnumerable<ObservationOutcome> Outcomes => Reader.Observations().Select(o => o.Outcome);

    public async ValueTask DisposeAsync()
    {
        await _both.DisposeAsync();
        _folder.Dispose();
    }

    private void Hear(CaptureLine line)
    {
        Lines.Add(line);
        Said.Add($"{line}");
    }

    private void Hear(string trouble)
    {
        Troubles.Add(trouble);
        Said.Add(trouble);
    }
}
