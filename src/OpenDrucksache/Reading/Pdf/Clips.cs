using UglyToad.PdfPig.Core;

namespace OpenDrucksache.Reading.Pdf;

/// <summary>The rectangle that drawing is clipped to, saved and brought back with the state of the page. Other shapes clip nothing here.</summary>
internal sealed class Clips
{
    private const double Slack = 1;
    private const int Deepest = 10_000;

    private static readonly Window All = new(double.MinValue, double.MinValue, double.MaxValue, double.MaxValue);

    private readonly Stack<Window> _saved = new();
    private Window _now = All;

    private readonly record struct Window(double Left, double Bottom, double Right, double Top);

    public void Save()
    {
        if (_saved.Count < Deepest)
        {
            _saved.Push(_now);
        }
    }

    public void Restore() => _now = _saved.TryPop(out var last) ? last : _now;

    public void Narrow(PdfPoint low, PdfPoint high) =>
        _now = new Window(Math.Max(_now.Left, low.X), Math.Max(_now.Bottom, low.Y), Math.Min(_now.Right, high.X), Math.Min(_now.Top, high.Y));

    /// <summary>Whether nothing can be seen at a point.</summary>
    public bool Hide(PdfPoint at) => at.X < _now.Left - Slack || at.X > _now.Right + Slack || at.Y < _now.Bottom - Slack || at.Y > _now.Top + Slack;
}
