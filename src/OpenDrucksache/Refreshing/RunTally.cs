namespace OpenDrucksache.Refreshing;

/// <summary>What there is to say of a run beside its documents.</summary>
public sealed class RunTally
{
    private readonly List<string> _troubles = [];

    /// <summary>What kept the run from doing all, a line each.</summary>
    public IReadOnlyList<string> Troubles => _troubles;

    /// <summary>Whether it did all that it was to do.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Requests that were sent.</summary>
    public int Requests { get; set; }

    /// <summary>Papers of which there is only a Vorabfassung after the run; null for a source that does not watch them.</summary>
    public int? Open { get; set; }

    /// <summary>Papers that DIP announces and of which nothing is held yet.</summary>
    public int? Announced { get; set; }

    /// <summary>Hears of each trouble as it comes.</summary>
    public Action<string> Told { get; init; } = _ => { };

    /// <summary>Hears how far the run is.</summary>
    public IProgress<Headway>? Progress { get; init; }

    /// <summary>Whether a host refused or did not answer.</summary>
    public bool HasTrouble { get; private set; }

    /// <summary>Something went wrong that the next run will try again.</summary>
    public void Trouble(string message)
    {
        HasTrouble = true;
        Postpone(message);
    }

    /// <summary>Something is left to the next run.</summary>
    public void Postpone(string message)
    {
        IsComplete = false;
        if (!_troubles.Contains(message))
        {
            _troubles.Add(message);
            Told(message);
        }
    }
}
