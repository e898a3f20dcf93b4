namespace OpenDrucksache.Website.Search;

/// <summary>Where a word stands: papers by their keys, in three lists of falling weight, and pages that it names.</summary>
internal sealed class Posting
{
    public const int Titles = 0;
    public const int Persons = 1;
    public const int Changes = 2;

    private readonly List<long>?[] _papers = new List<long>?[3];

    /// <summary>Pages of persons, Fraktionen and types with this word in their name.</summary>
    public SortedDictionary<string, string> Pages { get; } = new(StringComparer.Ordinal);

    /// <summary>How many entries it has.</summary>
    public int Count => _papers.Sum(list => list?.Count ?? 0);

    /// <summary>The papers of one list.</summary>
    public IReadOnlyList<long> Of(int list) => _papers[list] ?? [];

    /// <summary>Adds a paper; papers come in the order of their keys.</summary>
    public void Add(int list, long paper)
    {
        var papers = _papers[list] ??= [];
        if (papers.Count == 0 || papers[^1] != paper)
        {
            papers.Add(paper);
        }
    }
}
