using OpenDrucksache.Archive;
using OpenDrucksache.Dip;
using OpenDrucksache.Dip.Network;
using OpenDrucksache.Dip.Pdf;
using OpenDrucksache.Refreshing.Watching;

namespace OpenDrucksache.Refreshing.Asking;

/// <summary>What the steps of a run share: the archive, the hosts, the watched papers, and which hosts are left alone for the rest of it.</summary>
internal sealed class DipRun(ArchiveWriter archive, DipClient dip, PdfClient pdfs, WatchList papers, TimeProvider clock, RunTally tally, CancellationToken cancellation)
{
    /// <summary>How far this step is.</summary>
    public Counted Counted { get; private set; } = new(null, "");

    public ArchiveWriter Archive => archive;

    public DipClient Dip => dip;

    public PdfClient Pdfs => pdfs;

    public WatchList Papers => papers;

    public TimeProvider Clock => clock;

    public CancellationToken Cancellation => cancellation;

    /// <summary>The newest time at which anything was seen: a clock that was set back does not make a look older than the last one.</summary>
    public DateTimeOffset? NewestSeen { get; set; }

    /// <summary>Now, or the newest time seen where the clock was set back.</summary>
    public DateTimeOffset Now => Later(clock.GetUtcNow());

    /// <summary>The papers whose address was looked at in this run, and those whose text was asked for.</summary>
    public HashSet<Dokumentnummer> LookedAt { get; } = [];

    public HashSet<Dokumentnummer> TextsAsked { get; } = [];

    public bool AsksDip { get; private set; } = true;

    /// <summary>Whether this step is to leave what may still be asked to the next one.</summary>
    public Func<bool> MustStop { get; set; } = () => false;

    /// <summary>Whether DIP answered, and refused.</summary>
    public bool IsRefused { get; private set; }

    public bool AsksPdfs { get; private set; } = true;

    /// <summary>Begins a step.</summary>
    /// <param name="unit">What it goes through, in the plural.</param>
    /// <param name="total">How many there are; null where nobody knows.</param>
    public void Begin(string unit, long? total)
    {
        Counted = new Counted(tally.Progress, unit, total);
        Counted.Add(0);
    }

    /// <summary>The time of a look, noted down as the newest.</summary>
    public DateTimeOffset Stamp(DateTimeOffset seen)
    {
        NewestSeen = Later(seen);
        return NewestSeen.Value;
    }

    public bool IsLookDue(Watched paper) => !LookedAt.Contains(paper.Dokumentnummer) && Schedule.IsLookDue(paper, Now);

    public bool IsTextDue(Watched paper) =>
        paper.Looked is not null && !TextsAsked.Contains(paper.Dokumentnummer) && Schedule.IsTextDue(paper, Now);

    /// <summary>Something went wrong that the next run will try again.</summary>
    public void Trouble(string message) => tally.Trouble(message);

    /// <summary>Something is left to the next run.</summary>
    public void Postpone(string message) => tally.Postpone(message);

    /// <summary>Asks DIP; null where it does not answer, and then it is not asked again in this run.</summary>
    public T? AskDip<T>(Func<DipClient, Task<T>> question)
        where T : class
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return question(dip).GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is TroubleException or HostUnavailableException)
        {
            (AsksDip, IsRefused) = (false, e is TroubleException);
            tally.Trouble(e.Message);
        }
        catch (BudgetSpentException e)
        {
            Spend(e);
        }

        return null;
    }

    /// <summary>Looks at an address; null where the run is to leave the host alone.</summary>
    public PdfAnswer? Look(Func<PdfClient, Task<PdfAnswer>> question)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return question(pdfs).GetAwaiter().GetResult();
        }
        catch (HostUnavailableException e)
        {
            LeavePdfs(e.Message);
        }
        catch (BudgetSpentException e)
        {
            Spend(e);
        }

        return null;
    }

    /// <summary>Looks at no more addresses in this run.</summary>
    public void LeavePdfs(string why)
    {
        AsksPdfs = false;
        tally.Trouble($"{why}. The rest is looked at in the next run");
    }

    private void Spend(BudgetSpentException e)
    {
        AsksDip = AsksPdfs = false;
        tally.Postpone($"{e.Message}: the next run goes on");
    }

    private DateTimeOffset Later(DateTimeOffset time) => NewestSeen > time ? NewestSeen.Value : time;
}
