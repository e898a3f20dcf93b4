using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing;

/// <summary>How complete the archive is, by electoral term and type of paper: <c>coverage.json</c>.</summary>
internal sealed class Coverage
{
    private readonly SortedDictionary<(int Wahlperiode, string Typ), CoverageCell> _cells = [];

    /// <summary>Counts a paper.</summary>
    public void Add(DrucksacheRow paper)
    {
        var typ = paper.Fassungen.LastOrDefault(f => f.Header is not null)?.Header?.Drucksachetyp ?? "";
        var key = (paper.Id.Dokumentnummer?.Wahlperiode ?? 0, typ);
        if (!_cells.TryGetValue(key, out var cell))
        {
            _cells.Add(key, cell = new CoverageCell());
        }

        cell.Add(paper);
    }

    /// <summary>The counts, in the order of electoral term and type.</summary>
    public IReadOnlyList<CoverageRow> Rows => [.. _cells.Select(c => c.Value.Describe(c.Key.Wahlperiode, c.Key.Typ is "" ? null : c.Key.Typ))];

    private sealed class CoverageCell
    {
        private readonly List<double> _days = [];
        private int _papers;
        private int _fassungen;
        private int _drafts;
        private int _edited;
        private int _open;
        private int _missed;
        private int _unreadable;
        private int _highest;
        private DateTimeOffset _firstSeen = DateTimeOffset.MaxValue;
        private DateTimeOffset _lastSeen = DateTimeOffset.MinValue;

        public void Add(DrucksacheRow paper)
        {
            var draft = paper.Fassungen.FirstOrDefault(f => f.Art == Art.Vorab);
            var edited = paper.Fassungen.FirstOrDefault(f => f.Art == Art.Lektoriert);
            _papers++;
            _fassungen += paper.Fassungen.Count;
            _drafts += draft is null ? 0 : 1;
            _edited += edited is null ? 0 : 1;
            _open += draft is not null && edited is null ? 1 : 0;
            _missed += draft is null && edited is not null ? 1 : 0;
            _unreadable += paper.Fassungen.Count(f => f.Header is null);
            _highest = Math.Max(_highest, paper.Id.Dokumentnummer?.Nummer ?? 0);
            _firstSeen = new[] { _firstSeen, paper.Fassungen[0].Fassung.FirstSeen }.Min();
            _lastSeen = paper.Fassungen.Select(f => f.Fassung.LastSeen).Append(_lastSeen).Max();
            if (draft is not null && edited is not null && edited.Fassung.FirstSeen >= draft.Fassung.FirstSeen)
            {
                _days.Add(Math.Round((edited.Fassung.FirstSeen - draft.Fassung.FirstSeen).TotalDays, 2));
            }
        }

        public CoverageRow Describe(int wahlperiode, string? typ)
        {
            _days.Sort();
            return new CoverageRow
            {
                Wahlperiode = wahlperiode,
                Drucksachetyp = typ,
                Papers = _papers,
                Fassungen = _fassungen,
                DraftCaptured = _drafts,
                EditedCaptured = _edited,
                Open = _open,
                DraftMissed = _missed,
                Unreadable = _unreadable,
                HighestNummer = _highest == 0 ? null : _highest,
                FirstSeen = _firstSeen,
                LastSeen = _lastSeen,
                DaysFromDraftToEdited = _days.Count == 0 ? null : new DaysToEdited
                {
                    Papers = _days.Count,
                    Min = Quantile(0),
                    P25 = Quantile(0.25),
                    Median = Quantile(0.5),
                    P75 = Quantile(0.75),
                    Max = Quantile(1),
                },
            };
        }

        /// <summary>The smallest number that this share of the papers does not exceed.</summary>
        private double Quantile(double share) => _days[Math.Max(0, (int)Math.Ceiling(share * _days.Count) - 1)];
    }
}
