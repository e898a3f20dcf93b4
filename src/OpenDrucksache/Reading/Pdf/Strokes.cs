using UglyToad.PdfPig.Core;

namespace OpenDrucksache.Reading.Pdf;

/// <summary>The path that is being drawn: its thin horizontal lines are rules, its dark areas make white letters visible.</summary>
internal sealed class Strokes
{
    private const double Thin = 2.5;
    private const int Most = 4_000;

    private readonly List<(PdfPoint From, PdfPoint To)> _lines = [];
    private readonly List<(PdfPoint Low, PdfPoint High)> _areas = [];
    private readonly List<(PdfPoint Low, PdfPoint High)> _dark = [];
    private PdfPoint _at;

    public void MoveTo(PdfPoint point) => _at = point;

    public void LineTo(PdfPoint point)
    {
        if (_lines.Count < Most)
        {
            _lines.Add((_at, point));
        }

        _at = point;
    }

    public void Rectangle(PdfPoint from, PdfPoint to)
    {
        var low = new PdfPoint(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y));
        var high = new PdfPoint(Math.Max(from.X, to.X), Math.Max(from.Y, to.Y));
        _at = from;
        if (_areas.Count < Most)
        {
            _areas.Add((low, high));
        }
    }

    /// <summary>Takes note that the areas of the path are filled.</summary>
    public void Darken(bool dark)
    {
        if (dark && _dark.Count < Most)
        {
            _dark.AddRange(_areas);
        }
    }

    public bool IsDark(PdfPoint point) =>
        _dark.Exists(area => point.X >= area.Low.X - 1 && point.X <= area.High.X + 1 && point.Y >= area.Low.Y - 1 && point.Y <= area.High.Y + 1);

    /// <summary>The only rectangle of the path; null where there are more, or lines.</summary>
    public (PdfPoint Low, PdfPoint High)? Rectangular => _areas.Count == 1 && _lines.Count == 0 ? _areas[0] : null;

    /// <summary>Ends the path; adds its rules.</summary>
    public void Draw(List<Rule> rules)
    {
        foreach (var (from, to) in _lines)
        {
            Add(rules, Math.Min(from.X, to.X), Math.Max(from.X, to.X), from.Y, Math.Abs(from.Y - to.Y));
        }

        foreach (var (low, high) in _areas)
        {
            Add(rules, low.X, high.X, low.Y, high.Y - low.Y);
        }

        Drop();
    }

    public void Drop()
    {
        _lines.Clear();
        _areas.Clear();
    }

    private static void Add(List<Rule> rules, double left, double right, double y, double height)
    {
        if (height <= Thin && right - left > 20 && rules.Count < Most)
        {
            rules.Add(new Rule(left, right, y));
        }
    }
}
