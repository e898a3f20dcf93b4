using System.Globalization;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Structure;

/// <summary>The numbering as a tree: where the reading stands in it, as a path such as "II.3.a".</summary>
internal sealed class Outline
{
    private const int MostLevels = 16;

    private readonly List<(LabelStyle Style, string Name)> _open = [];
    private string _branch = "";
    private string _path = "";
    private int _bullets;

    public string Path => _path;

    /// <summary>Opens a branch with a name of its own: "Begründung".</summary>
    public string Branch(string name)
    {
        _branch = name;
        _open.Clear();
        return Update();
    }

    /// <summary>Opens a heading below the branch: "Artikel 2", "Zu Nummer 3".</summary>
    public string Below(string branch, string name)
    {
        _branch = branch.Length > 0 ? branch + "." + name : name;
        _open.Clear();
        return Update();
    }

    /// <summary>Steps to the item with this label.</summary>
    public string Step(Label label, ReadOnlySpan<char> marker)
    {
        if (label.Style == LabelStyle.Bullet)
        {
            _bullets++;
            return string.Create(CultureInfo.InvariantCulture, $"{_path}{(_path.Length > 0 ? "." : "")}–{_bullets}");
        }

        var at = _open.FindIndex(level => level.Style == label.Style);
        if (at < 0 && Outranks(label))
        {
            at = _open.FindIndex(level => level.Style > label.Style);
        }

        if (at >= 0)
        {
            _open.RemoveRange(at, _open.Count - at);
        }

        if (_open.Count < MostLevels)
        {
            _open.Add((label.Style, marker.Trim("().").ToString()));
        }

        return Update();
    }

    /// <summary>Whether a label of a style that is not open stands above those that are.</summary>
    private static bool Outranks(Label label) =>
        label.Style is LabelStyle.Capital or LabelStyle.Roman or LabelStyle.Decimal || label.Ordinal > 1;

    private string Update()
    {
        _bullets = 0;
        var names = _open.Select(level => level.Name);
        return _path = string.Join('.', _branch.Length > 0 ? names.Prepend(_branch) : names);
    }
}
