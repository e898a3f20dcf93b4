using OpenDrucksache.Publishing.Blocks;

namespace OpenDrucksache.Publishing;

/// <summary>How complete the archive is, by electoral term and type of paper: <c>coverage.json</c>.</summary>
internal sealed class Coverage
{
    private readonly Dictionary<(int Wahlperiode, string Typ), CoverageCell> _cells = [];

    /// <summary>Counts a paper.</summary>
    public void Add(int wahlperiode, CoveredPaper paper)
    {
        var key = (wahlperiode, paper.Drucksachetyp ?? "");
        if (!_cells.TryGetValue(key, out var cell))
        {
            _cells.Add(key, cell = new CoverageCell());
        }

        cell.Add(paper);
    }

    /// <summary>The counts, in the order of electoral term and type.</summary>
    public IReadOnlyList<CoverageRow> Rows => [.. _cells.OrderBy(c => c.Key.Wahlperiode).ThenBy(c => c.Key.Typ, StringComparer.Ordinal).Select(c => c.Value.Describe(c.Key.Wahlperiode, c.Key.Typ is "" ? null : c.Key.Typ))];

    private sealed class CoverageCell
    {
        private readonly SortedDictionary<double, int> _days = [];
        private int _known;
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

        public void Add(CoveredPaper paper)
        {
            _papers++;
            _fassungen += paper.Fassungen;
            _drafts += paper.DraftSeen is null ? 0 : 1;
            _edited += paper.EditedSeen is null ? 0 : 1;
            _open += paper.DraftSeen is not null && paper.EditedSeen is null ? 1 : 0;
            _missed += paper.DraftSeen is null && paper.EditedSeen is not null ? 1 : 0;
            _unreadable += paper.Unreadable;
            _highest = Math.Max(_highest, paper.Nummer ?? 0);
            _firstSeen = paper.FirstSeen < _firstSeen ? paper.FirstSeen : _firstSeen;
            _lastSeen = paper.LastSeen > _lastSeen ? paper.LastSeen : _lastSeen;
            if (paper is { DraftSeen: { } draft, EditedSeen: { } edited } && edited >= draft)
            {
                var days = Math.Round((edited - draft).TotalDays, 2);
                _days[days] = _days.GetValueOrDefault(days) + 1;
                _known++;
            }
        }

        public CoverageRow Describe(int wahlperiode, string? typ)
        {
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
                DaysFromDraftToEdited = _known == 0 ? null : new DaysToEdited
                {
                    Papers = _known,
                    Min = Quantile(0),
                    P25 = Quantile(0.25),
                    Median = Quantile(0.5),
                    P75 = Quantile(0.75),
                    Max = Quantile(1),
                },
            };
        }

        /// <summary>The smallest number that this share of the papers does not exceed.</summary>
        private double Quantile(double share)
        {
            var left = Math.Max(1, (int)Math.Ceiling(share * _known));
            return _days.First(days => (left -= days.Value) <= 0).Key;
        }
    }
}
