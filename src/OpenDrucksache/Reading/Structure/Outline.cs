using System.Globalization;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Structure;

/// <summary>The numbering as a tree: where the reading stands in it, as a path such as "II.3.a".</summary>
internal sealed class Outline
{
    private const int MostLevels = 16;
    private const int Asked = 0;

    private readonly List<Level> _open = [];
    private string _branch = "";

    /// <summary>How many bullets of each mark are counted, the outer ones first.</summary>
    private readonly List<(char Mark, int Count)> _bullets = [];
    private bool _interrupted;

    /// <summary>Whether the Kapitel hold Artikel, as those of a treaty do, and not the Artikel of a law Kapitel.</summary>
    private bool _treaty;

    public string Path { get; private set; } = "";

    /// <summary>Whether the part that is open has reasons at each of its points: "Stellungnahme des Bundesrates".</summary>
    public bool HasReasonsWithin => _branch is "Bericht" || Cues.IsStatement(_branch);

    /// <summary>Opens a part of the paper with a name of its own: "Begründung".</summary>
    public void Branch(string name)
    {
        (_branch, _treaty) = (name, false);
        _open.Clear();
        Update();
    }

    /// <summary>Opens the reasons of the point that is open: "Stellungnahme des Bundesrates.2.Begründung".</summary>
    public void Reasons()
    {
        CloseFrom(ReasonsAt());
        Add(new Level(Level.Reasons, "Begründung"));
    }

    /// <summary>Steps to a heading that names its number: "Artikel 2", "Zu Nummer 3".</summary>
    public void Below(string name)
    {
        var level = Level.Named(name);
        var from = ReasonsAt() + 1;
        var at = _open.FindLastIndex(open => open.Rank == level.Rank);
        _treaty |= at >= from && level.BeginsTreaty(_open, at);
        CloseFrom(at >= from && !(_treaty && level.IsWithinDivision(_open, at)) ? at : _open.FindIndex(Math.Min(from, _open.Count), open => level.Closes(open, _open)));
        Add(level);
    }

    /// <summary>Steps to a question that stands above everything: what its answer numbers stands below it.</summary>
    public string Ask(string name)
    {
        Branch("");
        Add(new Level(Asked, name));
        return Path;
    }

    /// <summary>Steps to the item with this label; gives its path.</summary>
    public string Step(Label label, ReadOnlySpan<char> marker)
    {
        if (label.Style == LabelStyle.Bullet)
        {
            Count(marker[0] is '-' or '−' or '—' or '‒' ? '–' : marker[0]);
            var counts = string.Join('.', _bullets.Select(bullet => string.Create(CultureInfo.InvariantCulture, $"–{bullet.Count}")));
            return Path.Length > 0 ? $"{Path}.{counts}" : counts;
        }

        var rank = Level.RankOf(label.Style);
        var reasons = ReasonsAt() + 1;
        var from = label.Ordinal == 1 || IsNext(rank, label, reasons) ? reasons : 0;
        var at = from < _open.Count ? _open.FindIndex(from, level => level.Rank == rank) : -1;
        if (at < 0 && from < _open.Count && (label.Style <= LabelStyle.Decimal || label.Ordinal > 1))
        {
            at = _open.FindIndex(from, level => level.Rank > rank);
        }

        CloseFrom(at);
        Add(new Level(rank, marker.Trim("().").ToString()));
        return Path;
    }

    /// <summary>Takes note of text between bullets: the next one begins no list within the last.</summary>
    public void Interrupt() => _interrupted = true;

    /// <summary>Counts a bullet: one with another mark than those before it stands within the last.</summary>
    private void Count(char mark)
    {
        if (_interrupted && _bullets.Count > 0)
        {
            _bullets.RemoveRange(1, _bullets.Count - 1);
            _bullets[0] = _bullets[0] with { Mark = mark };
        }

        _interrupted = false;
        var at = _bullets.FindIndex(bullet => bullet.Mark == mark);
        if (at < 0)
        {
            at = _bullets.Count;
            _bullets.Add((mark, 0));
        }

        _bullets.RemoveRange(at + 1, _bullets.Count - at - 1);
        _bullets[at] = (mark, _bullets[at].Count + 1);
    }

    /// <summary>Where the reasons of a point are open; -1 where none are.</summary>
    private int ReasonsAt() => _open.FindLastIndex(level => level.Rank == Level.Reasons);

    /// <summary>Whether the last item of this rank that is open from a place on is the one before.</summary>
    private bool IsNext(int rank, Label label, int from) =>
        _open.FindLastIndex(level => level.Rank == rank) is var at && at >= from
        && int.TryParse(_open[at].Name, NumberStyles.None, CultureInfo.InvariantCulture, out var last) && last + 1 == label.Ordinal;

    private void CloseFrom(int at)
    {
        if (at >= 0)
        {
            _open.RemoveRange(at, _open.Count - at);
        }
    }

    private void Add(Level level)
    {
        if (_open.Count > 0 && level.Name.StartsWith(_open[^1].Name + ".", StringComparison.Ordinal))
        {
            level = level with { Name = level.Name[(_open[^1].Name.Length + 1)..] };
        }

        if (_open.Count < MostLevels)
        {
            _open.Add(level);
        }

        Update();
    }

    private void Update()
    {
        _bullets.Clear();
        var names = _open.Select(level => level.Name);
        Path = string.Join('.', _branch.Length > 0 ? names.Prepend(_branch) : names);
    }
}
