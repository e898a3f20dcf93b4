using System.Globalization;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Structure;

/// <summary>The numbering as a tree: where the reading stands in it, as a path such as "II.3.a".</summary>
internal sealed class Outline
{
    private const int MostLevels = 16;
    private const int Asked = 0;

    private readonly List<(int Rank, string Name)> _open = [];
    private string _branch = "";

    /// <summary>How many bullets of each mark are counted, the outer ones first.</summary>
    private readonly List<(char Mark, int Count)> _bullets = [];
    private bool _interrupted;

    public string Path { get; private set; } = "";

    /// <summary>Opens a part of the paper with a name of its own: "Begründung".</summary>
    public void Branch(string name)
    {
        _branch = name;
        _open.Clear();
        Update();
    }

    /// <summary>Steps to a heading that names its number: "Artikel 2", "Zu Nummer 3".</summary>
    public void Below(string name) => Open(RankOf(name), name, closesLower: true);

    /// <summary>Steps to a question that stands above everything: what its answer numbers stands below it.</summary>
    public string Ask(string name)
    {
        Branch("");
        Open(Asked, name, closesLower: true);
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

        var name = marker.Trim("().").ToString();
        Open(RankOf(label.Style), name, label.Style <= LabelStyle.Decimal || label.Ordinal > 1);
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

    private void Open(int rank, string name, bool closesLower)
    {
        var at = _open.FindIndex(level => level.Rank == rank);
        if (at < 0 && closesLower)
        {
            at = _open.FindIndex(level => level.Rank > rank);
        }

        if (at >= 0)
        {
            _open.RemoveRange(at, _open.Count - at);
        }

        if (_open.Count > 0 && name.StartsWith(_open[^1].Name + ".", StringComparison.Ordinal))
        {
            name = name[(_open[^1].Name.Length + 1)..];
        }

        if (_open.Count < MostLevels)
        {
            _open.Add((rank, name));
        }

        Update();
    }

    private static int RankOf(LabelStyle style) => style switch
    {
        LabelStyle.Capital => 10,
        LabelStyle.Roman => 20,
        _ => 100 + (int)style,
    };

    private static int RankOf(string heading) => heading.Replace("Zu ", "", StringComparison.Ordinal) switch
    {
        ['§', ..] => 40,
        ['N', ..] => 50,
        ['B', ..] => 60,
        ['D', ..] => 70,
        ['T', ..] or ['K', ..] => 25,
        _ => 30,
    };

    private void Update()
    {
        _bullets.Clear();
        var names = _open.Select(level => level.Name);
        Path = string.Join('.', _branch.Length > 0 ? names.Prepend(_branch) : names);
    }
}
