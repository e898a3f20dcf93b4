namespace OpenDrucksache.FakeDip;

/// <summary>All papers that there are, and how the hosts show them.</summary>
public sealed class World
{
    private readonly Lock _lock = new();
    private readonly List<FakePaper> _papers = [];

    /// <summary>How many records a page of <c>/drucksache</c> has; a page of texts never has more than 10.</summary>
    public int PageSize { get; set; } = 100;

    /// <summary>Whether the host of the PDFs sends an ETag and answers 304.</summary>
    public bool HasETags { get; set; } = true;

    /// <summary>Whether the last page is empty, as may happen.</summary>
    public bool EndsWithEmptyPage { get; set; }

    /// <summary>Adds a paper; the later, the higher its id.</summary>
    public FakePaper Add(string number)
    {
        lock (_lock)
        {
            var paper = new FakePaper(200_000 + _papers.Count, number) { Aktualisiert = new(2026, 7, 7, 8, 0, 0, TimeSpan.FromHours(2)) };
            _papers.Add(paper);
            return paper;
        }
    }

    /// <summary>Those that DIP lists, the newest date first, then the highest id.</summary>
    public IReadOnlyList<FakePaper> Listed()
    {
        lock (_lock)
        {
            return [.. _papers.Where(p => p.IsListed).OrderByDescending(p => p.Datum, StringComparer.Ordinal).ThenByDescending(p => p.Id, StringComparer.Ordinal)];
        }
    }

    public FakePaper? At(string path)
    {
        lock (_lock)
        {
            return _papers.Find(p => p.Path == path);
        }
    }
}
