using System.Globalization;
using OpenDrucksache.Reading.Wrap;

namespace OpenDrucksache.Reading.Structure;

/// <summary>The numbering as a tree: gives each paragraph its path, kind and marker.</summary>
internal sealed class Outline
{
    private readonly List<(LabelStyle Style, string Name)> _open = [];
    private string _branch = "";
    private int _bullets;
    private string _bulletParent = "";

    public string Path
    {
        get
        {
            var names = _open.Select(level => level.Name);
            return string.Join('.', _branch.Length > 0 ? names.Prepend(_branch) : names);
        }
    }

    /// <summary>Opens a branch with a name of its own: "Begründung".</summary>
    public string Branch(string name)
    {
        _branch = name;
        _open.Clear();
        return Path;
    }

    /// <summary>Steps to the item with this label.</summary>
    public string Step(Label label, ReadOnlySpan<char> marker)
    {
        if (label.Style == LabelStyle.Bullet)
        {
            var parent = Path;
            _bullets = parent == _bulletParent ? _bullets + 1 : 1;
            _bulletParent = parent;
            return string.Create(CultureInfo.InvariantCulture, $"{parent}{(parent.Length > 0 ? "." : "")}–{_bullets}");
        }

        var at = _open.FindIndex(level => level.Style == label.Style);
        if (at >= 0)
        {
            _open.RemoveRange(at, _open.Count - at);
        }

        _open.Add((label.Style, marker.Trim("().").ToString()));
        _bullets = 0;
        return Path;
    }
}
